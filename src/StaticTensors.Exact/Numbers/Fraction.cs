using System.Numerics;

namespace StaticTensors.Exact.Numbers;

/// <summary>An exact rational number, not necessarily in lowest terms; the denominator is positive.</summary>
internal readonly struct Fraction(BigInteger numerator, BigInteger denominator)
{
    public static readonly Fraction Zero = new(BigInteger.Zero, BigInteger.One);

    public static readonly Fraction One = new(BigInteger.One, BigInteger.One);

    public BigInteger Numerator { get; } = numerator;

    public BigInteger Denominator { get; } = denominator;

    public int Sign => Numerator.Sign;

    /// <summary>mantissa · 2^exponent.</summary>
    public static Fraction Dyadic(BigInteger mantissa, int exponent) => exponent >= 0
        ? new Fraction(mantissa << exponent, BigInteger.One)
        : new Fraction(mantissa, BigInteger.One << -exponent);

    public static Fraction operator *(Fraction left, Fraction right) =>
        new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static Fraction operator -(Fraction left, Fraction right) => new(
        left.Numerator * right.Denominator - right.Numerator * left.Denominator, left.Denominator * right.Denominator);

    /// <summary>The quotient; the divisor must not be zero.</summary>
    public static Fraction operator /(Fraction left, Fraction right)
    {
        BigInteger numerator = left.Numerator * right.Denominator;
        BigInteger denominator = left.Denominator * right.Numerator;
        return denominator.Sign < 0 ? new Fraction(-numerator, -denominator) : new Fraction(numerator, denominator);
    }

    public int CompareTo(Fraction other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public Fraction Abs() => new(BigInteger.Abs(Numerator), Denominator);

    /// <summary>The same number in lowest terms.</summary>
    public Fraction Reduce()
    {
        BigInteger divisor = BigInteger.GreatestCommonDivisor(Numerator, Denominator);
        return divisor.IsOne ? this : new Fraction(Numerator / divisor, Denominator / divisor);
    }

    public BigInteger Floor()
    {
        BigInteger quotient = BigInteger.DivRem(Numerator, Denominator, out BigInteger remainder);
        return remainder.Sign < 0 ? quotient - 1 : quotient;
    }

    public BigInteger Ceiling() => -new Fraction(-Numerator, Denominator).Floor();

    /// <summary>A non-negative number rounded to the nearest integer, ties to even.</summary>
    public BigInteger RoundHalfEven()
    {
        BigInteger quotient = BigInteger.DivRem(Numerator, Denominator, out BigInteger remainder);
        int half = (remainder << 1).CompareTo(Denominator);
        return half > 0 || (half == 0 && !quotient.IsEven) ? quotient + 1 : quotient;
    }
}
