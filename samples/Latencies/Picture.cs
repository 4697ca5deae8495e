using ScottPlot;
using ScottPlot.TickGenerators;
using StaticTensors;

namespace Latencies;

/// <summary>A histogram over a logarithmic axis.</summary>
internal static class Picture
{
    /// <summary>Draws a bar for each bin.</summary>
    public static void Save(string path, Grid<double> edges, long[] counts)
    {
        using var plot = new Plot();
        double[] places = [.. edges.Select(Math.Log10)];
        plot.Add.Bars(counts.Select((count, bin) => new Bar
        {
            Position = (places[bin] + places[bin + 1]) / 2,
            Size = places[bin + 1] - places[bin],
            Value = count,
            FillColor = Colors.SteelBlue,
        }).ToArray());
        plot.Axes.Bottom.TickGenerator = Decades(edges[0], edges[^1]);
        plot.Axes.Margins(bottom: 0);
        plot.XLabel("latency, µs");
        plot.YLabel("requests");
        plot.SavePng(path, 900, 500);
    }

    /// <summary>A labelled tick for each decade, and eight small ones in between.</summary>
    private static NumericManual Decades(double first, double last)
    {
        var ticks = new NumericManual();
        var decades = Grid<double>.PerDecade(first, last, samples: 1);
        foreach (double decade in decades)
            ticks.AddMajor(Math.Log10(decade), $"{decade:N0}");
        foreach (double between in decades[..^1].SelectMany(decade => Grid<double>.Linspace(decade, 10 * decade, num: 10)[1..^1]))
            ticks.AddMinor(Math.Log10(between));
        return ticks;
    }
}
