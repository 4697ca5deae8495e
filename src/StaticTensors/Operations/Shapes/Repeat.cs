using System;
using System.Linq;
using System.Numerics;
using StaticTensors.Autodiff;
using StaticTensors.Exact.Rules;
using StaticTensors.Shapes;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>A tensor whose elements are each repeated a number of times.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The tensor.</param>
    /// <param name="repeats">How many times.</param>
    /// <param name="axis">The axis; a negative one counts from the end. Null: the elements in row-major order, with a result of rank 1.</param>
    /// <param name="constant">Whether the result is constant; null: if the argument is.</param>
    /// <returns>A tensor of the same shape, except for the length of the axis.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis, or <paramref name="repeats"/> is negative.</exception>
    /// <exception cref="ArgumentException"><paramref name="constant"/> is false for an integer type or decimal.</exception>
    /// <example><code>Tensor&lt;double&gt; twice = Tensor.Repeat&lt;double&gt;([1, 2], 2);    // Tensor([1., 1., 2., 2.])</code></example>
    public static Tensor<T> Repeat<T>(this Tensor<T> x, int repeats, int? axis = null, bool? constant = null) where T : unmanaged, INumber<T> =>
        Repeat(x, [repeats], axis, constant);

    /// <summary>A tensor whose elements are repeated, each its own number of times.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The tensor.</param>
    /// <param name="repeats">How many times, one number for each place along the axis, or one for all.</param>
    /// <param name="axis">The axis; a negative one counts from the end. Null: the elements in row-major order, with a result of rank 1.</param>
    /// <param name="constant">Whether the result is constant; null: if the argument is.</param>
    /// <returns>A tensor of the same shape, except for the length of the axis.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis, or a number is negative.</exception>
    /// <exception cref="ArgumentException">The numbers do not match the length of the axis, or <paramref name="constant"/> is false for an integer type
    /// or decimal.</exception>
    public static Tensor<T> Repeat<T>(this Tensor<T> x, ReadOnlySpan<int> repeats, int? axis = null, bool? constant = null) where T : unmanaged, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(x);
        Fault.Refuse(ShapeRules.Repeat(x.Shape, repeats, axis, out _));
        int[] shape = axis is null ? [x.Length] : x.ShapeArray, counts = repeats.ToArray(), strides = ShapeMath.Strides(shape);
        int along = axis is { } given ? Axis.FromStart(given, x.Rank) : 0, length = shape[along];
        int[] places = [.. Enumerable.Range(0, length).SelectMany(
            place => Enumerable.Repeat(place * strides[along], counts[counts.Length == 1 ? 0 : place]))];
        AxisWalk[] walks = [.. shape.Select(
            (dimension, i) => i == along ? new AxisWalk(places.Length, 0, places) : new AxisWalk(dimension, strides[i]))];
        return Rearrangement.Apply(x, origin: 0, walks, nameof(repeats), constant, isView: false);
    }
}
