using BenchmarkDotNet.Attributes;
using MathNet.Numerics.Statistics;

namespace StaticTensors.Benchmarks.Speed;

/// <summary>Ten million values over 6.4 decades in logarithmic bins over 6 of them, compared with what .NET programs can use.</summary>
[BenchmarkCategory(Categories.Quick)]
public class Digitizing
{
    private const int Values = 10_000_000;

    private readonly double[] values = new double[Values];
    private readonly int[] bins = new int[Values];
    private double[] edges = [];
    private Grid<double> grid = Grid<double>.Logspace(-3, 3, num: 2);

    /// <summary>The number of bins.</summary>
    [Params(100, 1_000, 100_000)]
    public int N { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(1);
        for (int i = 0; i < Values; i++)
            values[i] = Math.Pow(10, -3.2 + 6.4 * random.NextDouble());
        grid = Grid<double>.Logspace(-3, 3, num: N + 1);
        edges = grid.ToArray();
    }

    [Benchmark(Baseline = true)]
    public void BinarySearch()
    {
        for (int i = 0; i < Values; i++)
        {
            int position = edges.AsSpan().BinarySearch(values[i]);
            bins[i] = position >= 0 ? position + 1 : ~position;
        }
    }

    /// <summary>A logarithm, which may be off by one near an edge, and comparisons with the edges on either side.</summary>
    [Benchmark]
    public void Logarithm()
    {
        double scale = N / 6.0;
        for (int i = 0; i < Values; i++)
        {
            double value = values[i];
            int bin = Math.Clamp((int)Math.Floor((Math.Log10(value) + 3) * scale), 0, N);
            if (value < edges[bin])
                bin--;
            else if (bin < N && value >= edges[bin + 1])
                bin++;
            bins[i] = bin + 1;
        }
    }

    [Benchmark]
    public void Digitize() => grid.Digitize(values, bins);

    [Benchmark]
    public object DigitizeAndCount()
    {
        grid.Digitize(values, bins);
        long[] counts = new long[N + 2];
        foreach (int bin in bins)
            counts[bin]++;
        return counts;
    }

    [Benchmark]
    public object Histogram() => grid.Histogram(values);

    /// <summary>MathNet's histogram with the same edges. Its bins are open below and closed above, and values outside would throw, so they are
    /// clamped.</summary>
    [Benchmark]
    public object MathNet()
    {
        var histogram = new Histogram();
        for (int i = 0; i < N; i++)
            histogram.AddBucket(new Bucket(edges[i], edges[i + 1]));
        foreach (double value in values)
            histogram.AddData(Math.Clamp(value, edges[1], edges[^1]));
        return histogram;
    }
}
