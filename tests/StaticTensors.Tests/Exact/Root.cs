using System.Numerics;
using StaticTensors.Tests.Support;

namespace StaticTensors.Tests.Exact;

/// <summary>
/// A real number as the q-th root of a rational: what the laws give where i/div and the exponents are small rationals. It is never computed, only compared, by
/// raising the other side to the q-th power, exactly and without logarithms.
/// </summary>
internal sealed class Root
{
    private readonly BigInteger numerator, denominator;
    private readonly int degree;

    private Root(bool isNegative, BigInteger numerator, BigInteger denominator, int degree)
    {
        IsNegative = isNegative;
        this.numerator = numerator;
        this.denominator = denominator;
        this.degree = degree;
    }

    public bool IsNegative { get; }

    public static Root Rational(ExactValue value) => new(value.IsNegative, value.Numerator, value.Denominator, 1);

    /// <summary>start + i·(stop − start)/div, as the weighted mean of the ends.</summary>
    public static Root Linspace(ExactValue start, ExactValue stop, int i, int div) => Rational(ExactValue.Ratio(
        ((div - i) * start.SignedNumerator * stop.Denominator) + (i * stop.SignedNumerator * start.Denominator),
        div * start.Denominator * stop.Denominator));

    /// <summary>start + i·step</summary>
    public static Root Arange(ExactValue start, ExactValue step, int i) => Rational(ExactValue.Ratio(
        (start.SignedNumerator * step.Denominator) + (i * step.SignedNumerator * start.Denominator),
        start.Denominator * step.Denominator));

    /// <summary>start · (stop/start)^(i/div): its div-th power is start^(div − i) · stop^i.</summary>
    public static Root Geomspace(ExactValue start, ExactValue stop, int i, int div)
    {
        int common = (int)BigInteger.GreatestCommonDivisor(i, div), p = i / common, q = div / common;
        return new Root(
            start.IsNegative,
            BigInteger.Pow(start.Numerator, q - p) * BigInteger.Pow(stop.Numerator, p),
            BigInteger.Pow(start.Denominator, q - p) * BigInteger.Pow(stop.Denominator, p),
            q);
    }

    /// <summary>start · base^(i/samples): its samples-th power is start^samples · base^i.</summary>
    public static Root Progression(ExactValue start, int @base, int i, int samples)
    {
        int common = (int)BigInteger.GreatestCommonDivisor(i, samples), q = samples / common;
        return new Root(
            start.IsNegative, BigInteger.Pow(start.Numerator, q) * BigInteger.Pow(@base, i / common), BigInteger.Pow(start.Denominator, q), q);
    }

    /// <summary>base ^ (start + i·(stop − start)/div), for a positive base.</summary>
    public static Root Logspace(ExactValue start, ExactValue stop, ExactValue @base, int i, int div)
    {
        Root exponent = Linspace(start, stop, i, div);
        BigInteger common = BigInteger.GreatestCommonDivisor(exponent.numerator, exponent.denominator);
        int p = (int)(exponent.numerator / common), q = (int)(exponent.denominator / common);
        BigInteger above = BigInteger.Pow(@base.Numerator, p), below = BigInteger.Pow(@base.Denominator, p);
        return exponent.IsNegative ? new Root(false, below, above, q) : new Root(false, above, below, q);
    }

    /// <summary>Compares the absolute value with a non-negative rational.</summary>
    public int CompareTo(BigInteger otherNumerator, BigInteger otherDenominator) =>
        (numerator * BigInteger.Pow(otherDenominator, degree)).CompareTo(denominator * BigInteger.Pow(otherNumerator, degree));
}
