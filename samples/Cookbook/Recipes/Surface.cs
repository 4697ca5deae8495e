using ScottPlot;
using StaticTensors;

namespace Cookbook.Recipes;

internal static class Surface
{
    public static Plot Draw()
    {
        Tensor<double>[] mesh = Tensor.Meshgrid(Tensor.Linspace(-3.0, 3.0, num: 121), Tensor.Linspace(-2.0, 2.0, num: 81));
        Tensor<double> surface = Tensor.Sin(2 * mesh[0]) * Tensor.Exp(-Tensor.Square(mesh[1]));
        Tensor<double> columns = surface.Mean(axis: 0);
        Tensor<double> rows = surface.Max(axis: 1);
        double highest = Math.Round(rows.Item(40), 3);
        double[,] heights = surface.ToArray2D();

        Plot plot = Chart.New("x", "y");
        ScottPlot.Plottables.Heatmap map = plot.Add.Heatmap(heights);
        map.Colormap = new ScottPlot.Colormaps.Viridis();
        map.Extent = new CoordinateRect(-3, 3, -2, 2);
        map.Smooth = true;
        plot.Add.ColorBar(map);
        plot.Line(mesh[0][0, ..], columns, Colors.White);
        plot.Add.Text($"mean of each column; the highest point is {highest}", -2.9, -1.75).LabelFontColor = Colors.White;
        plot.Axes.SetLimits(-3, 3, -2, 2);
        return plot;
    }
}
