using BenchmarkDotNet.Attributes;

namespace StaticTensors.Benchmarks.Speed;

/// <summary>The same large grid again and again: into memory that is already there, into a new tensor, and by a loop into a new array.</summary>
[MemoryDiagnoser]
public class FreshMemory
{
    private readonly double[] destination = new double[100_000];
    private readonly Tensor<double>[] kept = new Tensor<double>[64];
    private double low = -3, high = 3;
    private int calls;

    [Benchmark(Baseline = true)]
    public void Span() => StaticTensors.Tensor.Linspace(low, high, destination);

    [Benchmark]
    public Tensor<double> Tensor() => StaticTensors.Tensor.Linspace(low, high, destination.Length);

    /// <summary>The last 64 stay alive.</summary>
    [Benchmark]
    public void KeptTensor() => kept[calls++ % kept.Length] = StaticTensors.Tensor.Linspace(low, high, destination.Length);

    [Benchmark]
    public double[] ArrayLoop()
    {
        var elements = new double[destination.Length];
        Peers.LinearLoop(low, high, elements);
        return elements;
    }
}
