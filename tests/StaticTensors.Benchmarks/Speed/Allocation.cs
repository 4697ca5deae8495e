using BenchmarkDotNet.Attributes;

namespace StaticTensors.Benchmarks.Speed;

/// <summary>What a tensor costs beyond an array and the elements in it.</summary>
[BenchmarkCategory(Categories.Quick)]
[MemoryDiagnoser(displayGenColumns: false)]
public class Allocation
{
    [Params(50, 1_000, 100_000)]
    public int N { get; set; }

    [Benchmark(Baseline = true)]
    public double[] ArrayAndSpan()
    {
        var array = new double[N];
        StaticTensors.Tensor.Logspace(-3, 3, array);
        return array;
    }

    [Benchmark]
    public Tensor<double> Tensor() => StaticTensors.Tensor.Logspace(-3.0, 3.0, N);
}
