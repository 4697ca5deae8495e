using System;
using System.Numerics;
using System.Runtime.InteropServices;

namespace StaticTensors.Kernels.Targets;

/// <summary>double: a block's double-double must round to the same double a relative 2^−80 above and below.</summary>
internal readonly partial struct DoubleTarget : IPowerTarget<double>
{
    private const double Margin = 1.0 / (1L << 40) / (1L << 40);

    // Normal numbers; a value that rounds up to 2^1024 becomes infinity all by itself.
    public static (int From, int To) Window => (-1022, 1024);

    public static bool TryRound(bool isNegative, in UInt192 mantissa, long exponent, out double value)
    {
        ulong bits = FloatRounding.Pattern(mantissa, exponent, precision: 53, minExponent: -1074, maxExponent: 1024);
        value = BitConverter.UInt64BitsToDouble(isNegative ? bits | 1UL << 63 : bits);
        return true;
    }

    public static bool TryFillBlock(
        bool isNegative, in Anchor anchor, ReadOnlySpan<double> high, ReadOnlySpan<double> low, Span<double> destination)
    {
        var anchorHigh = new Vector<double>(anchor.Mantissa.High);
        var anchorLow = new Vector<double>(anchor.Mantissa.Low);
        // Scaling by 2^exponent and the sign are one addition to the bits.
        var scale = new Vector<long>((anchor.Exponent << 52) + (isNegative ? long.MinValue : 0));
        Vector<long> certain = Vector<long>.AllBitsSet;
        ref double highs = ref MemoryMarshal.GetReference(high);
        ref double lows = ref MemoryMarshal.GetReference(low);
        ref double target = ref MemoryMarshal.GetReference(destination);
        for (int j = 0; j < destination.Length; j += Vector<double>.Count)
        {
            Vector<double> tableHigh = Vector.LoadUnsafe(ref highs, (nuint)j);
            Vector<double> product = DoubleDouble.Product(anchorHigh, tableHigh, out Vector<double> error);
            error = Vector.MultiplyAddEstimate(anchorHigh, Vector.LoadUnsafe(ref lows, (nuint)j), error);
            error = Vector.MultiplyAddEstimate(anchorLow, tableHigh, error);
            Vector<double> upper = product + Vector.MultiplyAddEstimate(product, new Vector<double>(Margin), error);
            Vector<double> lower = product + Vector.MultiplyAddEstimate(product, new Vector<double>(-Margin), error);
            Vector<long> equal = Vector.Equals(upper, lower);
            certain &= equal;
            Vector.AsVectorDouble(Vector.AsVectorInt64(upper) + scale & equal).StoreUnsafe(ref target, (nuint)j);
        }

        return certain == Vector<long>.AllBitsSet;
    }
}
