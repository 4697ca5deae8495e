using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace StaticTensors.Playground.Model;

/// <summary>The vertical axis of a plot.</summary>
/// <param name="Low">Where it begins.</param>
/// <param name="High">Where it ends.</param>
/// <param name="IsLogarithmic">Whether equal distances are equal ratios.</param>
/// <param name="Ticks">Numbers to mark.</param>
internal sealed record Axis(double Low, double High, bool IsLogarithmic, IReadOnlyList<double> Ticks)
{
    private const int MostTicks = 6;

    /// <summary>The ratio from which on numbers are seen better on a logarithmic axis.</summary>
    private const double LargeRatio = 100;

    /// <summary>The axis that fits some numbers.</summary>
    public static Axis Of(IEnumerable<double> numbers)
    {
        double[] finite = [.. numbers.Where(double.IsFinite)];
        (double low, double high) = finite.Length == 0 ? (0, 1) : (finite.Min(), finite.Max());
        return low > 0 && high / low >= LargeRatio ? new(low, high, true, Decades(low, high)) : Linear(low, high);
    }

    /// <summary>The axis of lengths.</summary>
    public static Axis FromZero(IEnumerable<double> numbers) => Linear(0, numbers.Where(double.IsFinite).DefaultIfEmpty(1).Max());

    /// <summary>Where a number is, from 0 to 1.</summary>
    public double Place(double number) => IsLogarithmic
        ? (Math.Log10(number) - Math.Log10(Low)) / (Math.Log10(High) - Math.Log10(Low))
        // Halves, because the difference of two large numbers may be infinite.
        : High > Low ? (number / 2 - Low / 2) / (High / 2 - Low / 2) : 0.5;

    /// <summary>A number for people.</summary>
    public static string Text(double number) =>
        number.ToString(number == 0 || Math.Abs(number) is >= 1e-4 and < 1e6 ? "#,0.######" : "0.###e0", CultureInfo.InvariantCulture);

    private static Axis Linear(double low, double high)
    {
        double span = high / MostTicks - low / MostTicks;
        if (span <= 0)
            return new(low, high, false, [low]);
        double decade = Math.Pow(10, Math.Floor(Math.Log10(span)));
        double step = decade * (span <= decade ? 1 : span <= 2 * decade ? 2 : span <= 5 * decade ? 5 : 10);
        double first = Math.Ceiling(low / step);
        return new(low, high, false, [.. Enumerable.Range(0, MostTicks + 1).Select(i => (first + i) * step).Where(tick => tick <= high)]);
    }

    /// <summary>Powers of ten, as far apart as there is room for.</summary>
    private static double[] Decades(double low, double high)
    {
        double first = Math.Ceiling(Math.Log10(low)), last = Math.Floor(Math.Log10(high)), step = Math.Ceiling((last - first + 1) / MostTicks);
        double count = Math.Floor((last - first) / step);
        return Tensor.Logspace(first, first + count * step, num: (int)count + 1).ToArray();
    }
}
