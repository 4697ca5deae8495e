using ScottPlot;
using ScottPlot.TickGenerators;
using StaticTensors;

namespace Cookbook;

/// <summary>What the pictures have in common: their size, colors and axes.</summary>
internal static class Chart
{
    public const int Width = 1200, Height = 600;

    public static readonly Color Blue = Color.FromHex("#1f6fb4"), Orange = Color.FromHex("#e07b29"), Green = Color.FromHex("#2f9e5b"),
        Purple = Color.FromHex("#8455b0"), Gray = Color.FromHex("#8a929a");

    /// <summary>An empty plot with names at its axes.</summary>
    public static Plot New(string x, string y)
    {
        var plot = new Plot { ScaleFactor = 1.5 };
        plot.XLabel(x);
        plot.YLabel(y);
        foreach (IAxis axis in plot.Axes.GetAxes())
            axis.Label.Bold = false;
        plot.Axes.Top.FrameLineStyle.Width = 0;
        plot.Axes.Right.FrameLineStyle.Width = 0;
        plot.Grid.MajorLineColor = Colors.Black.WithAlpha(0.08);
        return plot;
    }

    /// <summary>A line of the usual width, and what the legend calls it.</summary>
    public static ScottPlot.Plottables.Scatter Line(this Plot plot, Tensor<double> x, Tensor<double> y, Color color, string? legend = null)
    {
        ScottPlot.Plottables.Scatter line = plot.Add.ScatterLine(x.ToArray(), y.ToArray(), color);
        line.LineWidth = 2.5f;
        line.LegendText = legend ?? "";
        return line;
    }

    /// <summary>A line with an axis of its own, on the right.</summary>
    public static void LineToTheRight(this Plot plot, Tensor<double> x, Tensor<double> y, Color color, string legend, string axis)
    {
        plot.Line(x, y, color, legend).Axes.YAxis = plot.Axes.Right;
        plot.Axes.Right.Label.Text = axis;
        plot.Axes.Right.FrameLineStyle.Width = 1;
    }

    /// <summary>An axis over the logarithms of its values says the values: a tick for each decade, and eight small ones between two.</summary>
    public static void ShowDecades(this IAxis axis, Real first, Real last)
    {
        var ticks = new NumericManual();
        var decades = Grid<double>.PerDecade(first, last, samples: 1);
        foreach (double decade in decades)
            ticks.AddMajor(Math.Log10(decade), $"{decade:#,0.###}");
        foreach (double between in decades[..^1].SelectMany(decade => Grid<double>.Linspace(decade, 10 * decade, num: 10)[1..^1]))
            ticks.AddMinor(Math.Log10(between));
        axis.TickGenerator = ticks;
    }
}
