using System;
using System.Numerics;
using System.Runtime.InteropServices;

namespace StaticTensors.Kernels.Targets;

/// <summary>float: a block's double must round to the same float a relative 2^−50 above and below.</summary>
internal readonly partial struct SingleTarget : IPowerTarget<float>
{
    private const double Margin = 1.0 / (1L << 50);

    // Where the double is normal: the conversion itself rounds to subnormals, zero and infinity.
    public static (int From, int To) Window => (-1022, 1024);

    public static bool TryRound(bool isNegative, in UInt192 mantissa, long exponent, out float value)
    {
        var bits = (uint)FloatRounding.Pattern(mantissa, exponent, precision: 24, minExponent: -149, maxExponent: 128);
        value = BitConverter.UInt32BitsToSingle(isNegative ? bits | 1U << 31 : bits);
        return true;
    }

    public static bool TryFillBlock(
        bool isNegative, in Anchor anchor, ReadOnlySpan<double> high, ReadOnlySpan<double> low, Span<float> destination)
    {
        double size = ((DoubleDouble)anchor).High;
        var first = new Vector<double>(isNegative ? -size : size);
        Vector<int> certain = Vector<int>.AllBitsSet;
        ref double highs = ref MemoryMarshal.GetReference(high);
        ref float target = ref MemoryMarshal.GetReference(destination);
        for (int j = 0; j < destination.Length; j += Vector<float>.Count)
        {
            Vector<double> left = first * Vector.LoadUnsafe(ref highs, (nuint)j);
            Vector<double> right = first * Vector.LoadUnsafe(ref highs, (nuint)(j + Vector<double>.Count));
            Vector<float> upper = Vector.Narrow(left * (1 + Margin), right * (1 + Margin));
            Vector<float> lower = Vector.Narrow(left * (1 - Margin), right * (1 - Margin));
            Vector<int> equal = Vector.Equals(upper, lower);
            certain &= equal;
            Vector.AsVectorSingle(Vector.AsVectorInt32(upper) & equal).StoreUnsafe(ref target, (nuint)j);
        }

        return certain == Vector<int>.AllBitsSet;
    }
}
