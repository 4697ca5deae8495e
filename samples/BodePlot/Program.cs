using System.Globalization;
using StaticTensors;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

// A low-pass filter, R in series and C across a load: its gain at low frequencies gives R, its corner frequency C.
const double Load = 10_000, TrueR = 1_500, TrueC = 22e-9, NoiseInDecibels = 0.1;

// The frequencies of a sweep and the measurements there. Both are data, through which no gradient flows.
Tensor<double> frequency = Tensor.Logspace(1.0, 5.0, num: 60, constant: true);
var random = new Random(2026);
Tensor<double> noise = frequency.ToArray().Select(_ => NoiseInDecibels * (random.NextDouble() + random.NextDouble() - 1)).ToArray();
Tensor<double> measured = Gain(frequency, TrueR, TrueC) + noise;

// R and C differ by eleven orders of magnitude, so gradient descent works on their logarithms.
Tensor<double> logR = Tensor.Full([], Math.Log(500)), logC = Tensor.Full([], Math.Log(100e-9));
const double Rate = 0.02;
for (int step = 0; step <= 1000; step++)
{
    Tensor<double> loss = Tensor.Square(Gain(frequency, Tensor.Exp(logR), Tensor.Exp(logC)) - measured).Mean();
    loss.Backward();
    if (step % 250 == 0)
        Console.WriteLine($"step {step,4}: loss {loss.Item(),9:0.0000} dB², R = {Math.Exp(logR.Item()),6:0} Ω, C = {1e9 * Math.Exp(logC.Item()),5:0.0} nF");
    (logR, logC) = ((logR - Rate * logR.Grad!).Copy(), (logC - Rate * logC.Grad!).Copy());
}

Tensor<double> fitted = Gain(frequency, Math.Exp(logR.Item()), Math.Exp(logC.Item()));
string file = args.FirstOrDefault() ?? Path.Combine(AppContext.BaseDirectory, "bode.png");
Plot(file);
Console.WriteLine($"True: R = {TrueR} Ω, C = {1e9 * TrueC} nF. The plot is in {Path.GetFileName(file)}.");

// The magnitude of the response in dB.
static Tensor<double> Gain(Tensor<double> frequency, Tensor<double> r, Tensor<double> c)
{
    Tensor<double> divider = Load / (r + Load);
    Tensor<double> x = 2 * Math.PI * frequency * (r * divider) * c;
    return 20 * Tensor.Log10(divider) - 10 * Tensor.Log10(1 + Tensor.Square(x));
}

void Plot(string path)
{
    using var plot = new ScottPlot.Plot();
    double[] decades = Tensor.Log10(frequency).ToArray();
    var points = plot.Add.Markers(decades, measured.ToArray());
    points.LegendText = "measured";
    var line = plot.Add.ScatterLine(decades, fitted.ToArray());
    line.LegendText = "fitted";
    line.LineWidth = 2;
    plot.Axes.Bottom.TickGenerator = new ScottPlot.TickGenerators.NumericAutomatic
    {
        MinorTickGenerator = new ScottPlot.TickGenerators.LogMinorTickGenerator(),
        IntegerTicksOnly = true,
        LabelFormatter = decade => $"{Math.Pow(10, decade):0}",
    };
    plot.XLabel("frequency, Hz");
    plot.YLabel("gain, dB");
    plot.Title("RC low-pass with a load");
    plot.ShowLegend(ScottPlot.Alignment.LowerLeft);
    plot.SavePng(path, 900, 500);
}
