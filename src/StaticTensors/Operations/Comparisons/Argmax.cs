using System;
using System.Numerics;
using System.Numerics.Tensors;
using StaticTensors.Autodiff;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>The flat index, in row-major order, of the largest element: the first of several equal ones, or the first NaN.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The tensor.</param>
    /// <returns>0 … Length − 1.</returns>
    /// <exception cref="ArgumentException">There are no elements.</exception>
    public static int Argmax<T>(this Tensor<T> x) where T : unmanaged, INumber<T> =>
        Places.Of(x, [], keepdims: false, TensorPrimitives.IndexOfMax).Item();

    /// <summary>The index, along an axis, of the largest element: the first of several equal ones, or the first NaN.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The tensor.</param>
    /// <param name="axis">The axis; a negative one counts from the end.</param>
    /// <param name="keepdims">Whether the axis stays, with length 1.</param>
    /// <returns>A constant tensor with the other axes.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException">The axis is empty.</exception>
    public static Tensor<int> Argmax<T>(this Tensor<T> x, int axis, bool keepdims = false) where T : unmanaged, INumber<T> =>
        Places.Of(x, [axis], keepdims, TensorPrimitives.IndexOfMax);
}
