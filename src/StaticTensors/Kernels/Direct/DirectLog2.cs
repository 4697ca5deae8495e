using System;

namespace StaticTensors.Kernels.Direct;

/// <summary>
/// log2 of a positive double, in double-double, from the tables of exp2: a guess y, a multiple of 2^−16, is corrected by d = m·2^−y − 1:
/// log2 m = y + (d − d²/2 + d³/3 − d⁴/4 + d⁵/5)·log2 e.
/// </summary>
internal static class DirectLog2
{
    private const double Units = 1 << 16;

    private const double SmallestNormal = 2.2250738585072014e-308;

    private const double Log2E = 1.4426950408889634, Log2ERest = 2.0355273740931033e-17;

    /// <summary>The logarithm; its absolute error is below 2^−100 plus 2^−105 of itself.</summary>
    public static DoubleDouble Of(double value)
    {
        if (value < SmallestNormal)
            return Sum(-54, Of(value * (1L << 54)));
        long bits = BitConverter.DoubleToInt64Bits(value), exponent = (bits >> 52) - 1023;
        double mantissa = BitConverter.Int64BitsToDouble(bits - (exponent << 52));
        // The guess need only make d small.
        double guess = Math.Round(Math.Log2(mantissa) * Units);
        var rest = (int)-guess;
        DoubleDouble power = Exp2Pairs.Entry(Exp2Pairs.Coarse, rest >> 8) * Exp2Pairs.Entry(Exp2Pairs.Middle, rest);
        // The power is 2^(1 − y), except that it is 1 for y = 0.
        if (guess > 0)
            mantissa /= 2;

        double product = mantissa * power.High, excess = Math.FusedMultiplyAdd(mantissa, power.High, -product);
        DoubleDouble d = DoubleDouble.Sum(product - 1, excess + mantissa * power.Low);
        double square = d.High * d.High, squareLow = Math.FusedMultiplyAdd(d.High, d.High, -square) + 2 * d.High * d.Low;
        DoubleDouble first = DoubleDouble.Sum(d.High, -square / 2);
        double series = d.High * square * (1.0 / 3 + d.High * (-1.0 / 4 + d.High * (1.0 / 5)));
        return Sum(exponent + guess / Units, new DoubleDouble(first.High, first.Low + (series + (d.Low - squareLow / 2))) * new DoubleDouble(Log2E, Log2ERest));
    }

    private static DoubleDouble Sum(double large, DoubleDouble small)
    {
        DoubleDouble sum = DoubleDouble.Sum(large, small.High);
        return DoubleDouble.Sum(sum.High, sum.Low + small.Low);
    }
}
