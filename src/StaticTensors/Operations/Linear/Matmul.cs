using System;
using System.Linq;
using System.Numerics;
using StaticTensors.Autodiff;
using StaticTensors.Elements;
using StaticTensors.Exact.Rules;
using StaticTensors.Shapes;
using StaticTensors.Summation;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>The product of matrices.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">A matrix (…, n, k), or a vector (k), which is a row.</param>
    /// <param name="y">A matrix (…, k, m), or a vector (k), which is a column.</param>
    /// <param name="constant">Whether the result is constant; null: if both operands are.</param>
    /// <returns>A tensor of shape (…, n, m), without n if the first operand is a vector, without m if the second is. Leading axes broadcast.</returns>
    /// <exception cref="ArgumentException">The shapes do not match, an operand is of rank 0, or <paramref name="constant"/> is false for an
    /// integer type or decimal.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The product has more elements than an array can hold.</exception>
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
        T[] z = Element<T>.IsDifferentiable ? matrices.Multiply<T, double>(x.DataArray, y.DataArray) : matrices.Multiply<T, T>(x.DataArray, y.DataArray);
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
                x.AddGradient(matrices.BackwardX(y.DataArray, result.Gradient));
            if (!y.IsConstant)
                y.AddGradient(matrices.BackwardY(x.DataArray, result.Gradient));
        }
    }

    /// <summary>The pairs of matrices to multiply: (n, k) by (k, m), for each pair of a broadcast batch.</summary>
    private readonly struct Matrices
    {
        // The first matrix of one.
        private static readonly int[] One = [0];

        private readonly int n, k, m;
        private readonly int xCount, yCount;
        private readonly int[] xs, ys, zs;

        public Matrices(ReadOnlySpan<int> x, ReadOnlySpan<int> y)
        {
            Fault.Refuse(ShapeRules.Matmul(x, y, out int[] shape));
            Shape = shape;
            (n, k, m) = (x.Length == 1 ? 1 : x[^2], x[^1], y.Length == 1 ? 1 : y[^1]);
            ReadOnlySpan<int> xBatch = x[..Math.Max(x.Length - 2, 0)], yBatch = y[..Math.Max(y.Length - 2, 0)];
            xs = ys = zs = One;
            xCount = yCount = 1;
            if (x.Length > 2 || y.Length > 2)
            {
                int[] batch = Broadcast.Shapes(xBatch, nameof(x), yBatch, nameof(y));
                (xs, ys) = (Broadcast.Offsets(xBatch, batch), Broadcast.Offsets(yBatch, batch));
                zs = [.. Enumerable.Range(0, xs.Length)];
                (xCount, yCount) = (ShapeMath.Length(xBatch), ShapeMath.Length(yBatch));
            }
        }

        public int[] Shape { get; }

        /// <summary>x·y.</summary>
        public T[] Multiply<T, TWide>(T[] x, T[] y)
            where T : unmanaged, INumber<T>
            where TWide : unmanaged, INumber<TWide> =>
            Wide.Array<TWide, T>(Product(Wide.Array<T, TWide>(x), xs, Wide.Array<T, TWide>(y), ys, zs, zs.Length, n, k, m));

        /// <summary>dx = dz·yᵀ, summed over the products in which an x takes part.</summary>
        public T[] BackwardX<T>(T[] y, T[] dz) where T : unmanaged, INumber<T> => Wide.Array<double, T>(
            Product(Wide.Array<T, double>(dz), zs, Transposed(Wide.Array<T, double>(y), k, m), ys, xs, xCount, n, m, k));

        /// <summary>dy = xᵀ·dz, summed over the products in which a y takes part.</summary>
        public T[] BackwardY<T>(T[] x, T[] dz) where T : unmanaged, INumber<T> => Wide.Array<double, T>(
            Product(Transposed(Wide.Array<T, double>(x), n, k), xs, Wide.Array<T, double>(dz), zs, ys, yCount, k, n, m));

        /// <summary>
        /// Products of (rows, inner) by (inner, columns) matrices. Pair i is the left matrix at lefts[i] and the right one at rights[i]; its product is
        /// added to the result at targets[i]. A single column is a product of vectors.
        /// </summary>
        private T[] Product<T>(
            T[] left, int[] lefts, T[] right, int[] rights, int[] targets, int count, int rows, int inner, int columns)
            where T : unmanaged, INumber<T>
        {
            var product = new T[count * rows * columns];
            if (columns > 1 && inner <= RowSums<T>.RowsAtOnce && count == targets.Length)
            {
                // A few products, if there are no others, are simply added.
                for (int i = 0; i < targets.Length; i++)
                {
                    SmallProduct.Multiply<T>(
                        left.AsSpan(lefts[i] * rows * inner, rows * inner), right.AsSpan(rights[i] * inner * columns, inner * columns),
                        product.AsSpan(targets[i] * rows * columns, rows * columns), inner, columns);
                }

                return product;
            }

            T[] beside = columns == 1 ? [] : new T[2 * columns];
            Span<T> lost = beside.AsSpan(0, beside.Length / 2), few = beside.AsSpan(beside.Length / 2);
            // The pairs of each target, one after another; usually there is one each, in order.
            int[] pairs = zs;
            if (count < targets.Length)
                Array.Sort((int[])targets.Clone(), pairs = [.. zs]);
            for (int first = 0, next; first < pairs.Length; first = next)
            {
                int target = targets[pairs[first]];
                for (next = first + 1; next < pairs.Length && targets[pairs[next]] == target;)
                    next++;
                for (int i = 0; i < rows; i++)
                {
                    Span<T> result = product.AsSpan((target * rows + i) * columns, columns);
                    var row = new ProductRow<T>(result, lost, few);
                    var total = default(Total<T>);
                    foreach (int pair in pairs.AsSpan(first..next))
                    {
                        ReadOnlySpan<T> factors = left.AsSpan((lefts[pair] * rows + i) * inner, inner);
                        ReadOnlySpan<T> matrix = right.AsSpan(rights[pair] * inner * columns, inner * columns);
                        if (columns == 1)
                            Sums.AddDot(ref total, factors, matrix);
                        else
                            row.Add(factors, matrix);
                    }

                    if (columns == 1)
                        result[0] = total.Value;
                    else
                        row.Finish();
                }
            }

            return product;
        }

        private static T[] Transposed<T>(T[] matrices, int rows, int columns)
        {
            if (rows == 1 || columns == 1)
                return matrices;
            int size = rows * columns;
            var transposed = new T[matrices.Length];
            AxisWalk[] walks = [new(matrices.Length / Math.Max(size, 1), size), new(columns, 1), new(rows, columns)];
            AxisWalk.Copy<T>(matrices, 0, walks, transposed);
            return transposed;
        }
    }
}
