using System;
using System.Linq;
using System.Numerics;
using StaticTensors.Exact.Rules;
using StaticTensors.Shapes;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>The integral of a function between its samples, by the trapezoidal rule.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="y">The samples.</param>
    /// <param name="x">Where they lie: a tensor of rank 1, as long as the axis, or one of the shape of <paramref name="y"/>. Null: evenly spaced.</param>
    /// <param name="dx">The spacing if <paramref name="x"/> is null; null: 1.</param>
    /// <param name="axis">The axis; a negative one counts from the end.</param>
    /// <param name="constant">Whether the result is constant; null: if the arguments are.</param>
    /// <returns>A tensor with the other axes; of rank 0 if none is left.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> has neither shape, or <paramref name="constant"/> is false for decimal.</exception>
    /// <example><code>
    /// Tensor&lt;double&gt; x = Tensor.Linspace(0.0, 1.0, num: 101);
    /// Tensor&lt;double&gt; area = Tensor.Trapezoid(x * x, x);    // Tensor(0.33335)
    /// </code></example>
    public static Tensor<T> Trapezoid<T>(Tensor<T> y, Tensor<T>? x = null, T? dx = null, int axis = -1, bool? constant = null)
        where T : unmanaged, IFloatingPoint<T>
    {
        ArgumentNullException.ThrowIfNull(y);
        int along = Axis.Normalize(axis, y.Rank, nameof(axis));
        Tensor<T> samples = y.Use();
        Tensor<T> sums = Part(samples, along, TensorIndex.Slice(1)) + Part(samples, along, TensorIndex.Slice(0, -1));
        Tensor<T> widths = x is null ? dx ?? T.One : Widths(x, y, along);
        return Sum(widths * sums / T.CreateChecked(2), along, constant: constant);
    }

    private static Tensor<T> Widths<T>(Tensor<T> x, Tensor<T> y, int axis) where T : unmanaged, INumber<T>
    {
        Fault.Refuse(ShapeRules.Places(x.Shape, y.Shape, axis));
        return x.Shape.SequenceEqual(y.Shape) ? Diff(x, axis: axis) : Reshape(Diff(x), [-1, .. Enumerable.Repeat(1, y.Rank - 1 - axis)]);
    }
}
