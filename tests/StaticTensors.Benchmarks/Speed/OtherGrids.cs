using BenchmarkDotNet.Attributes;

namespace StaticTensors.Benchmarks.Speed;

/// <summary>The functions and types that the other tables leave out.</summary>
public class OtherGrids
{
    private const int N = 100_000;

    private readonly double[] doubles = new double[N];
    private readonly float[] floats = new float[N];
    private readonly int[] ints = new int[N];
    private readonly long[] longs = new long[N];
    private readonly decimal[] decimals = new decimal[N];

    [Benchmark(Baseline = true)]
    public void LogspaceDouble() => Tensor.Logspace(-3, 3, doubles);

    [Benchmark]
    public void GeomspaceDouble() => Tensor.Geomspace(1e-3, 1e3, doubles);

    [Benchmark]
    public void GeomspaceInt() => Tensor.Geomspace(1, 1e9, ints);

    [Benchmark]
    public void LinspaceDouble() => Tensor.Linspace(0.1, 7.3, doubles);

    [Benchmark]
    public void LinspaceFloat() => Tensor.Linspace(0.1, 7.3, floats);

    [Benchmark]
    public void LinspaceInt() => Tensor.Linspace(0, 1e9, ints);

    [Benchmark]
    public void LinspaceLong() => Tensor.Linspace(0, 1e18, longs);

    [Benchmark]
    public void LinspaceDecimal() => Tensor.Linspace(0.1, 7.3, decimals);

    [Benchmark]
    public Tensor<double> ArangeDouble() => Tensor.Arange(0, N * 0.1, 0.1);

    [Benchmark]
    public Tensor<float> ArangeFloat() => Tensor.Arange(0, N * 0.1f, 0.1f);

    [Benchmark]
    public Tensor<int> ArangeInt() => Tensor.Arange(N);

    [Benchmark]
    public Tensor<decimal> ArangeDecimal() => Tensor.Arange(0, N * 0.1m, 0.1m);
}
