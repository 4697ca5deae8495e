using BenchmarkDotNet.Attributes;

namespace StaticTensors.Benchmarks.Speed;

/// <summary>Results below the normal range, 10^-323 … 10^-308.</summary>
[BenchmarkCategory(Categories.Quick)]
public class LogspaceSubnormals
{
    private const double Start = -323, Stop = -308;

    private readonly double[] destination = new double[10_000];

    [Benchmark(Baseline = true)]
    public void PowLoop() => Peers.PowLoop(Start, Stop, destination);

    [Benchmark]
    public void Logspace() => Tensor.Logspace(Start, Stop, destination);
}
