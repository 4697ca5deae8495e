using System;
using System.Linq;
using System.Numerics;
using StaticTensors.Autodiff;
using StaticTensors.Shapes;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>A tensor whose elements are moved along an axis; those that leave it at one end re-enter at the other.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The tensor.</param>
    /// <param name="shift">By how many places; a negative number moves toward the start.</param>
    /// <param name="axis">The axis; a negative one counts from the end. Null: all elements in row-major order.</param>
    /// <param name="constant">Whether the result is constant; null: if the argument is.</param>
    /// <returns>A tensor of the same shape.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException"><paramref name="constant"/> is false for an integer type or decimal.</exception>
    /// <example><code>Tensor&lt;double&gt; rolled = Tensor.Roll&lt;double&gt;([1, 2, 3], 1);    // Tensor([3., 1., 2.])</code></example>
    public static Tensor<T> Roll<T>(this Tensor<T> x, int shift, int? axis = null, bool? constant = null) where T : unmanaged, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(x);
        if (axis is null && x.Rank != 1)
            return Rearrangement.Reshape(Roll(Rearrangement.Reshape(x, [x.Length], null), shift, 0), x.ShapeArray, constant);
        int along = Axis.Normalize(axis ?? 0, x.Rank, nameof(axis)), length = x.Shape[along];
        int[] strides = ShapeMath.Strides(x.Shape);
        int[] places = [.. Enumerable.Range(0, length).Select(place => (int)((((long)place - shift) % length + length) % length) * strides[along])];
        AxisWalk[] walks = [.. x.ShapeArray.Select(
            (dimension, i) => i == along ? new AxisWalk(dimension, 0, places) : new AxisWalk(dimension, strides[i]))];
        return Rearrangement.Apply(x, origin: 0, walks, nameof(x), constant, isView: false);
    }
}
