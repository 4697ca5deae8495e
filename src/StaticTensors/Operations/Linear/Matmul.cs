using System;
using System.Numerics;
using System.Numerics.Tensors;
using StaticTensors.Autodiff;
using StaticTensors.Shapes;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>The product of matrices.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">A matrix (…, n, k), or a vector (k), which is a row.</param>
    /// <param name="y">A matrix (…, k, m), or a vector (k), which is a column.</param>
    /// <param name="constant">Whether the result is constant; null: if both operands are.</param>
    /// <returns>A tensor of shape (…, n, m), without n where the first operand is a vector, without m where the second is. The axes before
    /// the matrices' broadcast.</returns>
    /// <exception cref="ArgumentException">The shapes do not match, an operand is of rank 0, or <paramref name="constant"/> is false for an
    /// integer type or decimal.</exception>
    /// <example><code>
    /// Tensor&lt;double&gt; a = Tensor.Create([1.0, 2, 3, 4], [2, 2]);
    /// Tensor&lt;double&gt; product = Tensor.Matmul(a, [1, 1]);      // Tensor([3., 7.])
    /// </code></example>
    public static Tensor<T> Matmul<T>(Tensor<T> x, Tensor<T> y, bool? constant = null) where T : unmanaged, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        bool isConstant = Tracking.IsConstant<T>(constant, x.IsConstant && y.IsConstant);
        var matrices = new Matrices(x.Shape, y.Shape);
        var z = new T[ShapeMath.Length(matrices.Shape)];
        for (int i = 0; i < matrices.Count; i++)
            matrices.Multiply<T>(i, x.AsSpan(), y.AsSpan(), z);
        return Tensor<T>.Result(
            z, matrices.Shape, isConstant,
            x.IsConstant && y.IsConstant ? null : new MatrixProduct<T>(matrices, Edge<T>.To(x.Use()), Edge<T>.To(y.Use())));
    }

    private sealed class MatrixProduct<T>(Matrices matrices, Edge<T> x, Edge<T> y) : Operation<T>(x, y) where T : unmanaged, INumber<T>
    {
        public override void Backward(Tensor<T> result)
        {
            Tensor<T> x = Operand(0), y = Operand(1);
            if (!x.IsConstant)
            {
                var dx = new T[x.Length];
                for (int i = 0; i < matrices.Count; i++)
                    matrices.BackwardX<T>(i, dx, y.AsSpan(), result.Gradient);
                x.AddGradient(dx);
            }

            if (!y.IsConstant)
            {
                var dy = new T[y.Length];
                for (int i = 0; i < matrices.Count; i++)
                    matrices.BackwardY<T>(i, x.AsSpan(), dy, result.Gradient);
                y.AddGradient(dy);
            }
        }
    }

    /// <summary>Which matrices are multiplied: (n, k) by (k, m), each pair of a broadcast batch. All walk through memory row by row.</summary>
    private sealed class Matrices
    {
        private readonly int n, k, m;
        private readonly int[] xs, ys;

        public Matrices(ReadOnlySpan<int> x, ReadOnlySpan<int> y)
        {
            if (x.IsEmpty || y.IsEmpty || x[^1] != y[y.Length == 1 ? 0 : y.Length - 2])
            {
                throw new ArgumentException(
                    $"Matrices of the shapes {ShapeMath.Text(x)} of x and {ShapeMath.Text(y)} of y cannot be multiplied: the last dimension of x must be " +
                    "the last but one of y, or its only one. Transpose or Reshape one of them, or use Multiply for products of elements.", nameof(y));
            }

            (n, k, m) = (x.Length == 1 ? 1 : x[^2], x[^1], y.Length == 1 ? 1 : y[^1]);
            ReadOnlySpan<int> xBatch = x[..Math.Max(x.Length - 2, 0)], yBatch = y[..Math.Max(y.Length - 2, 0)];
            int[] batch = Broadcast.Shapes(xBatch, nameof(x), yBatch, nameof(y));
            (xs, ys) = (Broadcast.Offsets(xBatch, batch), Broadcast.Offsets(yBatch, batch));
            Shape = [.. batch, .. x.Length == 1 ? [] : new[] { n }, .. y.Length == 1 ? [] : new[] { m }];
        }

        public int Count => xs.Length;

        public int[] Shape { get; }

        /// <summary>z += x·y.</summary>
        public void Multiply<T>(int i, ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> z) where T : unmanaged, INumber<T>
        {
            for (int row = 0; row < n; row++)
            {
                Span<T> sum = z.Slice((i * n + row) * m, m);
                for (int inner = 0; inner < k; inner++)
                    TensorPrimitives.MultiplyAdd(y.Slice((ys[i] * k + inner) * m, m), x[(xs[i] * n + row) * k + inner], sum, sum);
            }
        }

        /// <summary>dx += dz·yᵀ.</summary>
        public void BackwardX<T>(int i, Span<T> dx, ReadOnlySpan<T> y, ReadOnlySpan<T> dz) where T : unmanaged, INumber<T>
        {
            for (int row = 0; row < n; row++)
            {
                for (int inner = 0; inner < k; inner++)
                {
                    dx[(xs[i] * n + row) * k + inner] +=
                        TensorPrimitives.Dot(dz.Slice((i * n + row) * m, m), y.Slice((ys[i] * k + inner) * m, m));
                }
            }
        }

        /// <summary>dy += xᵀ·dz.</summary>
        public void BackwardY<T>(int i, ReadOnlySpan<T> x, Span<T> dy, ReadOnlySpan<T> dz) where T : unmanaged, INumber<T>
        {
            for (int row = 0; row < n; row++)
            {
                for (int inner = 0; inner < k; inner++)
                {
                    Span<T> sum = dy.Slice((ys[i] * k + inner) * m, m);
                    TensorPrimitives.MultiplyAdd(dz.Slice((i * n + row) * m, m), x[(xs[i] * n + row) * k + inner], sum, sum);
                }
            }
        }
    }
}
