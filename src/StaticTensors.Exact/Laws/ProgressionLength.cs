using System.Numerics;
using StaticTensors.Exact.Engine;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Exact.Laws;

/// <summary>How many elements PerDecade and PerOctave have.</summary>
internal static class ProgressionLength
{
    private const int FirstPrecision = 64;

    /// <summary>
    /// floor(samples·log(stop/start)/log(base)) + 1, for a stop that is not nearer to 0 than the start: Ziv's loop. An enclosure of the quotient is narrowed
    /// until it holds no integer, or algebra shows that the quotient is that integer: then the stop is an element.
    /// </summary>
    public static BigInteger Exact(in GridRequest interval)
    {
        Fraction ratio = interval.Stop.ToNumber().Magnitude / interval.Start.ToNumber().Magnitude;
        Fraction @base = interval.BaseOrStep.ToNumber().Value;
        BigLog2 distance = new(ratio), unit = new(@base);
        for (int precision = FirstPrecision; ; precision *= 2)
        {
            (BigInteger mantissa, int bits) = distance.At(precision);
            (BigInteger unitMantissa, int unitBits) = unit.At(precision);
            BigInteger numerator = interval.Samples * mantissa << unitBits, denominator = unitMantissa << bits;
            // The error of each logarithm is less than 2^−36 of this.
            BigInteger margin = numerator >> precision;
            BigInteger low = (numerator - margin) / denominator, high = (numerator + margin) / denominator;
            if (low == high || new PerfectPower(@base).IsPower(ratio, new Fraction(high, interval.Samples)))
                return high + 1;
        }
    }
}
