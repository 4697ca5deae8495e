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
        Span<int> integers = Unsafe.SizeOf<T>() == sizeof(int) ? MemoryMarshal.Cast<T, int>(destination) : stackalloc int[destination.Length];
        bool isCertain = TryTruncate(first, high, integers);
        if (!isCertain)
            ClearDoubts(first, high, integers);
        if (isNegative)
            TensorPrimitives.Negate(integers, integers);
        if (Unsafe.SizeOf<T>() != sizeof(int))
            TensorPrimitives.ConvertTruncating<int, T>(integers, destination);
        return isCertain;
    }

    /// <summary>Writes the integer parts of first·high; false where one is not certain.</summary>
    private static bool TryTruncate(Vector<double> first, ReadOnlySpan<double> high, Span<int> integers)
    {
        Vector<double> distance = Vector<double>.Zero;
        ref double highs = ref MemoryMarshal.GetReference(high);
        ref int target = ref MemoryMarshal.GetReference(integers);
        for (int j = 0; j < integers.Length; j += Vector<int>.Count)
        {
            Vector<long> left = Truncate(first, Vector.LoadUnsafe(ref highs, (nuint)j), out Vector<double> leftDistance);
            Vector<long> right = Truncate(first, Vector.LoadUnsafe(ref highs, (nuint)(j + Vector<double>.Count)), out Vector<double> rightDistance);
            // Here, because what is handed on by reference lives in memory.
            distance = Vector.MaxNative(distance, Vector.MaxNative(leftDistance, rightDistance));
            Vector.Narrow(left, right).StoreUnsafe(ref target, (nuint)j);
        }

        return IsCertain(distance) == Vector<long>.AllBitsSet;
    }

    private static void ClearDoubts(Vector<double> first, ReadOnlySpan<double> high, Span<int> integers)
    {
        ref double highs = ref MemoryMarshal.GetReference(high);
        ref int target = ref MemoryMarshal.GetReference(integers);
        for (int j = 0; j < integers.Length; j += Vector<int>.Count)
        {
            Truncate(first, Vector.LoadUnsafe(ref highs, (nuint)j), out Vector<double> left);
            Truncate(first, Vector.LoadUnsafe(ref highs, (nuint)(j + Vector<double>.Count)), out Vector<double> right);
            (Vector.LoadUnsafe(ref target, (nuint)j) & Vector.Narrow(IsCertain(left), IsCertain(right))).StoreUnsafe(ref target, (nuint)j);
        }
    }

    /// <summary>The integer part in the lower 32 bits, and how far the number is from the middle between two integers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<long> Truncate(Vector<double> factor, Vector<double> power, out Vector<double> distance)
    {
        var shifter = new Vector<double>(Shifter);
        Vector<double> shifted = Vector.MultiplyAddEstimate(factor, power, shifter);
        distance = Vector.Abs(Vector.MultiplyAddEstimate(factor, power, shifter - shifted));
        return Vector.AsVectorInt64(shifted);
    }

    private static Vector<long> IsCertain(Vector<double> distance) => Vector.LessThan(distance, new Vector<double>(0.5 - Margin));
}
