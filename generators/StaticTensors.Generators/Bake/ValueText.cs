using System.Globalization;
using System.Numerics;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Generators.Bake;

/// <summary>Values for people, the same on every host of the compiler: integers whole, others to ten significant digits.</summary>
internal static class ValueText
{
    private const int Digits = 10;

    public static string Of(ElementType type, ElementBits bits)
    {
        Number value = Number.FromBits(type.Info(), bits);
        string sign = value.IsNegative ? "-" : "";
        return value.Kind switch
        {
            NumberKind.NaN => "NaN",
            NumberKind.Infinite => sign + "∞",
            _ when value.IsZero => sign + "0",
            _ when value.Magnitude.Reduce() is { Denominator.IsOne: true } integer && (type.Info().Kind == ElementKind.Integer || integer.Numerator < BigInteger.Pow(10, Digits)) =>
                sign + integer.Numerator.ToString(CultureInfo.InvariantCulture),
            _ => sign + Rounded(value.Magnitude),
        };
    }

    private static string Rounded(Fraction value)
    {
        // value = mantissa·10^(exponent − Digits + 1), the mantissa of just so many digits.
        BigInteger limit = BigInteger.Pow(10, Digits), mantissa;
        var exponent = (int)System.Math.Floor(BigInteger.Log10(value.Numerator) - BigInteger.Log10(value.Denominator)) - 1;
        while ((mantissa = Nearest(value, Digits - 1 - exponent)) >= limit)
            exponent++;

        string digits = mantissa.ToString(CultureInfo.InvariantCulture).TrimEnd('0');
        if (exponent is >= -5 and < 0)
            return "0." + new string('0', -1 - exponent) + digits;
        if (exponent is >= 0 and < Digits)
            return digits.Length <= exponent + 1 ? digits.PadRight(exponent + 1, '0') : digits.Insert(exponent + 1, ".");
        return (digits.Length > 1 ? digits.Insert(1, ".") : digits) + "e" + exponent.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>value·10^scale, to nearest.</summary>
    private static BigInteger Nearest(Fraction value, int scale)
    {
        BigInteger numerator = value.Numerator, denominator = value.Denominator;
        if (scale >= 0)
            numerator *= BigInteger.Pow(10, scale);
        else
            denominator *= BigInteger.Pow(10, -scale);
        return (2 * numerator + denominator) / (2 * denominator);
    }
}
