using System;
using System.Linq;
using System.Numerics;
using StaticTensors.Autodiff;
using StaticTensors.Shapes;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>A tensor with the order of its elements reversed along some axes, or along all.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The tensor.</param>
    /// <param name="axis">The axes; negative ones count from the end. None: all.</param>
    /// <param name="constant">Whether the result is constant; null: if the argument is.</param>
    /// <returns>A tensor of the same shape.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException">An axis is named twice, or <paramref name="constant"/> is false for an integer type or
    /// decimal.</exception>
    /// <example><code>Tensor&lt;double&gt; flipped = Tensor.Flip&lt;double&gt;([1, 2, 3]);    // Tensor([3., 2., 1.])</code></example>
    public static Tensor<T> Flip<T>(this Tensor<T> x, ReadOnlySpan<int> axis = default, bool? constant = null) where T : unmanaged, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(x);
        int[] flipped = Axis.Distinct(axis, x.Rank), strides = ShapeMath.Strides(x.Shape);
        int origin = x.Length == 0 ? 0 : flipped.Sum(i => (x.Shape[i] - 1) * strides[i]);
        AxisWalk[] walks = [.. x.ShapeArray.Select((dimension, i) => new AxisWalk(dimension, flipped.Contains(i) ? -strides[i] : strides[i]))];
        return Rearrangement.Apply(x, origin, walks, nameof(x), constant, isView: true);
    }

    /// <inheritdoc cref="Flip{T}(Tensor{T}, ReadOnlySpan{int}, bool?)"/>
    public static Tensor<T> Flip<T>(this Tensor<T> x, int axis, bool? constant = null) where T : unmanaged, INumber<T> => Flip(x, [axis], constant);
}
