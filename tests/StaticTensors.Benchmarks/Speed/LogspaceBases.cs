using BenchmarkDotNet.Attributes;

namespace StaticTensors.Benchmarks.Speed;

/// <summary>Any base against base 10, whose logarithm is a constant.</summary>
[BenchmarkCategory(Categories.Quick)]
public class LogspaceBases
{
    private double[] destination = [];

    [Params(50, 1_000, 100_000)]
    public int N { get; set; }

    [GlobalSetup]
    public void Setup() => destination = new double[N];

    [Benchmark(Baseline = true)]
    public void Base10() => Fill(10);

    [Benchmark]
    public void Base2() => Fill(2);

    [Benchmark]
    public void BaseE() => Fill(Math.E);

    [Benchmark]
    public void Base3_7() => Fill(3.7);

    [Benchmark]
    public void Base0_5() => Fill(0.5);

    [Benchmark]
    public void Base1_05() => Fill(1.05);

    private void Fill(double @base) => Tensor.Logspace(-3, 3, destination, @base: @base);
}
