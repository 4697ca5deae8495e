using System;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace StaticTensors.Kernels.Targets;

/// <summary>Half: a block's double must round to the same Half a relative 2^−50 above and below.</summary>
internal readonly partial struct HalfTarget : IPowerTarget<Half>
{
    private const double Margin = 1.0 / (1L << 50);

    // Normal numbers; a value that rounds up to 2^16 becomes infinity all by itself.
    public static (int From, int To) Window => (-14, 16);

    public static bool TryRound(bool isNegative, in UInt192 mantissa, long exponent, out Half value)
    {
        var bits = (ushort)FloatRounding.Pattern(mantissa, exponent, precision: 11, minExponent: -24, maxExponent: 16);
        value = BitConverter.UInt16BitsToHalf(isNegative ? (ushort)(bits | 1 << 15) : bits);
        return true;
    }

    public static bool TryFillBlock(
        bool isNegative, in Anchor anchor, ReadOnlySpan<double> high, ReadOnlySpan<double> low, Span<Half> destination)
    {
        var first = new Vector<double>(((DoubleDouble)anchor).High);
        // From the bias of double to that of Half, and the sign.
        var shift = new Vector<ulong>((isNegative ? 1UL << 15 : 0) - ((1023 - 15) << 10));
        Vector<ulong> certain = Vector<ulong>.AllBitsSet;
        Span<uint> patterns = stackalloc uint[destination.Length];
        ref double highs = ref MemoryMarshal.GetReference(high);
        ref uint target = ref MemoryMarshal.GetReference(patterns);
        for (int j = 0; j < destination.Length; j += Vector<uint>.Count)
        {
            Vector<ulong> left = Round(first * Vector.LoadUnsafe(ref highs, (nuint)j), shift, out Vector<ulong> isLeftCertain);
            Vector<ulong> right = Round(first * Vector.LoadUnsafe(ref highs, (nuint)(j + Vector<double>.Count)), shift, out Vector<ulong> isRightCertain);
            certain &= isLeftCertain & isRightCertain;
            Vector.Narrow(left, right).StoreUnsafe(ref target, (nuint)j);
        }

        TensorPrimitives.ConvertTruncating<uint, ushort>(patterns, MemoryMarshal.Cast<Half, ushort>(destination));
        return certain == Vector<ulong>.AllBitsSet;
    }

    /// <summary>The pattern, 0 where it is not certain.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<ulong> Round(Vector<double> value, Vector<ulong> shift, out Vector<ulong> isCertain)
    {
        Vector<ulong> upper = Pattern(value * (1 + Margin)), lower = Pattern(value * (1 - Margin));
        isCertain = Vector.Equals(upper, lower);
        return upper + shift & isCertain;

        // The upper bits of a double's pattern, rounded: 11 of exponent and 10 of fraction.
        static Vector<ulong> Pattern(Vector<double> value) => (Vector.AsVectorUInt64(value) + new Vector<ulong>(1UL << 41)) >>> 42;
    }
}
