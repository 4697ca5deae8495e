using System;
using System.Numerics;
using System.Runtime.InteropServices;

namespace StaticTensors.Kernels.Targets;

/// <summary>double: the block's double-double must round to the same double 2^−80 above and below.</summary>
internal readonly struct DoubleTarget : IPowerTarget<double, DoubleTarget>
{
    private const double Margin = 1.0 / (1L << 40) / (1L << 40);

    // Normal numbers; a value that rounds up to 2^1024 becomes infinity all by itself.
    public static (int From, int To) Window => (-1022, 1024);

    public static bool TryRound(bool isNegative, UInt192 mantissa, long exponent, int errorExponent, out double value)
    {
        bool certain = FloatRounding64.TryRound(mantissa, exponent, errorExponent, 53, -1074, 1024, out ulong bits);
        value = BitConverter.UInt64BitsToDouble(isNegative ? bits | 1UL << 63 : bits);
        return certain;
    }

    public static void FillBlock(
        ref PowerGrid<double, DoubleTarget> grid, int first, Anchor anchor, ReadOnlySpan<double> high, ReadOnlySpan<double> low, Span<double> destination)
    {
        var anchorHigh = new Vector<double>(anchor.Mantissa.High);
        var anchorLow = new Vector<double>(anchor.Mantissa.Low);
        // Scaling by 2^exponent and the sign are one addition to the bits.
        var scale = new Vector<long>((anchor.Exponent << 52) + (anchor.IsNegative ? long.MinValue : 0));
        ref double highs = ref MemoryMarshal.GetReference(high);
        ref double lows = ref MemoryMarshal.GetReference(low);
        ref double target = ref MemoryMarshal.GetReference(destination);
        for (int j = 0; j < destination.Length; j += Vector<double>.Count)
        {
            Vector<double> tableHigh = Vector.LoadUnsafe(ref highs, (nuint)j);
            Vector<double> product = DoubleDouble.Product(anchorHigh, tableHigh, out Vector<double> error);
            error += anchorHigh * Vector.LoadUnsafe(ref lows, (nuint)j) + anchorLow * tableHigh;
            Vector<double> margin = product * Margin;
            Vector<double> upper = product + (error + margin), lower = product + (error - margin);
            Vector.AsVectorDouble(Vector.AsVectorInt64(upper) + scale).StoreUnsafe(ref target, (nuint)j);
            if (upper != lower)
                grid.Resolve(first + j, destination.Slice(j, Vector<double>.Count));
        }
    }
}
