using ScottPlot;
using StaticTensors;

namespace Cookbook.Recipes;

internal static class LogisticRegression
{
    public static Plot Draw()
    {
        Tensor<double> hours = Tensor.Linspace(0.5, 5.0, num: 10, constant: true);
        Tensor<double> passed = Tensor.Create([0.0, 0, 0, 1, 0, 0, 1, 1, 1, 1], constant: true);
        Tensor<double> slope = Tensor.Full([], 0.0), offset = Tensor.Full([], 0.0);
        double loss = 0;
        for (int step = 0; step < 2000; step++)
        {
            Tensor<double> chance = Tensor.Sigmoid(slope * hours + offset);
            Tensor<double> error = -Tensor.Mean(passed * Tensor.Log(chance) + (1 - passed) * Tensor.Log(1 - chance));
            error.Backward();
            (slope, offset) = ((slope - 0.5 * slope.Grad!).Copy(), (offset - 0.5 * offset.Grad!).Copy());
            loss = error.Item();
        }

        Tensor<double> even = -offset / slope;
        double evenHours = Math.Round(even.Item(), 2);
        double final = Math.Round(loss, 3);

        Plot plot = Chart.New("hours of study", "chance to pass");
        Tensor<double> all = Tensor.Linspace(0.0, 5.5, num: 200);
        plot.Line(all, Tensor.Sigmoid(slope * all + offset), Chart.Blue, $"fitted, loss {final}");
        plot.Add.Markers(hours.ToArray(), passed.ToArray(), size: 12, color: Chart.Orange).LegendText = "who passed, and who did not";
        plot.Add.VerticalLine(evenHours, 1.5f, Chart.Gray, LinePattern.Dashed);
        plot.Add.Text($"even at {evenHours} hours", evenHours + 0.08, 0.1);
        plot.ShowLegend(Alignment.UpperLeft);
        return plot;
    }
}
