using BenchmarkDotNet.Attributes;

namespace StaticTensors.Benchmarks.Speed;

/// <summary>Linspace against the loop that rounds three times per element.</summary>
[BenchmarkCategory(Categories.Quick)]
public class LinspaceDouble
{
    private double[] destination = [];

    [Params(1_000, 100_000)]
    public int N { get; set; }

    [GlobalSetup]
    public void Setup() => destination = new double[N];

    [Benchmark(Baseline = true)]
    public void Loop() => Peers.LinearLoop(0.1, 7.3, destination);

    [Benchmark]
    public void Linspace() => Tensor.Linspace(0.1, 7.3, destination);

    /// <summary>Steps that are exact in binary, as in many grids: a separate case, since ties are common.</summary>
    [Benchmark]
    public void LinspaceExactStep() => Tensor.Linspace(0, 0.25 * (N - 1), destination);
}
