using System;
using System.Numerics;
using System.Runtime.InteropServices;

namespace StaticTensors.Kernels.Targets;

/// <summary>
/// double: a block's product of doubles and its excess must round to the same double with a share of the excess added and taken away. The
/// product is a double, so where the excess is small it is far from a boundary, and where it is large the share is: a relative 2^−81 or more.
/// </summary>
internal readonly partial struct DoubleTarget : IPowerTarget<double>
{
    private const double Margin = 1.0 / (1 << 27);

    // Normal numbers; a value that rounds up to 2^1024 becomes infinity all by itself.
    public static (int From, int To) Window => (-1022, 1024);

    public static bool TryRound(bool isNegative, in UInt192 mantissa, long exponent, out double value)
    {
        ulong bits = FloatRounding.Pattern(mantissa, exponent, precision: 53, minExponent: -1074, maxExponent: 1024);
        value = BitConverter.UInt64BitsToDouble(isNegative ? bits | 1UL << 63 : bits);
        return true;
    }

    public static bool TryFillBlock<TDoubts>(
        bool isNegative, in Anchor anchor, ReadOnlySpan<double> high, ReadOnlySpan<double> low, Span<double> destination)
        where TDoubts : struct, IDoubts
    {
        var anchorHigh = new Vector<double>(anchor.Mantissa.High);
        var anchorLow = new Vector<double>(anchor.Mantissa.Low);
        // Scaling by 2^exponent and the sign are one addition to the bits.
        var scale = new Vector<long>((anchor.Exponent << 52) + (isNegative ? long.MinValue : 0));
        Vector<long> doubts = Vector<long>.Zero;
        ref double highs = ref MemoryMarshal.GetReference(high);
        ref double lows = ref MemoryMarshal.GetReference(low);
        ref double target = ref MemoryMarshal.GetReference(destination);
        for (int j = 0; j < destination.Length; j += Vector<double>.Count)
        {
            Vector<double> tableHigh = Vector.LoadUnsafe(ref highs, (nuint)j);
            Vector<double> product = DoubleDouble.Product(anchorHigh, tableHigh, out Vector<double> excess);
            excess = Vector.MultiplyAddEstimate(-anchorHigh, Vector.LoadUnsafe(ref lows, (nuint)j), excess);
            excess = Vector.MultiplyAddEstimate(-anchorLow, tableHigh, excess);
            Vector<double> value = Vector.MultiplyAddEstimate(excess, new Vector<double>(-1 - Margin), product);
            Vector<double> other = Vector.MultiplyAddEstimate(excess, new Vector<double>(-1 + Margin), product);
            Vector<long> doubt = Vector.AsVectorInt64(value) ^ Vector.AsVectorInt64(other), bits = Vector.AsVectorInt64(value) + scale;
            doubts |= doubt;
            if (TDoubts.AreCleared)
                bits &= Vector.Equals(doubt, Vector<long>.Zero);
            Vector.AsVectorDouble(bits).StoreUnsafe(ref target, (nuint)j);
        }

        return doubts == Vector<long>.Zero;
    }
}
