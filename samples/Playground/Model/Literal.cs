using System;
using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Playground.Model;

/// <summary>A number as it was typed: what C# is to say for it, and the exact value of that.</summary>
/// <param name="Code">The expression.</param>
/// <param name="Value">Its value.</param>
/// <param name="IsConstant">Whether the compiler knows the value: it has no constants of Int128 and UInt128.</param>
/// <param name="IsNearest">Whether the value is only nearest to the text, because no type of C# holds that exactly.</param>
internal sealed partial record Literal(string Code, Real Value, bool IsConstant = true, bool IsNearest = false)
{
    // Longer texts are no numbers that anyone types, and exact arithmetic on them would take long.
    private const int MostCharacters = 100, MostExponent = 400;

    /// <summary>The number in a text: one of C#'s literals with or without a suffix of m, d or f, a name, or null.</summary>
    /// <remarks>Without a suffix the text is taken exactly: as an integer, else as a double if one has this very value, else as a decimal.</remarks>
    public static Literal? Parse(string text)
    {
        text = text.Trim().Replace('−', '-');
        Match number = text.Length > MostCharacters ? Match.Empty : Number().Match(text);
        if (!number.Success)
            return Named(text);
        string code = number.Groups["number"].Value.TrimStart('+'), digits = code.Replace("_", "", StringComparison.Ordinal);
        return number.Groups["suffix"].Value switch
        {
            "" when number.Groups["fraction"].Success || number.Groups["exponent"].Success => OfFraction(code, digits),
            "" => OfInteger(code, BigInteger.Parse(digits, CultureInfo.InvariantCulture)),
            "m" or "M" => OfDecimal(code, digits) is { IsNearest: false } exact ? exact : null,
            "f" or "F" => float.Parse(digits, CultureInfo.InvariantCulture) is var single && float.IsFinite(single) ? new(code + "f", single) : null,
            _ => OfDouble(code + "d", digits) is { } nearest ? nearest with { IsNearest = false } : null,
        };
    }

    private static Literal? OfInteger(string code, BigInteger value) =>
        value >= long.MinValue && value <= long.MaxValue ? new(code, (long)value)
        : value >= 0 && value <= ulong.MaxValue ? new(code, (ulong)value)
        : BigInteger.Abs(value) <= (BigInteger)decimal.MaxValue ? new(code + "m", (decimal)value)
        : value >= (BigInteger)Int128.MinValue && value <= (BigInteger)Int128.MaxValue ? new($"Int128.Parse(\"{value}\")", (Int128)value, IsConstant: false)
        : value >= 0 && value <= (BigInteger)UInt128.MaxValue ? new($"UInt128.Parse(\"{value}\")", (UInt128)value, IsConstant: false)
        : OfDouble(code + ".0", $"{value}");

    private static Literal? OfFraction(string code, string digits) =>
        OfDouble(code, digits) is { IsNearest: false } exact ? exact
        : OfDecimal(code, digits) is { IsNearest: false } shifted ? shifted
        : OfDouble(code, digits);

    /// <summary>Null where the number is beyond all doubles, which C# refuses.</summary>
    private static Literal? OfDouble(string code, string digits) =>
        double.Parse(digits, CultureInfo.InvariantCulture) is var value && double.IsInfinity(value) ? null
            : new(code, value, IsNearest: !IsExactly(digits, value));

    private static Literal? OfDecimal(string code, string digits) =>
        decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value)
            ? new(code + "m", value, IsNearest: !IsExactly(digits, value)) : null;

    /// <summary>Whether decimal digits and an exponent are the very value of a number.</summary>
    private static bool IsExactly(string digits, Real value)
    {
        string[] parts = digits.Split('e', 'E');
        if (!parts[0].AsSpan().ContainsAnyInRange('1', '9'))
            return true;
        int point = parts[0].IndexOf('.', StringComparison.Ordinal), exponent = 0;
        if (parts.Length > 1 && !int.TryParse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)
            || Math.Abs(exponent) > MostExponent)
            return false;
        exponent -= point < 0 ? 0 : parts[0].Length - 1 - point;
        BigInteger integer = BigInteger.Parse(parts[0].Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        BigInteger scale = BigInteger.Pow(10, Math.Abs(exponent));
        var exact = exponent < 0 ? new Fraction(integer, scale) : new Fraction(integer * scale, BigInteger.One);
        return value.ToNumber().Value.CompareTo(exact) == 0;
    }

    private static Literal? Named(string text)
    {
        bool isNegative = text.StartsWith('-'), isSigned = isNegative || text.StartsWith('+');
        (string Code, double Value)? constant = text[(isSigned ? 1 : 0)..].ToLowerInvariant() switch
        {
            "pi" or "π" => ("Math.PI", Math.PI),
            "e" => ("Math.E", Math.E),
            "tau" or "τ" => ("Math.Tau", Math.Tau),
            "inf" or "infinity" or "∞" => (isNegative ? "double.NegativeInfinity" : "double.PositiveInfinity", double.PositiveInfinity),
            "nan" => ("double.NaN", double.NaN),
            _ => null,
        };
        return constant is var (code, value) ? new(isNegative && double.IsFinite(value) ? $"-{code}" : code, isNegative ? -value : value) : null;
    }

    [GeneratedRegex(
        @"^(?<number>[+-]?(?=\.?\d)(\d+(_\d+)*)?(?<fraction>\.\d+(_\d+)*)?(?<exponent>[eE][+-]?\d+)?)(?<suffix>[mMdDfF]?)$", RegexOptions.ECMAScript)]
    private static partial Regex Number();
}
