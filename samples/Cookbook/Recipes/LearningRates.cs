using ScottPlot;
using StaticTensors;

namespace Cookbook.Recipes;

internal static class LearningRates
{
    public static Plot Draw()
    {
        Tensor<double> x = Tensor.Linspace(-1.0, 1.0, num: 21, constant: true);
        Tensor<double> y = 3 * x + 1 + 0.3 * Tensor.Sin(40 * x);
        double LossAfter50Steps(double rate)
        {
            Tensor<double> slope = Tensor.Full([], 0.0), offset = Tensor.Full([], 0.0);
            double loss = 0;
            for (int step = 0; step < 50; step++)
            {
                Tensor<double> error = Tensor.Square(slope * x + offset - y).Mean();
                error.Backward();
                (slope, offset) = ((slope - rate * slope.Grad!).Copy(), (offset - rate * offset.Grad!).Copy());
                loss = error.Item();
            }

            return loss;
        }

        Tensor<double> rates = Tensor.PerDecade(0.001, 1.1, samples: 8, constant: true);
        Tensor<double> losses = rates.Select(LossAfter50Steps).ToTensor();
        double best = Math.Round(rates.Item(losses.Argmin()), 3);

        Plot plot = Chart.New("learning rate", "loss after 50 steps");
        Tensor<double> at = Tensor.Log10(rates), height = Tensor.Log10(losses);
        plot.Line(at, height, Chart.Blue).MarkerSize = 9;
        plot.Add.Marker(at.Item(losses.Argmin()), height.Min().Item(), size: 16, color: Chart.Orange);
        plot.Add.Text($"best: {best}", at.Item(losses.Argmin()) - 0.3, height.Min().Item() + 0.25).LabelFontColor = Chart.Orange;
        plot.Axes.Bottom.ShowDecades(0.001m, 1);
        plot.Axes.Left.ShowDecades(0.01m, 10);
        return plot;
    }
}
