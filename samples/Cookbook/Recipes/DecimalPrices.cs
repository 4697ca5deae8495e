using ScottPlot;
using StaticTensors;

namespace Cookbook.Recipes;

internal static class DecimalPrices
{
    public static Plot Draw()
    {
        Tensor<decimal> net = Tensor.Arange(0.95m, 5m, 1m);
        Tensor<decimal> gross = Tensor.Round(net * 1.19m, 2);
        decimal total = gross.Sum().Item();
        Tensor<decimal> ladder = Tensor.Round(Tensor.Geomspace(100m, 200m, num: 9), 2);
        decimal middle = ladder.Median().Item();

        Plot plot = Chart.New("rung", "price");
        ScottPlot.Plottables.BarPlot bars = plot.Add.Bars(ladder.Select((price, rung) => new Bar
        {
            Position = rung + 1,
            Value = (double)price,
            Label = price.ToString("0.00"),
            FillColor = price == middle ? Chart.Orange : Chart.Blue,
            LineWidth = 0,
        }).ToArray());
        bars.ValueLabelStyle.FontSize = 14;
        plot.Axes.Bottom.TickGenerator = new ScottPlot.TickGenerators.NumericAutomatic { IntegerTicksOnly = true };
        plot.Axes.SetLimits(0.4, 9.6, 0, 220);
        return plot;
    }
}
