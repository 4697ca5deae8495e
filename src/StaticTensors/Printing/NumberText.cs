using System;
using System.Globalization;
using System.Numerics;

namespace StaticTensors.Printing;

/// <summary>
/// The digits of one finite number, as .NET writes them: the fewest that read back as the same number, or its exact value rounded to a number of digits, half
/// to even.
/// </summary>
internal static class NumberText
{
    private const int Precision = 8;

    /// <summary>The fewest digits that identify the number; .NET chooses the notation.</summary>
    public static string Shortest<T>(T value) where T : unmanaged, INumber<T> => value.ToString(null, CultureInfo.InvariantCulture);

    /// <summary>Fixed notation with a point, at most eight digits after it, and no trailing zeros: <c>1.</c>, <c>-0.5</c>.</summary>
    public static string Fixed<T>(T value) where T : unmanaged, INumber<T>
    {
        // A whole number shows all its digits, though fewer may identify it: the Half 9968, not 9970.
        if (T.IsInteger(value))
            return Exact(value, 'F', 0) + ".";

        string text = Shortest(value);
        if (FractionDigits(text) > Precision)
            text = Exact(HalfEven.ToFraction(value, Precision), 'F', Precision);
        return text.TrimEnd('0');
    }

    /// <summary>How many digits, at most eight, the number needs after the point in scientific notation.</summary>
    public static int MantissaFraction<T>(T value) where T : unmanaged, INumber<T>
    {
        string rounded = Scientific(value, Precision).Mantissa.TrimEnd('0');
        return Math.Clamp(SignificantDigits(value).Length - 1, 0, FractionDigits(rounded));
    }

    /// <summary>A number in scientific notation: its mantissa with a number of digits after the point, and its exponent.</summary>
    public static (string Mantissa, int Exponent) Scientific<T>(T value, int fraction) where T : unmanaged, INumber<T>
    {
        string text = Exact(HalfEven.ToSignificant(value, fraction + 1), 'E', fraction);
        int end = text.IndexOf('E');

        // The digits that identify a number need not be the nearest ones: floats are denser below a power of two. The eight-digit number nearest to the float
        // 2^-96 is 1.2621774e-29, but only 1.2621775e-29 reads back as it.
        string digits = SignificantDigits(value);
        if (digits.Length != fraction + 1)
            digits = Digits(text[..end]);

        string sign = text.StartsWith('-') ? "-" : "";
        return ($"{sign}{digits[0]}.{digits[1..]}", int.Parse(text.AsSpan(end + 1), CultureInfo.InvariantCulture));
    }

    /// <summary>How many digits a text with a point has after it.</summary>
    public static int FractionDigits(string text) => text.Length - 1 - text.IndexOf('.');

    private static string Exact<T>(T value, char notation, int fraction) where T : unmanaged, INumber<T> =>
        value.ToString($"{notation}{fraction}", CultureInfo.InvariantCulture);

    /// <summary>The digits that identify a number, without leading and trailing zeros; empty for zero.</summary>
    private static string SignificantDigits<T>(T value) where T : unmanaged, INumber<T> =>
        Digits(Shortest(value).Split('E')[0]).Trim('0');

    private static string Digits(string mantissa) => mantissa.TrimStart('-').Replace(".", "");
}
