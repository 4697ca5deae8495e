using BenchmarkDotNet.Attributes;

namespace StaticTensors.Benchmarks.Speed;

/// <summary>The cost of recording and back-propagation for operations on single numbers: 100 of them, forward and backward.</summary>
[MemoryDiagnoser(displayGenColumns: false)]
public class GradientOverhead
{
    private const int Operations = 100;

    private readonly Tensor<double> x = Tensor.Full([], 1.0000001);

    [Benchmark(OperationsPerInvoke = Operations)]
    public Tensor<double>? ForwardAndBackward()
    {
        Tensor<double> y = x;
        for (int i = 0; i < Operations; i++)
            y *= x;
        y.Backward();
        return x.Grad;
    }

    [Benchmark(OperationsPerInvoke = Operations)]
    public Tensor<double> Forward()
    {
        Tensor<double> y = x;
        for (int i = 0; i < Operations; i++)
            y *= x;
        return y;
    }
}
