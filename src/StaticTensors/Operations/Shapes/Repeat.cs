using System;
using System.Linq;
using System.Numerics;
using StaticTensors.Autodiff;
using StaticTensors.Shapes;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>A tensor whose elements are repeated, each so many times.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The tensor.</param>
    /// <param name="repeats">How many times.</param>
    /// <param name="axis">Along which axis; a negative one counts from the end. Null: the elements in row-major order, with a result of rank 1.</param>
    /// <param name="constant">Whether the result is constant; null: if the argument is.</param>
    /// <returns>A tensor of the same shape, but for the length of the axis.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis, or <paramref name="repeats"/> is negative.</exception>
    /// <exception cref="ArgumentException"><paramref name="constant"/> is false for an integer type or decimal.</exception>
    /// <example><code>Tensor&lt;double&gt; twice = Tensor.Repeat&lt;double&gt;([1, 2], 2);    // Tensor([1., 1., 2., 2.])</code></example>
    public static Tensor<T> Repeat<T>(this Tensor<T> x, int repeats, int? axis = null, bool? constant = null) where T : unmanaged, INumber<T> =>
        Repeat(x, [repeats], axis, constant);

    /// <summary>A tensor whose elements are repeated, each its own number of times.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The tensor.</param>
    /// <param name="repeats">How many times, one number for each place along the axis, or one for all.</param>
    /// <param name="axis">Along which axis; a negative one counts from the end. Null: the elements in row-major order, with a result of rank 1.</param>
    /// <param name="constant">Whether the result is constant; null: if the argument is.</param>
    /// <returns>A tensor of the same shape, but for the length of the axis.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis, or a number is negative.</exception>
    /// <exception cref="ArgumentException">There are not as many numbers as places, or <paramref name="constant"/> is false for an integer type
    /// or decimal.</exception>
    public static Tensor<T> Repeat<T>(this Tensor<T> x, ReadOnlySpan<int> repeats, int? axis = null, bool? constant = null) where T : unmanaged, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(x);
        int[] shape = axis is null ? [x.Length] : x.ShapeArray;
        int along = axis is null ? 0 : Axis.Normalize(axis.Value, x.Rank, nameof(axis));
        int length = shape[along];
        if (repeats.Length != 1 && repeats.Length != length)
        {
            throw new ArgumentException(
                $"{ShapeMath.List([repeats.Length])} numbers of repeats were given for {ShapeMath.List([length])} places: " +
                "give one for each place, or one for all.",
                nameof(repeats));
        }

        if (repeats.ContainsAnyInRange(int.MinValue, -1))
            throw new ArgumentOutOfRangeException(nameof(repeats), $"The repeats ({ShapeMath.List(repeats)}) have a negative number: use 0 or more.");
        int[] counts = repeats.ToArray(), strides = ShapeMath.Strides(shape);
        long total = counts.Length == 1 ? (long)counts[0] * length : counts.Sum(count => (long)count);
        ShapeMath.Length([.. shape.Select((dimension, i) => i == along ? (int)Math.Min(total, int.MaxValue) : dimension)], nameof(repeats));
        int[] places = [.. Enumerable.Range(0, length).SelectMany(
            place => Enumerable.Repeat(place * strides[along], counts[counts.Length == 1 ? 0 : place]))];
        AxisWalk[] walks = [.. shape.Select(
            (dimension, i) => i == along ? new AxisWalk(places.Length, 0, places) : new AxisWalk(dimension, strides[i]))];
        return Rearrangement.Apply(x, origin: 0, walks, nameof(repeats), constant, isView: false);
    }
}
