// A histogram with logarithmic bins: it shows data that span decades, such as waiting times, incomes or file sizes, at all scales.
using System.Globalization;
using StaticTensors;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
const int Seed = 1, Samples = 20_000;

// Response times in milliseconds: most are quick, some wait for a disk. Their logarithms are normally distributed, as is common.
var random = new Random(Seed);
double[] times = [.. Enumerable.Range(0, Samples).Select(i => Math.Exp(Normal() * 0.6 + (i % 10 == 0 ? 4.5 : 1)))];

// Twelve bins between 0.1 and 1000 ms, three per decade. Geomspace takes the ends themselves, and hits them to the last bit.
var edges = Grid<double>.Geomspace(0.1, 1000, num: 13);
long[] counts = edges.Histogram(times);

Console.WriteLine($"{Samples} response times (seed {Seed}) in bins of equal ratio, {Samples - counts.Sum()} outside:\n");
long most = counts.Max();
for (int bin = 0; bin < counts.Length; bin++)
    Console.WriteLine($"{edges[bin],8:0.00} … {edges[bin + 1],8:0.00} ms  {counts[bin],6}  {new string('#', (int)(counts[bin] * 50 / most))}");

double Normal() => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
