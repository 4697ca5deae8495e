using BenchmarkDotNet.Attributes;
using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Double;

namespace StaticTensors.Benchmarks.Speed;

/// <summary>Products of square matrices, of a tall one by a wide one and vice versa, compared with a plain loop and MathNet's managed provider.</summary>
public class MatrixProducts
{
    private const int Few = 3;

    private Tensor<double> square = Tensor.Zeros<double>([0, 0]), tall = Tensor.Zeros<double>([0, 0]), wide = Tensor.Zeros<double>([0, 0]);
    private Matrix<double> matrix = new DenseMatrix(1);

    [Params(4, 16, 64, 256)]
    public int N { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        square = Tensor.Linspace(0.1, 1, num: N * N).Reshape(N, N).Copy(constant: true);
        tall = Tensor.Linspace(0.1, 1, num: N * Few).Reshape(N, Few).Copy(constant: true);
        wide = tall.Transpose().Copy(constant: true);
        matrix = new DenseMatrix(N, N, square.ToArray());
        Control.UseManaged();
    }

    [Benchmark(Baseline = true)]
    public object Loop() => Product(square, square);

    [Benchmark]
    public object Matmul() => Tensor.Matmul(square, square);

    [Benchmark]
    public object MathNet() => matrix * matrix;

    [Benchmark]
    public object TallByWideLoop() => Product(tall, wide);

    [Benchmark]
    public object TallByWide() => Tensor.Matmul(tall, wide);

    [Benchmark]
    public object WideByTallLoop() => Product(wide, tall);

    [Benchmark]
    public object WideByTall() => Tensor.Matmul(wide, tall);

    private static double[] Product(Tensor<double> left, Tensor<double> right)
    {
        ReadOnlySpan<double> x = left.AsSpan(), y = right.AsSpan();
        int rows = left.Shape[0], inner = left.Shape[1], columns = right.Shape[1];
        var product = new double[rows * columns];
        for (int i = 0; i < rows; i++)
        {
            for (int k = 0; k < inner; k++)
            {
                for (int j = 0; j < columns; j++)
                    product[(i * columns) + j] += x[(i * inner) + k] * y[(k * columns) + j];
            }
        }

        return product;
    }
}
