using ScottPlot;
using StaticTensors;

namespace Cookbook.Recipes;

internal static class LogarithmicBins
{
    public static Plot Draw()
    {
        var random = new Random(1);
        double[] values = new double[10_000_000];
        foreach (ref double value in values.AsSpan())
            value = Math.Exp(4 + 2 * (random.NextDouble() + random.NextDouble() + random.NextDouble())) * (random.Next(9) == 0 ? 30 : 1);

        Grid<double> edges = Grid<double>.PerDecade(10, 1_000_000, samples: 8);
        Tensor<long> counts = edges.Histogram(values);
        long bins = counts.Length;
        bool isAll = counts.Sum().Item() == values.Length;
        long fullest = counts.Max().Item();
        double from = Math.Round(edges[counts.Argmax()]);

        Plot plot = Chart.New("value", "values in the bin");
        Tensor<double> places = Tensor.Log10(edges.ToTensor());
        plot.Add.Bars(counts.Select((count, bin) => new Bar
        {
            Position = (places.Item(bin) + places.Item(bin + 1)) / 2,
            Size = places.Item(bin + 1) - places.Item(bin),
            Value = count,
            FillColor = Chart.Blue,
            LineColor = Colors.White,
        }).ToArray());
        plot.Axes.Bottom.ShowDecades(10, 1_000_000);
        plot.Axes.Left.TickGenerator = new ScottPlot.TickGenerators.NumericAutomatic { LabelFormatter = count => count.ToString("N0") };
        plot.Axes.SetLimits(0.95, 6.15, 0, 1.05 * fullest);
        return plot;
    }
}
