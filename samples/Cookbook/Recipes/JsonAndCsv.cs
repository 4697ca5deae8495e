using System.Globalization;
using System.Text.Json;
using ScottPlot;
using StaticTensors;

namespace Cookbook.Recipes;

internal static class JsonAndCsv
{
    public static Plot Draw()
    {
        Tensor<double> table = Tensor.Logspace([0.0, 1.0], [2.0, 3.0], num: 3, axis: -1);
        string json = JsonSerializer.Serialize(table);
        bool isNested = json == "[[1,10,100],[10,100,1000]]";
        Tensor<double> read = JsonSerializer.Deserialize<Tensor<double>>(json)!;

        string csv = string.Join('\n', table.Rows().Select(row => string.Join(',', row.Select(x => x.ToString(CultureInfo.InvariantCulture)))));
        Tensor<double>[] rows =
        [
            .. csv.Split('\n').Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToTensor()),
        ];
        bool isSame = Tensor.Stack<double>(rows).SequenceEqual(table);

        Plot plot = Chart.New("column", "value");
        foreach ((Tensor<double> row, Color color) in rows.Zip([Chart.Blue, Chart.Orange]))
            plot.Line(Tensor.Arange(3.0), Tensor.Log10(row), color, string.Join(',', row)).MarkerSize = 12;
        plot.Axes.Bottom.TickGenerator = new ScottPlot.TickGenerators.NumericAutomatic { IntegerTicksOnly = true };
        plot.Axes.Left.ShowDecades(1, 1000);
        plot.ShowLegend(Alignment.UpperLeft);
        return plot;
    }
}
