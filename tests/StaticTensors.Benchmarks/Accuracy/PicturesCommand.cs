using System.Diagnostics;
using ScottPlot;

namespace StaticTensors.Benchmarks.Accuracy;

/// <summary>The pictures of docs/accuracy.md: each peer's error along a grid, and its cost for grids of any length.</summary>
internal static class PicturesCommand
{
    private const int Points = 2_000, Width = 1000, Height = 560;
    private static readonly int[] Lengths = [50, 100, 300, 1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000];
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(0.7);

    /// <param name="arguments">The output folder.</param>
    public static int Run(string[] arguments)
    {
        string folder = arguments is [var given] ? given : "docs";
        Errors().SavePng(Path.Combine(folder, "accuracy-peers.png"), Width, Height);
        Costs().SavePng(Path.Combine(folder, "speed-peers.png"), Width, Height);
        return 0;
    }

    private static Plot Errors()
    {
        var truth = new Truth(-300, 300, Points);
        double[] exponents = Tensor.Linspace(-300.0, 300, Points).ToArray();
        var plot = new Plot();
        // Peers that compute in the same way have the same errors: one stands for all.
        foreach (Contender contender in Contender.All.Where(one => one.Name is not ("MathNet.Numerics" or "NumSharp" or "TensorPrimitives.Pow")))
        {
            double[] errors = truth.Errors(contender.Elements(-300, 300, Points));
            // An exact element, with error 0, has no place on a logarithmic axis.
            var shown = plot.Add.Markers(exponents, Array.ConvertAll(errors, error => Math.Log10(Math.Max(error, 1e-3))));
            shown.MarkerSize = 3;
            shown.LegendText = contender.Name == "Math.Pow loop" ? "Math.Pow loop, MathNet, NumSharp, TensorPrimitives.Pow" : contender.Name;
        }

        Decades(plot.Axes.Left);
        plot.XLabel("exponent of 10");
        plot.YLabel("error in ulp");
        plot.Title($"Error of {Points} elements of 10^(-300 … 300), double");
        plot.ShowLegend(Edge.Bottom);
        return plot;
    }

    private static Plot Costs()
    {
        var plot = new Plot();
        double[] decades = Array.ConvertAll(Lengths, length => Math.Log10(length));
        foreach (Contender contender in (Contender[])[.. Contender.All.Where(one => one.Name != "TensorPrimitives.Pow"), Contender.Fill])
        {
            var line = plot.Add.Scatter(decades, Array.ConvertAll(Lengths, length => Math.Log10(Nanoseconds(contender, new double[length]))));
            line.LineWidth = 2;
            line.LegendText = contender.Name;
        }

        Decades(plot.Axes.Bottom);
        Decades(plot.Axes.Left);
        plot.XLabel("number of elements");
        plot.YLabel("ns/element");
        plot.Title("Cost of an element of 10^(-3 … 3), double");
        plot.ShowLegend(Edge.Bottom);
        return plot;
    }

    /// <summary>The fastest of many runs, after the JIT has reached its final code.</summary>
    private static double Nanoseconds(Contender contender, double[] destination)
    {
        int calls = Math.Max(1, 20_000 / destination.Length);
        double best = double.MaxValue;
        for (long start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < Patience;)
        {
            long before = Stopwatch.GetTimestamp();
            for (int call = 0; call < calls; call++)
                contender.Make(-3, 3, destination);
            best = Math.Min(best, Stopwatch.GetElapsedTime(before).TotalNanoseconds / calls / destination.Length);
        }

        return best;
    }

    /// <summary>Ticks of an axis that shows logarithms.</summary>
    private static void Decades(IAxis axis) => axis.TickGenerator = new ScottPlot.TickGenerators.NumericAutomatic
    {
        MinorTickGenerator = new ScottPlot.TickGenerators.LogMinorTickGenerator(),
        IntegerTicksOnly = true,
        LabelFormatter = decade => Math.Pow(10, decade).ToString("0.####", System.Globalization.CultureInfo.InvariantCulture),
    };
}
