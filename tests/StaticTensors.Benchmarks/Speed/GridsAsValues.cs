using BenchmarkDotNet.Attributes;

namespace StaticTensors.Benchmarks.Speed;

/// <summary>Elements of a grid made once, against the function that makes and stores it.</summary>
[BenchmarkCategory(Categories.Quick)]
[MemoryDiagnoser(displayGenColumns: false)]
public class GridsAsValues
{
    private Grid<double> grid = Grid<double>.Logspace(-3, 3, num: 0), slice = Grid<double>.Logspace(-3, 3, num: 0);
    private double[] destination = [];
    private int[] indices = [];

    [Params(1_000, 100_000)]
    public int N { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        grid = Grid<double>.Logspace(-3, 3, num: N);
        slice = Grid<double>.Logspace(-3, 3, num: 1_000_000_000_000).Slice(314_159_265_358, N);
        destination = new double[N];
        var random = new Random(1);
        indices = [.. Enumerable.Range(0, N).Select(_ => random.Next(N))];
    }

    [Benchmark]
    public object Create() => Grid<double>.Logspace(-3, 3, num: N);

    [Benchmark(Baseline = true)]
    public void Span() => Tensor.Logspace(-3, 3, destination);

    [Benchmark]
    public void CopyTo() => grid.CopyTo(destination);

    [Benchmark]
    public void CopySlice() => slice.CopyTo(destination);

    [Benchmark]
    public object Foreach()
    {
        double sum = 0;
        foreach (double element in grid)
            sum += element;
        return sum;
    }

    [Benchmark]
    public object CopyAndLoop()
    {
        grid.CopyTo(destination);
        double sum = 0;
        foreach (double element in destination)
            sum += element;
        return sum;
    }

    /// <summary>Elements in a random order.</summary>
    [Benchmark]
    public object Element()
    {
        double sum = 0;
        foreach (int index in indices)
            sum += grid[index];
        return sum;
    }

    /// <summary>These elements computed with Math.Pow, as closely as it can.</summary>
    [Benchmark]
    public object Pow()
    {
        double step = 6.0 / (N - 1), sum = 0;
        foreach (int index in indices)
            sum += Math.Pow(10, -3 + index * step);
        return sum;
    }
}
