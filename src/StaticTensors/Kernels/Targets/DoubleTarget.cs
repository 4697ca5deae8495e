using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace StaticTensors.Kernels.Targets;

/// <summary>
/// double: the rounded product corrected by excess·(1 + Margin) and by excess·(1 − Margin) must be the same double. The product is a double, so a small excess
/// keeps the value far from a boundary, and a large one makes the margin large: a relative 2^−81 or more.
/// </summary>
internal readonly partial struct DoubleTarget : IPowerTarget<double>
{
    private const double Margin = 1.0 / (1 << 27);

    // 2^−960: for larger values, an excess that is a multiple of 2^−1074 has a relative error of 2^−114.
    private const double SmallestScaled = 1.0261342003245941e-289;

    // Normal numbers; a value that rounds up to 2^1024 becomes infinity without further care.
    public static (int From, int To) Window => (-1022, 1024);

    public static bool TryRound(bool isNegative, in UInt192 mantissa, long exponent, out double value)
    {
        ulong bits = FloatRounding.Pattern(mantissa, exponent, precision: 53, minExponent: -1074, maxExponent: 1024);
        value = BitConverter.UInt64BitsToDouble(isNegative ? bits | 1UL << 63 : bits);
        return true;
    }

    public static bool TryRoundQuickly(bool isNegative, ulong low, ulong high, long exponent, out double value)
    {
        bool isCertain = FloatRounding.TryPattern(low, high, exponent, precision: 53, minExponent: -1074, maxExponent: 1024, out ulong bits);
        value = BitConverter.UInt64BitsToDouble((isNegative ? bits | 1UL << 63 : bits));
        return isCertain;
    }

    public static bool TryFillBlock<TPass>(
        bool isNegative, in Anchor anchor, ReadOnlySpan<double> high, ReadOnlySpan<double> low, Span<double> destination)
        where TPass : struct, IPass
    {
        // The anchor includes the sign and the power of 2. If the excess would lose bits by that, the second pass applies the power to the result.
        DoubleDouble size = TPass.ClearsDoubts ? anchor.Mantissa : (DoubleDouble)anchor;
        if (!TPass.ClearsDoubts && (size.High < SmallestScaled || size.High * high[destination.Length - 1] < SmallestScaled))
            return false;
        double sign = isNegative ? -1 : 1;
        Vector<double> anchorHigh = new(sign * size.High), minusLow = new(-sign * size.Low);
        Vector<double> more = new(-1 - Margin), less = new(-1 + Margin);
        var scale = new Vector<long>(anchor.Exponent << 52);
        Vector<long> doubts = Vector<long>.Zero;
        ref double highs = ref MemoryMarshal.GetReference(high);
        ref double lows = ref MemoryMarshal.GetReference(low);
        ref double target = ref MemoryMarshal.GetReference(destination);
        // Two vectors at a time: the speed of a loop with one depends too much on the alignment of its code.
        nuint width = (nuint)Vector<double>.Count;
        for (nuint j = 0; j < (nuint)destination.Length; j += 2 * width)
        {
            Vector<double> left = Round(
                anchorHigh, minusLow, more, less, Vector.LoadUnsafe(ref highs, j), Vector.LoadUnsafe(ref lows, j), out Vector<long> leftDoubt);
            Vector<double> right = Round(
                anchorHigh, minusLow, more, less, Vector.LoadUnsafe(ref highs, j + width), Vector.LoadUnsafe(ref lows, j + width),
                out Vector<long> rightDoubt);
            doubts |= leftDoubt | rightDoubt;
            if (TPass.ClearsDoubts)
            {
                left = Vector.AsVectorDouble((Vector.AsVectorInt64(left) + scale) & Vector.Equals(leftDoubt, Vector<long>.Zero));
                right = Vector.AsVectorDouble((Vector.AsVectorInt64(right) + scale) & Vector.Equals(rightDoubt, Vector<long>.Zero));
            }

            Streaming.Store<TPass, double>(left, ref target, j);
            Streaming.Store<TPass, double>(right, ref target, j + width);
        }

        return doubts == Vector<long>.Zero;
    }

    /// <summary>A vector of the block. Loop invariants are arguments, or the JIT would recompute them each time.</summary>
    /// <param name="anchorHigh">The upper part of the anchor.</param>
    /// <param name="minusLow">Its lower part, negated.</param>
    /// <param name="more">−(1 + Margin).</param>
    /// <param name="less">−(1 − Margin).</param>
    /// <param name="high">Powers of the step, the upper parts.</param>
    /// <param name="low">Their lower parts.</param>
    /// <param name="doubt">Zero where the value is certain.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<double> Round(
        Vector<double> anchorHigh, Vector<double> minusLow, Vector<double> more, Vector<double> less, Vector<double> high, Vector<double> low,
        out Vector<long> doubt)
    {
        // Each step has its own name: a variable assigned twice costs the loop two copies.
        Vector<double> product = DoubleDouble.Product(anchorHigh, high, out Vector<double> error);
        Vector<double> part = Vector.MultiplyAddEstimate(-anchorHigh, low, error);
        Vector<double> excess = Vector.MultiplyAddEstimate(minusLow, high, part);
        Vector<double> value = Vector.MultiplyAddEstimate(excess, more, product);
        // A difference of doubles: the multiplication units are busy, the adders are not.
        doubt = Vector.AsVectorInt64(value - Vector.MultiplyAddEstimate(excess, less, product));
        return value;
    }
}
