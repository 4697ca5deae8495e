using ScottPlot;
using StaticTensors;
using TensorPrimitives = System.Numerics.Tensors.TensorPrimitives;

namespace Cookbook.Recipes;

internal static class Smoothing
{
    public static Plot Draw()
    {
        var random = new Random(1);
        Tensor<double> time = Tensor.Linspace(0.0, 1.0, num: 400);
        Tensor<double> noise = Enumerable.Range(0, time.Length).Select(_ => random.NextDouble() - 0.5).ToTensor();
        Tensor<double> signal = Tensor.Sin(2 * Math.PI * Tensor.Square(2 * time)) + noise;

        Tensor<double> window = 1 + Tensor.Cos(Tensor.Linspace(-Math.PI, Math.PI, num: 25));
        Tensor<double> taps = window / window.Sum();
        double[] smooth = new double[signal.Length - taps.Length + 1];
        for (int i = 0; i < smooth.Length; i++)
            smooth[i] = TensorPrimitives.Dot(signal.AsSpan().Slice(i, taps.Length), taps.AsSpan());
        double gain = Math.Round(taps.Sum().Item(), 12);

        Plot plot = Chart.New("time, s", "signal");
        plot.Line(time, signal, Chart.Gray.WithAlpha(0.6), "measured").LineWidth = 1;
        plot.Line(time[12..^12], smooth, Chart.Blue, "smoothed by 25 taps");
        plot.ShowLegend(Alignment.LowerLeft);
        return plot;
    }
}
