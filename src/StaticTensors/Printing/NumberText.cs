using System;
using System.Globalization;
using System.Numerics;

namespace StaticTensors.Printing;

/// <summary>
/// The digits of one finite number, as .NET writes them: the fewest that are read back as the same number, or its exact value
/// rounded to so many digits, half to even.
/// </summary>
internal static class NumberText
{
    private const int Precision = 8;

    /// <summary>The fewest digits that identify the number; .NET chooses the notation.</summary>
    public static string Shortest<T>(T value) where T : unmanaged, INumber<T> => value.ToString(null, CultureInfo.InvariantCulture);

    /// <summary>Fixed notation with a point, at most eight digits after it, and no zeros at the end: <c>1.</c>, <c>-0.5</c>.</summary>
    public static string Fixed<T>(T value) where T : unmanaged, INumber<T>
    {
        // All digits of a whole number are shown, though fewer may identify it: the Half 9968 is not 9970.
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

    /// <summary>A number in scientific notation: its mantissa with a point and so many digits after it, and its exponent.</summary>
    public static (string Mantissa, int Exponent) Scientific<T>(T value, int fraction) where T : unmanaged, INumber<T>
    {
        string text = Exact(HalfEven.ToSignificant(value, fraction + 1), 'E', fraction);
        int end = text.IndexOf('E');

        // The digits that identify a number need not be its nearest ones: floats are denser below a power of two, and of the
        // eight-digit numbers 1.2621774e-29 is nearest to the float 2^-96, but only 1.2621775e-29 is read back as it.
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

    /// <summary>The digits that identify a number, from the first to the last that is not zero; of zero, none.</summary>
    private static string SignificantDigits<T>(T value) where T : unmanaged, INumber<T> =>
        Digits(Shortest(value).Split('E')[0]).Trim('0');

    private static string Digits(string mantissa) => mantissa.TrimStart('-').Replace(".", "");
}
