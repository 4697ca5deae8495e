using BenchmarkDotNet.Attributes;

namespace StaticTensors.Benchmarks.Speed;

/// <summary>A call that the compiler has computed, compared with the same call at run time: 50 doubles.</summary>
[MemoryDiagnoser(displayGenColumns: false)]
public class BakedCalls
{
    public double Stop { get; set; } = 3;

    [Benchmark(Baseline = true)]
    public Tensor<double> RunTime() => Tensor.Logspace(0, Stop);

    [Benchmark]
    public Tensor<double> BakedVariable() => Tensor.Logspace(0.0, 3.0);

    [Benchmark]
    public Tensor<double> BakedConstant() => Tensor.Logspace(0.0, 3.0, constant: true);
}
