using System;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace StaticTensors.Kernels.Targets;

/// <summary>Integers of at most 32 bits: a block's double must be further from the next integers than it can be wrong.</summary>
internal readonly struct Integer32Target<T> : IPowerTarget<T> where T : unmanaged, INumber<T>
{
    // A relative 2^−50 of the largest magnitude.
    private const double Margin = 1.0 / (1 << 18);

    // Added to a number below 2^32 that is no integer, it leaves the integer part in the lower bits of the double.
    private const double Shifter = (1L << 52) - 0.5;

    public static (int From, int To) Window => (0, 32);

    public static bool TryRound(bool isNegative, in UInt192 mantissa, long exponent, out T value) =>
        IntegerRounding<T>.TryRound(isNegative, mantissa, exponent, out value);

    public static bool TryFillBlock(
        bool isNegative, in Anchor anchor, ReadOnlySpan<double> high, ReadOnlySpan<double> low, Span<T> destination)
    {
        var first = new Vector<double>(((DoubleDouble)anchor).High);
        var sign = new Vector<int>(isNegative ? -1 : 0);
        Vector<long> certain = Vector<long>.AllBitsSet;
        Span<int> integers = Unsafe.SizeOf<T>() == sizeof(int) ? MemoryMarshal.Cast<T, int>(destination) : stackalloc int[destination.Length];
        ref double highs = ref MemoryMarshal.GetReference(high);
        ref int target = ref MemoryMarshal.GetReference(integers);
        for (int j = 0; j < destination.Length; j += Vector<int>.Count)
        {
            Vector<long> left = Truncate(first * Vector.LoadUnsafe(ref highs, (nuint)j), out Vector<long> isLeftCertain);
            Vector<long> right = Truncate(first * Vector.LoadUnsafe(ref highs, (nuint)(j + Vector<double>.Count)), out Vector<long> isRightCertain);
            // Here, because what is handed on by reference lives in memory.
            certain &= isLeftCertain & isRightCertain;
            ((Vector.Narrow(left, right) ^ sign) - sign).StoreUnsafe(ref target, (nuint)j);
        }

        if (Unsafe.SizeOf<T>() != sizeof(int))
            TensorPrimitives.ConvertTruncating<int, T>(integers, destination);
        return certain == Vector<long>.AllBitsSet;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<long> Truncate(Vector<double> value, out Vector<long> isCertain)
    {
        var shifter = new Vector<double>(Shifter);
        Vector<double> shifted = value + shifter;
        // How far the value is from the middle between two integers.
        Vector<double> distance = Vector.Abs(value - (shifted - shifter));
        isCertain = Vector.LessThan(distance, new Vector<double>(0.5 - Margin));
        return Vector.AsVectorInt64(shifted) & isCertain;
    }
}
