using ScottPlot;
using StaticTensors;

namespace Cookbook.Recipes;

internal static class InANotebook
{
    public static Plot Draw()
    {
        Tensor<double> x = Tensor.Linspace(0.0, 4 * Math.PI, num: 400);
        Tensor<double> y = Tensor.Sin(x) * Tensor.Exp(-x / 6);
        y.Backward();

        Plot plot = new();
        plot.Add.ScatterLine(x.ToArray(), y.ToArray());
        plot.Add.ScatterLine(x.ToArray(), x.Grad!.ToArray());
        string html = plot.GetPngHtml(600, 300);
        bool isPicture = html.StartsWith("<img", StringComparison.Ordinal);

        plot.ScaleFactor = 2;
        return plot;
    }
}
