// A histogram with logarithmic bins: what spans decades, such as waiting times, incomes or file sizes, is seen at all of its scales.
using System.Globalization;
using StaticTensors;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
const int Seed = 1, Samples = 20_000;

// Response times in milliseconds: most are quick, some wait for a disk. Logarithms are normal, as they often are.
var random = new Random(Seed);
double[] times = [.. Enumerable.Range(0, Samples).Select(i => Math.Exp(Normal() * 0.6 + (i % 10 == 0 ? 4.5 : 1)))];

// Twelve bins between 0.1 and 1000 ms, three a decade. Geomspace takes the ends themselves, and meets them to the last bit.
Tensor<double> edges = Tensor.Geomspace(0.1, 1000.0, num: 13, constant: true);
ReadOnlySpan<double> sorted = edges.AsSpan();
int[] counts = new int[edges.Length - 1];
int outside = 0;
foreach (double time in times)
{
    // The bin whose lower edge is the last that is not above.
    int at = sorted.BinarySearch(time), bin = at >= 0 ? at : ~at - 1;
    if (bin >= 0 && bin < counts.Length)
        counts[bin]++;
    else
        outside++;
}

Console.WriteLine($"{Samples} response times (seed {Seed}) in bins of equal ratio, {outside} outside:\n");
int most = counts.Max();
for (int bin = 0; bin < counts.Length; bin++)
    Console.WriteLine($"{edges.Item(bin),8:0.00} … {edges.Item(bin + 1),8:0.00} ms  {counts[bin],6}  {new string('#', counts[bin] * 50 / most)}");

double Normal() => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
