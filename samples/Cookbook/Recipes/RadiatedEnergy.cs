using ScottPlot;
using StaticTensors;

namespace Cookbook.Recipes;

internal static class RadiatedEnergy
{
    public static Plot Draw()
    {
        Tensor<double> x = Tensor.PerDecade(0.001, 100, samples: 100);
        Tensor<double> radiated = Tensor.Pow(x, 3) / Tensor.Expm1(x);
        double energy = Tensor.Trapezoid(radiated * x, Tensor.Log(x)).Item();
        double exact = Math.Pow(Math.PI, 4) / 15;
        double nineDecimals = Math.Round(energy, 9);
        bool isExact = nineDecimals == Math.Round(exact, 9);

        Plot plot = Chart.New("photon energy / kT", "radiated energy");
        Tensor<double> at = Tensor.Log10(x);
        ScottPlot.Plottables.FillY area = plot.Add.FillY(at.ToArray(), new double[x.Length], (radiated * x).ToArray());
        area.FillColor = Chart.Orange.WithAlpha(0.3);
        plot.Line(at, radiated * x, Chart.Orange);
        plot.Add.Text($"the area is {energy:0.000000000},\nπ^4/15 is {exact:0.000000000}", -2.7, 3.6);
        plot.Axes.Bottom.ShowDecades(0.001m, 100);
        return plot;
    }
}
