using ScottPlot;
using StaticTensors;

namespace Cookbook.Recipes;

internal static class BodePlot
{
    public static Plot Draw()
    {
        Tensor<double> frequency = Tensor.PerDecade(10, 100_000, samples: 20);
        Tensor<double> ratio = frequency / 1000;
        Tensor<double> gain = -10 * Tensor.Log10(1 + Tensor.Square(ratio));
        Tensor<double> phase = -180 / Math.PI * Tensor.Atan(ratio);
        double corner = frequency.Item(40);
        double decibels = Math.Round(gain.Item(40), 2);
        double degrees = Math.Round(phase.Item(40), 1);

        Plot plot = Chart.New("frequency, Hz", "gain, dB");
        Tensor<double> x = Tensor.Log10(frequency);
        plot.Line(x, gain, Chart.Blue, "gain");
        plot.LineToTheRight(x, phase, Chart.Orange, "phase", "phase, degrees");
        plot.Add.Marker(Math.Log10(corner), decibels, size: 12, color: Chart.Blue);
        plot.Add.Text($"{decibels} dB, {degrees}° at {corner:N0} Hz", Math.Log10(corner) + 0.06, decibels + 1.5);
        plot.Axes.Bottom.ShowDecades(10, 100_000);
        plot.ShowLegend(Alignment.LowerLeft);
        return plot;
    }
}
