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

    /// <summary>The axis that fits some numbers.</summary>
    /// <param name="numbers">The numbers.</param>
    /// <param name="arePowers">Whether a straight line is to become of a geometric sequence, if that spans a decade and more.</param>
    public static Axis Of(IEnumerable<double> numbers, bool arePowers)
    {
        double[] finite = [.. numbers.Where(double.IsFinite)];
        (double low, double high) = finite.Length == 0 ? (0, 1) : (finite.Min(), finite.Max());
        return arePowers && low > 0 && high / low >= 10 ? new(low, high, true, Decades(low, high)) : new(low, high, false, Steps(low, high));
    }

    /// <summary>The axis of counts.</summary>
    public static Axis FromZero(IEnumerable<double> numbers)
    {
        double high = numbers.Where(double.IsFinite).DefaultIfEmpty(1).Max();
        return new(0, high, false, Steps(0, high, least: 1));
    }

    /// <summary>Where a number is, from 0 to 1.</summary>
    public double Place(double number) => IsLogarithmic
        ? (Math.Log10(number) - Math.Log10(Low)) / (Math.Log10(High) - Math.Log10(Low))
        // Halves, because the difference of two large numbers may be infinite.
        : High > Low ? (number / 2 - Low / 2) / (High / 2 - Low / 2) : 0.5;

    /// <summary>A number for people.</summary>
    public static string Text(double number) =>
        number.ToString(number == 0 || Math.Abs(number) is >= 1e-4 and < 1e6 ? "#,0.######" : "0.###e0", CultureInfo.InvariantCulture);

    /// <summary>Multiples of 1, 2 or 5 times a power of ten.</summary>
    private static double[] Steps(double low, double high, double least = 0)
    {
        double span = high / MostTicks - low / MostTicks;
        if (span <= 0)
            return [low];
        double decade = Math.Pow(10, Math.Floor(Math.Log10(span)));
        double step = Math.Max(decade * (span <= decade ? 1 : span <= 2 * decade ? 2 : span <= 5 * decade ? 5 : 10), least);
        double first = Math.Ceiling(low / step);
        return [.. Enumerable.Range(0, MostTicks + 2).Select(i => (first + i) * step).Where(tick => tick <= high)];
    }

    /// <summary>Powers of ten, and two and five times these where there is room.</summary>
    private static double[] Decades(double low, double high)
    {
        double[] exponents = Steps(Math.Log10(low), Math.Log10(high), least: 1);
        int[] factors = exponents.Length < MostTicks / 2 ? [1, 2, 5] : [1];
        return [.. from exponent in exponents.Prepend(exponents[0] - 1)
                   from factor in factors
                   let tick = factor * Math.Pow(10, exponent)
                   where tick >= low && tick <= high
                   select tick];
    }
}
