using ScottPlot;
using StaticTensors;

namespace Cookbook.Recipes;

internal static class SineSweep
{
    public static Plot Draw()
    {
        const int Rate = 48_000, Seconds = 2;
        Tensor<double> frequency = Tensor.Geomspace(20.0, 2000.0, num: Rate * Seconds, endpoint: false);
        Tensor<double> turns = Tensor.CumSum(frequency) / Rate;
        Tensor<float> samples = Tensor.Sin(2 * Math.PI * turns).AsType<float>();
        double halfway = frequency.Item(Rate);
        double periods = Math.Round(turns.Item(-1));

        Plot plot = Chart.New("time, s", "sample");
        const int Shown = Rate * 2 / 5;
        Tensor<double> time = Tensor.Arange(0.0, Shown) / Rate;
        plot.Line(time, samples.AsType<double>()[..Shown], Chart.Blue).LineWidth = 1.5f;
        plot.Title($"The first 0.4 s: 20 Hz grow to {frequency.Item(Shown):0} Hz, {halfway} Hz after one second; {periods} periods in all", 14);
        return plot;
    }
}
