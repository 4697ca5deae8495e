using BenchmarkDotNet.Attributes;

namespace StaticTensors.Benchmarks.Speed;

/// <summary>Linspace against the loop that rounds three times an element.</summary>
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

    /// <summary>Steps that binary holds exactly, as many grids have them: a case of its own, since ties abound.</summary>
    [Benchmark]
    public void LinspaceExactStep() => Tensor.Linspace(0, 0.25 * (N - 1), destination);
}
