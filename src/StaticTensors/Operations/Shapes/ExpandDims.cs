using System;
using System.Numerics;
using StaticTensors.Autodiff;
using StaticTensors.Exact.Rules;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>A tensor with one more axis, of length 1.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The tensor.</param>
    /// <param name="axis">Its place in the result; a negative one counts from the result's end.</param>
    /// <param name="constant">Whether the result is constant; null: if the argument is.</param>
    /// <returns>A tensor with the same elements.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis in the result.</exception>
    /// <exception cref="ArgumentException"><paramref name="constant"/> is false for an integer type or decimal.</exception>
    public static Tensor<T> ExpandDims<T>(this Tensor<T> x, int axis, bool? constant = null) where T : unmanaged, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(x);
        Fault.Refuse(ShapeRules.Insert(x.Shape, axis, 1, out int[] shape));
        return Rearrangement.Reshape(x, shape, constant);
    }
}
