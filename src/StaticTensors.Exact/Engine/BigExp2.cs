using System.Numerics;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Exact.Engine;

/// <summary>
/// base^x = 2^(x·log2 base) to a relative 2^−precision. The integer part of the exponent is the result's exponent; the fraction goes through exp by
/// Taylor's series on an argument halved <see cref="Halvings"/> times.
/// </summary>
internal static class BigExp2
{
    private const int Halvings = 10;

    // Beyond 2^±Limit, every element type has only 0 and "too large".
    private const int Limit = 20_000;

    /// <summary>The power; false if it is too large or too small for every element type, and is represented by 2^±20,000.</summary>
    public static bool TryPower(Fraction x, BigLog2 log2Base, int precision, out BigPower power)
    {
        int bits = precision + BigPower.GuardBits;
        (BigInteger log2, int log2Bits) = log2Base.At(precision);
        // Relative error 2^−(precision + 36) of an exponent below 2^15: absolute error below 2^−(precision + 21).
        BigInteger exponent = new Fraction((x.Numerator * log2) << bits, x.Denominator << log2Bits).Floor();
        BigInteger whole = exponent >> bits;
        if (BigInteger.Abs(whole) > Limit)
        {
            power = new BigPower(BigInteger.One << bits, whole.Sign * Limit, bits);
            return false;
        }

        // The roundings below add up to less than 2^20 units, plus 2^11 for the exponent's error.
        power = new BigPower(Exp2OfFraction(exponent - (whole << bits), bits), (int)whole, bits);
        return true;
    }

    /// <summary>Bounds of the power, a relative 2^(1 − precision) apart.</summary>
    public static (Fraction Low, Fraction High) Enclose(Fraction x, BigLog2 log2Base, int precision)
    {
        TryPower(x, log2Base, precision, out BigPower power);
        return power.Bounds();
    }

    /// <summary>2^f for 0 ≤ f &lt; 1 in fixed point.</summary>
    private static BigInteger Exp2OfFraction(BigInteger f, int bits)
    {
        BigInteger argument = (f * FixedPoint.Ln2(bits)) >> (bits + Halvings);
        BigInteger one = BigInteger.One << bits, term = one, sum = one;
        for (int n = 1; !term.IsZero; n++)
        {
            term = ((term * argument) >> bits) / n;
            sum += term;
        }

        for (int i = 0; i < Halvings; i++)
            sum = (sum * sum) >> bits;
        return sum;
    }
}
