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

    public static bool TryFillBlock<TDoubts>(
        bool isNegative, in Anchor anchor, ReadOnlySpan<double> high, ReadOnlySpan<double> low, Span<float> destination)
        where TDoubts : struct, IDoubts
    {
        double size = ((DoubleDouble)anchor).High;
        double first = isNegative ? -size : size;
        var above = new Vector<double>(first * (1 + Margin));
        var below = new Vector<double>(first * (1 - Margin));
        Vector<int> doubts = Vector<int>.Zero;
        ref double highs = ref MemoryMarshal.GetReference(high);
        ref float target = ref MemoryMarshal.GetReference(destination);
        for (int j = 0; j < destination.Length; j += Vector<float>.Count)
        {
            Vector<double> left = Vector.LoadUnsafe(ref highs, (nuint)j);
            Vector<double> right = Vector.LoadUnsafe(ref highs, (nuint)(j + Vector<double>.Count));
            Vector<int> bits = Vector.AsVectorInt32(Vector.Narrow(above * left, above * right));
            Vector<int> doubt = bits ^ Vector.AsVectorInt32(Vector.Narrow(below * left, below * right));
            doubts |= doubt;
            if (TDoubts.AreCleared)
                bits &= Vector.Equals(doubt, Vector<int>.Zero);
            Streaming.Store<TDoubts, float>(Vector.AsVectorSingle(bits), ref target, (nuint)j);
        }

        return doubts == Vector<int>.Zero;
    }
}
