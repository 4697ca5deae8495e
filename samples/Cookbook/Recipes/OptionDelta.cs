using ScottPlot;
using StaticTensors;

namespace Cookbook.Recipes;

internal static class OptionDelta
{
    public static Plot Draw()
    {
        const double Strike = 100, Volatility = 0.3, Rate = 0.02;
        Tensor<double> Normal(Tensor<double> z) => (1 + Tensor.Erf(z / Math.Sqrt(2))) / 2;

        Tensor<double> spot = Tensor.Geomspace(50.0, 200.0, num: 101);
        Tensor<double> d1 = (Tensor.Log(spot / Strike) + Rate + Volatility * Volatility / 2) / Volatility;
        Tensor<double> price = spot * Normal(d1) - Strike * Math.Exp(-Rate) * Normal(d1 - Volatility);
        price.Backward();
        Tensor<double> delta = spot.Grad!;
        double atTheMoney = Math.Round(price.Item(50), 4);
        double slope = Math.Round(delta.Item(50), 4);
        bool isKnown = Tensor.AllClose(delta, Normal(d1));

        Plot plot = Chart.New("price of the share", "price of the option");
        plot.Line(spot, price, Chart.Blue, $"call at {Strike}, one year");
        plot.LineToTheRight(spot, delta, Chart.Orange, "its slope, delta", "delta");
        plot.Add.Marker(Strike, atTheMoney, size: 12, color: Chart.Blue);
        plot.Add.Text($"{atTheMoney}, delta {slope}", Strike + 3, atTheMoney - 1);
        plot.ShowLegend(Alignment.UpperLeft);
        return plot;
    }
}
