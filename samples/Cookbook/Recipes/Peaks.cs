using ScottPlot;
using StaticTensors;

namespace Cookbook.Recipes;

internal static class Peaks
{
    public static Plot Draw()
    {
        Tensor<double> time = Tensor.Linspace(0.0, 10.0, num: 501);
        Tensor<double> signal = Tensor.Exp(-time / 4) * Tensor.Cos(2 * Math.PI * time / 1.5) + time / 20;
        int[] peaks = [.. Enumerable.Range(1, time.Length - 2)
            .Where(i => signal.Item(i) > signal.Item(i - 1) && signal.Item(i) >= signal.Item(i + 1))];
        Tensor<double> at = peaks.Select(i => time.Item(i)).ToTensor();
        Tensor<double> height = peaks.Select(i => signal.Item(i)).ToTensor();
        Tensor<double> apart = Tensor.Round(Tensor.Diff(at), 2);

        Plot plot = Chart.New("time, s", "signal");
        plot.Line(time, signal, Chart.Blue);
        plot.Add.Markers(at.ToArray(), height.ToArray(), size: 12, color: Chart.Orange);
        foreach ((double x, double y) in at.Zip(height))
            plot.Add.Text($"{x:0.00} s", x - 0.25, y + 0.14).LabelFontColor = Chart.Orange;
        plot.Axes.SetLimitsY(-1, 1.25);
        return plot;
    }
}
