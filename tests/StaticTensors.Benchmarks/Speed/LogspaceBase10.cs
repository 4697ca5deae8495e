using BenchmarkDotNet.Attributes;
using NumSharp;

namespace StaticTensors.Benchmarks.Speed;

/// <summary>double, base 10, into the caller's memory if the peer can do that: all in one table.</summary>
[BenchmarkCategory(Categories.Quick)]
public abstract class LogspaceBase10
{
    private const double Start = -3, Stop = 3;

    private double[] destination = [];
    private double[] tens = [];

    public abstract int N { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        destination = new double[N];
        tens = new double[N];
        Array.Fill(tens, 10);
    }

    [Benchmark(Baseline = true)]
    public void PowLoop() => Peers.PowLoop(Start, Stop, destination);

    [Benchmark]
    public void Logspace() => Tensor.Logspace(Start, Stop, destination);

    [Benchmark]
    public double[] MathNet() => Peers.MathNet(Start, Stop, N);

    [Benchmark]
    public void NumSharp()
    {
        using NDArray grid = Peers.NumSharp(Start, Stop, N);
    }

    [Benchmark]
    public void Exp10() => Peers.Exp10(Start, Stop, destination);

    [Benchmark]
    public void TensorPow() => Peers.TensorPow(Start, Stop, tens, destination);

    [Benchmark]
    public void Fill() => destination.AsSpan().Fill(Stop);
}
