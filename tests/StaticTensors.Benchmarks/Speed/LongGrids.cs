using System.Numerics;
using BenchmarkDotNet.Attributes;

namespace StaticTensors.Benchmarks.Speed;

/// <summary>The cost of searching a long grid: with a table, without one, and of making the table.</summary>
public class LongGrids
{
    private const int Values = 1_000;

    private readonly double[] values = new double[Values];
    private readonly int[] bins = new int[Values];
    private Grid<double> searched = Grid<double>.Logspace(-3, 3, num: 2);
    private double[] enough = [];

    [Params(1 << 16, 1 << 20, 1 << 24)]
    public int N { get; set; }

    private Grid<double> New => Grid<double>.Logspace(-3, 3, num: N);

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(1);
        for (int i = 0; i < Values; i++)
            values[i] = Math.Pow(10, -3 + 6 * random.NextDouble());
        // A bisection computes this many elements per value; the table is made when their number reaches its length.
        enough = new double[N / (BitOperations.Log2((uint)N) + 1) + 1];
        searched = New;
        searched.Digitize(enough, new int[enough.Length]);
    }

    /// <summary>A thousand values of a grid that has no table yet.</summary>
    [Benchmark(Baseline = true)]
    public void Bisection() => New.Digitize(values, bins);

    [Benchmark]
    public void Table() => searched.Digitize(values, bins);

    [Benchmark]
    public void MakeTable() => New.Digitize(enough, new int[enough.Length]);
}
