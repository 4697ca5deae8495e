using System;
using System.Linq;
using System.Numerics;
using StaticTensors.Autodiff;
using StaticTensors.Shapes;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>A tensor without axes of length 1.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The tensor.</param>
    /// <param name="axis">Which axes to leave out, each of length 1; negative ones count from the end. None: all of length 1.</param>
    /// <param name="constant">Whether the result is constant; null: if the argument is.</param>
    /// <returns>A tensor with the same elements.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException">An axis is longer than 1 or named twice, or <paramref name="constant"/> is false for an integer
    /// type or decimal.</exception>
    public static Tensor<T> Squeeze<T>(this Tensor<T> x, ReadOnlySpan<int> axis = default, bool? constant = null) where T : unmanaged, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(x);
        int[] shape = x.ShapeArray;
        int[] left = axis.IsEmpty
            ? [.. Enumerable.Range(0, x.Rank).Where(one => shape[one] == 1)]
            : Array.ConvertAll(axis.ToArray(), one => Axis.Normalize(one, shape.Length, nameof(axis)));
        if (left.Any(one => shape[one] != 1) || left.Distinct().Count() != left.Length)
        {
            throw new ArgumentException(
                $"The axes ({ShapeMath.List(axis)}) of a tensor of shape {ShapeMath.Text(shape)} cannot all be left out: name axes of length 1, each once.",
                nameof(axis));
        }

        return Rearrangement.Reshape(x, [.. shape.Where((_, one) => !left.Contains(one))], constant);
    }

    /// <inheritdoc cref="Squeeze{T}(Tensor{T}, ReadOnlySpan{int}, bool?)"/>
    public static Tensor<T> Squeeze<T>(this Tensor<T> x, int axis, bool? constant = null) where T : unmanaged, INumber<T> =>
        Squeeze(x, [axis], constant);
}
