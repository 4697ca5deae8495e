using ScottPlot;
using StaticTensors;

namespace Cookbook.Recipes;

internal static class FilterFamily
{
    public static Plot Draw()
    {
        Tensor<double> frequency = Tensor.PerDecade(100, 10_000, samples: 50);
        Tensor<double> order = Tensor.Create([1.0, 2, 4, 8]).Reshape(4, 1);
        Tensor<double> ratio = frequency / 1000;
        Tensor<double> gain = -10 * Tensor.Log10(1 + Tensor.Pow(ratio, 2 * order));
        Tensor<double> atCorner = Tensor.Round(gain[.., 50], 2);
        Tensor<double> oneDecadeUp = Tensor.Round(gain[.., 100]);

        Plot plot = Chart.New("frequency, Hz", "gain, dB");
        Color[] colors = [Chart.Gray, Chart.Green, Chart.Blue, Chart.Purple];
        foreach ((int row, Color color) in colors.Index())
            plot.Line(Tensor.Log10(frequency), gain[row, ..], color, $"order {order.Item(row, 0)}: {oneDecadeUp.Item(row)} dB one decade up");
        plot.Add.Marker(3, atCorner.Item(0), size: 12, color: Colors.Black);
        plot.Axes.Bottom.ShowDecades(100, 10_000);
        plot.Axes.SetLimitsY(-100, 5);
        plot.ShowLegend(Alignment.LowerLeft);
        return plot;
    }
}
