using System.Globalization;
using System.Numerics;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Tests.Exact;

/// <summary>Exact decimal digits of a dyadic number, for .NET's parsers, which round correctly however many digits there are.</summary>
internal static class DigitText
{
    /// <summary>±mantissa·2^exponent in decimal digits: 2^−k = 5^k·10^−k.</summary>
    public static string Of(bool isNegative, BigInteger mantissa, int exponent)
    {
        BigInteger digits = exponent < 0 ? mantissa * BigInteger.Pow(5, -exponent) : mantissa << exponent;
        string text = digits.ToString(CultureInfo.InvariantCulture);
        return $"{(isNegative ? "-" : "")}{text}e{Math.Min(exponent, 0)}";
    }

    /// <summary>The same number for the engine, not in lowest terms.</summary>
    public static Number Number(bool isNegative, BigInteger mantissa, int exponent)
    {
        Fraction value = Fraction.Dyadic(mantissa, exponent);
        return StaticTensors.Exact.Numbers.Number.Finite(isNegative, new Fraction(6 * value.Numerator, 6 * value.Denominator));
    }
}
