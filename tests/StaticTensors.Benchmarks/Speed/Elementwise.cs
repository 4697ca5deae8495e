using System.Numerics.Tensors;
using BenchmarkDotNet.Attributes;

namespace StaticTensors.Benchmarks.Speed;

/// <summary>Operations on a million doubles, compared with plain TensorPrimitives plus the allocation of a result.</summary>
[BenchmarkCategory(Categories.Quick)]
public class Elementwise
{
    private const int N = 1_000_000;

    private readonly Tensor<double> x = StaticTensors.Tensor.Linspace(0.1, 0.9, N), y = StaticTensors.Tensor.Linspace(0.2, 0.8, N);
    private readonly double[] xs = StaticTensors.Tensor.Linspace(0.1, 0.9, N).ToArray(), ys = StaticTensors.Tensor.Linspace(0.2, 0.8, N).ToArray();

    [Benchmark(Baseline = true)]
    public double[] BareMultiply()
    {
        double[] z = GC.AllocateUninitializedArray<double>(N);
        TensorPrimitives.Multiply(xs, ys, z);
        return z;
    }

    /// <summary>As many products, and new arrays, as a product and its two gradients are.</summary>
    [Benchmark]
    public double[][] BareMultiplyThreeTimes() => [BareMultiply(), BareMultiply(), BareMultiply()];

    [Benchmark]
    public Tensor<double> Multiply() => x * y;

    [Benchmark]
    public Tensor<double> MultiplyAndBackward()
    {
        Tensor<double> z = x * y;
        z.Backward();
        return z;
    }

    [Benchmark]
    public double[] BareExp()
    {
        double[] z = GC.AllocateUninitializedArray<double>(N);
        TensorPrimitives.Exp(xs, z);
        return z;
    }

    [Benchmark]
    public Tensor<double> Exp() => StaticTensors.Tensor.Exp(x);

    [Benchmark]
    public Tensor<double> ExpAndBackward()
    {
        Tensor<double> z = StaticTensors.Tensor.Exp(x);
        z.Backward();
        return z;
    }

    [Benchmark]
    public object BareSum() => TensorPrimitives.Sum(xs);

    [Benchmark]
    public Tensor<double> Sum() => x.Sum();

    [Benchmark]
    public Tensor<double> SumAndBackward()
    {
        Tensor<double> z = x.Sum();
        z.Backward();
        return z;
    }
}
