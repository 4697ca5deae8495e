using System;
using System.Globalization;
using System.Numerics;

namespace StaticTensors.Printing;

/// <summary>
/// Floats and decimals, all in fixed or all in scientific notation, with at most eight digits after the point. All cells have equally many characters after the
/// point, so that right-aligning lines up the points.
/// </summary>
internal static class FloatCells
{
    public static string[] Format<T>(ReadOnlySpan<T> shown) where T : unmanaged, INumber<T> =>
        NeedScientific(shown) ? Scientific(shown) : Fixed(shown);

    /// <summary>Whether fixed notation would be long or hide digits: for numbers of 1e8 and above, below 1e-4, or too far apart.</summary>
    private static bool NeedScientific<T>(ReadOnlySpan<T> shown) where T : unmanaged, INumber<T>
    {
        T largest = T.Zero, smallest = T.Zero;
        foreach (T value in shown)
        {
            if (T.IsZero(value) || !T.IsFinite(value))
                continue;
            T size = T.Abs(value);
            largest = T.Max(largest, size);
            smallest = T.IsZero(smallest) ? size : T.Min(smallest, size);
        }

        // The thresholds are rounded to T, as NumPy 2 does: 1e-4f is not below 1e-4, though its value is. They are made from integers, because
        // decimals made from doubles are not the same in all versions of .NET.
        return !T.IsZero(largest)
            && (largest >= T.CreateSaturating(100_000_000)
                || smallest < T.One / T.CreateChecked(10_000)
                || largest / smallest > T.CreateChecked(1000));
    }

    /// <summary>Each number with the digits it needs, padded with blanks.</summary>
    private static string[] Fixed<T>(ReadOnlySpan<T> shown) where T : unmanaged, INumber<T>
    {
        var cells = new string[shown.Length];
        int fraction = 0;
        for (int i = 0; i < cells.Length; i++)
        {
            if (!T.IsFinite(shown[i]))
                continue;
            cells[i] = NumberText.Fixed(shown[i]);
            fraction = Math.Max(fraction, NumberText.FractionDigits(cells[i]));
        }

        for (int i = 0; i < cells.Length; i++)
            cells[i] = T.IsFinite(shown[i]) ? cells[i].PadRight(cells[i].IndexOf('.') + 1 + fraction) : NonFinite(shown[i]);
        return cells;
    }

    /// <summary>Each number with as many digits as the longest needs: further digits of its exact value, not zeros.</summary>
    private static string[] Scientific<T>(ReadOnlySpan<T> shown) where T : unmanaged, INumber<T>
    {
        int fraction = 0;
        foreach (T value in shown)
        {
            if (T.IsFinite(value))
                fraction = Math.Max(fraction, NumberText.MantissaFraction(value));
        }

        var numbers = new (string Mantissa, int Exponent)[shown.Length];
        int widest = 0;
        for (int i = 0; i < numbers.Length; i++)
        {
            if (!T.IsFinite(shown[i]))
                continue;
            numbers[i] = NumberText.Scientific(shown[i], fraction);
            widest = Math.Max(widest, Math.Abs(numbers[i].Exponent));
        }

        string exponentFormat = widest < 100 ? "+00;-00" : "+000;-000";
        var cells = new string[shown.Length];
        for (int i = 0; i < cells.Length; i++)
        {
            cells[i] = T.IsFinite(shown[i])
                ? numbers[i].Mantissa + "e" + numbers[i].Exponent.ToString(exponentFormat, CultureInfo.InvariantCulture)
                : NonFinite(shown[i]);
        }

        return cells;
    }

    private static string NonFinite<T>(T value) where T : unmanaged, INumber<T> =>
        T.IsNaN(value) ? "nan" : T.IsNegative(value) ? "-inf" : "inf";
}
