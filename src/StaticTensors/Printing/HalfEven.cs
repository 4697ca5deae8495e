using System;
using System.Globalization;
using System.Numerics;

namespace StaticTensors.Printing;

/// <summary>
/// Rounds a decimal half to even before it is formatted: .NET's formats round ties of decimals away from zero. They round ties of binary floats to even, so
/// these are returned unchanged.
/// </summary>
internal static class HalfEven
{
    private const int MaxScale = 28;

    /// <summary>Rounded to a number of digits after the point.</summary>
    public static T ToFraction<T>(T value, int digits) where T : unmanaged, INumber<T> =>
        value is decimal exact ? (T)(object)decimal.Round(exact, digits) : value;

    /// <summary>Rounded to a number of significant digits.</summary>
    public static T ToSignificant<T>(T value, int digits) where T : unmanaged, INumber<T> =>
        value is decimal exact ? (T)(object)ToSignificant(exact, digits) : value;

    private static decimal ToSignificant(decimal value, int digits)
    {
        string text = value.ToString($"E{MaxScale}", CultureInfo.InvariantCulture);
        int exponent = int.Parse(text.AsSpan(text.IndexOf('E') + 1), CultureInfo.InvariantCulture);
        int fraction = digits - 1 - exponent;
        if (fraction >= 0)
            return decimal.Round(value, Math.Min(fraction, MaxScale));

        decimal unit = 1;
        for (; fraction < 0; fraction++)
            unit *= 10;
        return decimal.Round(value / unit) * unit;
    }
}
