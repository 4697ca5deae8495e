using System;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace StaticTensors.Kernels.Targets;

/// <summary>Integers of at most 32 bits: a block's double must have the same integer part a relative 2^−50 above and below.</summary>
internal readonly struct Integer32Target<T> : IPowerTarget<T> where T : unmanaged, INumber<T>
{
    private const double Margin = 1.0 / (1L << 50);

    // Added to an integer below 2^32, it leaves it in the lower bits of the double.
    private const double Shifter = 1L << 52;

    public static (int From, int To) Window => (0, 32);

    public static T Doubtful => T.CreateSaturating(int.MaxValue);

    public static bool TryRound(bool isNegative, in UInt192 mantissa, long exponent, out T value) =>
        IntegerRounding<T>.TryRound(isNegative, mantissa, exponent, out value);

    public static bool TryFillBlock(
        bool isNegative, in Anchor anchor, ReadOnlySpan<double> high, ReadOnlySpan<double> low, Span<T> destination)
    {
        var first = new Vector<double>(((DoubleDouble)anchor).High);
        var sign = new Vector<long>(isNegative ? -1 : 0);
        var doubtful = new Vector<long>(long.CreateTruncating(Doubtful));
        Vector<long> certain = Vector<long>.AllBitsSet;
        Span<int> integers = Unsafe.SizeOf<T>() == sizeof(int) ? MemoryMarshal.Cast<T, int>(destination) : stackalloc int[destination.Length];
        ref double highs = ref MemoryMarshal.GetReference(high);
        ref int target = ref MemoryMarshal.GetReference(integers);
        for (int j = 0; j < destination.Length; j += Vector<int>.Count)
        {
            Vector<long> left = Truncate(first * Vector.LoadUnsafe(ref highs, (nuint)j));
            Vector<long> right = Truncate(first * Vector.LoadUnsafe(ref highs, (nuint)(j + Vector<double>.Count)));
            Vector.Narrow(left, right).StoreUnsafe(ref target, (nuint)j);
        }

        if (Unsafe.SizeOf<T>() != sizeof(int))
            TensorPrimitives.ConvertTruncating<int, T>(integers, destination);
        return certain == Vector<long>.AllBitsSet;

        Vector<long> Truncate(Vector<double> value)
        {
            Vector<double> upper = Vector.Floor(value * (1 + Margin)), lower = Vector.Floor(value * (1 - Margin));
            Vector<long> equal = Vector.Equals(upper, lower);
            certain &= equal;
            Vector<long> integer = Vector.AsVectorInt64(upper + new Vector<double>(Shifter));
            return Vector.ConditionalSelect(equal, (integer ^ sign) - sign, doubtful);
        }
    }
}
