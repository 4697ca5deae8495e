using System;
using System.Numerics;
using StaticTensors.Autodiff;
using StaticTensors.Exact.Rules;

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
        Fault.Refuse(ShapeRules.Squeeze(x.Shape, axis, out int[]? shape));
        return Rearrangement.Reshape(x, shape!, constant);
    }

    /// <inheritdoc cref="Squeeze{T}(Tensor{T}, ReadOnlySpan{int}, bool?)"/>
    public static Tensor<T> Squeeze<T>(this Tensor<T> x, int axis, bool? constant = null) where T : unmanaged, INumber<T> =>
        Squeeze(x, [axis], constant);
}
