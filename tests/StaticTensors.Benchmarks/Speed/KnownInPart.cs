using BenchmarkDotNet.Attributes;

namespace StaticTensors.Benchmarks.Speed;

/// <summary>Calls with a base or an end known to the compiler, compared with the same calls at run time: 50 doubles.</summary>
public class KnownInPart
{
    private readonly double[] destination = new double[50];

    public double Base { get; set; } = Math.E;

    public double Start { get; set; } = 22;

    public double Stop { get; set; } = 3;

    [Benchmark(Baseline = true)]
    public Tensor<double> Logspace() => Tensor.Logspace(0, Stop, @base: Base);

    [Benchmark]
    public Tensor<double> LogspaceKnown() => Tensor.Logspace(0, Stop, @base: Math.E);

    [Benchmark]
    public void LogspaceSpan() => Tensor.Logspace(0, Stop, destination, @base: Base);

    [Benchmark]
    public void LogspaceSpanKnown() => Tensor.Logspace(0, Stop, destination, @base: Math.E);

    [Benchmark]
    public Tensor<double> Geomspace() => Tensor.Geomspace(Start, Stop);

    [Benchmark]
    public Tensor<double> GeomspaceKnown() => Tensor.Geomspace(22, Stop);

    [Benchmark]
    public Tensor<int> GeomspaceInt() => Tensor.Geomspace<int>(Start, Stop);

    [Benchmark]
    public Tensor<int> GeomspaceIntKnown() => Tensor.Geomspace<int>(22, Stop);
}
