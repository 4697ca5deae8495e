using System.Globalization;
using Cookbook;
using Cookbook.Recipes;
using ScottPlot;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
// The default is a serif font on some systems.
Fonts.Default = "Liberation Sans";

// The pictures of docs/cookbook.md: each recipe runs the code that the page shows, and draws what came out of it.
(string Name, Func<Plot> Draw)[] recipes =
[
    (nameof(BodePlot), BodePlot.Draw),
    (nameof(FilterFamily), FilterFamily.Draw),
    (nameof(Smoothing), Smoothing.Draw),
    (nameof(SineSweep), SineSweep.Draw),
    (nameof(PianoKeys), PianoKeys.Draw),
    (nameof(LogarithmicBins), LogarithmicBins.Draw),
    (nameof(LearningRates), LearningRates.Draw),
    (nameof(DecimalPrices), DecimalPrices.Draw),
    (nameof(OptionDelta), OptionDelta.Draw),
    (nameof(LogisticRegression), LogisticRegression.Draw),
    (nameof(Surface), Surface.Draw),
    (nameof(Peaks), Peaks.Draw),
    (nameof(RadiatedEnergy), RadiatedEnergy.Draw),
    (nameof(JsonAndCsv), JsonAndCsv.Draw),
    (nameof(InANotebook), InANotebook.Draw),
];

string folder = args.FirstOrDefault() ?? AppContext.BaseDirectory;
foreach ((string name, Func<Plot> draw) in recipes)
{
    using Plot plot = draw();
    plot.SavePng(Path.Combine(folder, $"{name}.png"), Chart.Width, Chart.Height);
    Console.WriteLine($"{name}.png");
}
