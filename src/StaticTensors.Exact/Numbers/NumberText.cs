using System.Globalization;
using System.Numerics;
using StaticTensors.Exact.Rounding;

namespace StaticTensors.Exact.Numbers;

/// <summary>Numbers as text for people, the same on every host: a compiler may run where double.ToString rounds differently.</summary>
internal static class NumberText
{
    private const int BriefDigits = 10, FloatDigits = 17, DecimalDigits = 29;

    // From here on a float is written with an exponent, as .NET does.
    private const int FloatWhole = 15;

    /// <summary>Integers whole, others to ten significant digits.</summary>
    public static string Brief(ElementInfo type, ElementBits bits)
    {
        Number value = Number.FromBits(type, bits);
        return type.Kind == ElementKind.Integer ? Whole(value) : Text(value, BriefDigits, BriefDigits);
    }

    /// <summary>Integers and decimals exactly; a binary float with the fewest digits that round to it.</summary>
    public static string Shortest(ElementInfo type, ElementBits bits)
    {
        Number value = Number.FromBits(type, bits);
        if (type.Kind == ElementKind.Integer)
            return Whole(value);
        if (type.Kind == ElementKind.Decimal)
            return Text(value, DecimalDigits, DecimalDigits);
        int digits = 1;
        if (value.IsFinite && !value.IsZero)
        {
            ElementRounding rounding = ElementRounding.For(type, floor: false);
            while (digits < FloatDigits && !(rounding.TryRound(Rounded(value, digits), out ElementBits rounded) && rounded.Equals(bits)))
                digits++;
        }

        return Text(value, digits, FloatWhole);
    }

    private static string Whole(Number value) => value.Value.Numerator.ToString(CultureInfo.InvariantCulture);

    private static string Text(Number value, int digits, int whole)
    {
        string sign = value.IsNegative ? "-" : "";
        return value.Kind switch
        {
            NumberKind.NaN => "NaN",
            NumberKind.Infinite => sign + "∞",
            _ when value.IsZero => sign + "0",
            _ => sign + Layout(Leading(value.Magnitude, digits, out int exponent), exponent, whole),
        };
    }

    /// <summary>0.00123, 123, 1.23e45: positional notation, unless it needs too many zeros.</summary>
    private static string Layout(BigInteger leading, int exponent, int whole)
    {
        string digits = leading.ToString(CultureInfo.InvariantCulture).TrimEnd('0');
        if (exponent is >= -5 and < 0)
            return "0." + new string('0', -1 - exponent) + digits;
        if (exponent >= 0 && exponent < whole)
            return digits.Length <= exponent + 1 ? digits.PadRight(exponent + 1, '0') : digits.Insert(exponent + 1, ".");
        return (digits.Length > 1 ? digits.Insert(1, ".") : digits) + "e" + exponent.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The nearest number with a number of significant digits.</summary>
    private static Number Rounded(Number value, int digits)
    {
        BigInteger leading = Leading(value.Magnitude, digits, out int exponent);
        int scale = exponent - digits + 1;
        return Number.Finite(value.IsNegative, scale >= 0
            ? new Fraction(leading * BigInteger.Pow(10, scale), BigInteger.One)
            : new Fraction(leading, BigInteger.Pow(10, -scale)));
    }

    /// <summary>The leading digits of a positive number, as an integer to be multiplied by 10^(exponent − digits + 1).</summary>
    private static BigInteger Leading(Fraction value, int digits, out int exponent)
    {
        BigInteger limit = BigInteger.Pow(10, digits), leading;
        exponent = (int)System.Math.Floor(BigInteger.Log10(value.Numerator) - BigInteger.Log10(value.Denominator)) - 1;
        while ((leading = Nearest(value, digits - 1 - exponent)) >= limit)
            exponent++;
        return leading;
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
