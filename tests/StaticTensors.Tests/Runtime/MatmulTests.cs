using System.Numerics;
using Xunit;

namespace StaticTensors.Tests.Runtime;

/// <summary>Products of matrices of every shape around the lengths of vectors and of sums: small integers, whose products are exact in every type.</summary>
public class MatmulTests
{
    private const int Seed = 20261130;

    [Fact]
    public void Doubles() => AssertProducts<double>();

    [Fact]
    public void Floats() => AssertProducts<float>();

    [Fact]
    public void Integers()
    {
        AssertProducts<int>();
        AssertProducts<long>();
        AssertProducts<short>();
    }

    [Fact]
    public void Types_without_vectors()
    {
        AssertProducts<decimal>();
        AssertProducts<Int128>();
    }

    [Fact]
    public void What_is_infinite_stays_in_its_column()
    {
        foreach (int inner in (int[])[2, 16, 17, 40])
        {
            for (int columns = 2; columns <= 20; columns++)
            {
                double[] matrix = [.. Enumerable.Repeat(1.0, inner * columns)];
                matrix[columns] = double.PositiveInfinity;
                double[] product = Tensor.Matmul(Tensor.Ones<double>([inner]), Tensor.Create(matrix, [inner, columns])).ToArray();
                Assert.Equal([double.PositiveInfinity, .. Enumerable.Repeat((double)inner, columns - 1)], product);
            }
        }
    }

    /// <summary>Large numbers cancel; between them are 48 that add up to an odd number, where doubles have only even ones.</summary>
    [Fact]
    public void What_rounding_loses_is_added()
    {
        const int inner = 80;
        for (int columns = 2; columns <= 37; columns++)
        {
            var matrix = new double[inner * columns];
            matrix.AsSpan(16 * columns, 48 * columns).Fill(15.0 / 16);
            for (int j = 0; j < columns; j++)
                (matrix[j], matrix[64 * columns + j]) = (1e16 + 2 * j, -1e16);
            double[] product = Tensor.Matmul(Tensor.Ones<double>([2, inner]), Tensor.Create(matrix, [inner, columns])).ToArray();
            Assert.Equal(Enumerable.Range(0, 2 * columns).Select(i => 45.0 + 2 * (i % columns)), product);
        }
    }

    private static void AssertProducts<T>() where T : unmanaged, INumber<T>
    {
        var random = new Random(Seed);
        foreach (int inner in (int[])[0, 1, 2, 3, 15, 16, 17, 33])
        {
            for (int columns = 1; columns <= 37; columns++)
            {
                int rows = random.Next(1, 4);
                T[] left = Numbers(rows * inner), right = Numbers(inner * columns);
                var expected = new T[rows * columns];
                for (int i = 0; i < expected.Length; i++)
                {
                    for (int k = 0; k < inner; k++)
                        expected[i] += left[i / columns * inner + k] * right[k * columns + i % columns];
                }

                Tensor<T> x = Tensor.Create(left, [rows, inner]), y = Tensor.Create(right, [inner, columns]), product = Tensor.Matmul(x, y);
                string shapes = $"seed {Seed}, {typeof(T)}: ({rows}, {inner}) by ({inner}, {columns})";
                Assert.True(expected.AsSpan().SequenceEqual(product.AsSpan()), shapes);
                Tensor<T> twice = Tensor.Matmul(Tensor.Stack([x, x]), y);
                Assert.True(expected.Concat(expected).SequenceEqual(twice.ToArray()), shapes);
            }
        }

        T[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(_ => T.CreateTruncating(random.Next(-9, 10)))];
    }
}
