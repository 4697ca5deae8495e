using System;
using System.Numerics;
using System.Numerics.Tensors;
using StaticTensors.Autodiff;
using StaticTensors.Shapes;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>The flat place, in row-major order, of the largest element: the first of several, or the first NaN.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The tensor.</param>
    /// <returns>0 … Length − 1.</returns>
    /// <exception cref="ArgumentException">There are no elements.</exception>
    public static int Argmax<T>(this Tensor<T> x) where T : unmanaged, INumber<T> => ArgmaxAlong(x, []).Item();

    /// <summary>The place, along an axis, of the largest element: the first of several, or the first NaN.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The tensor.</param>
    /// <param name="axis">The axis; a negative one counts from the end.</param>
    /// <param name="keepdims">Whether the axis stays, with length 1.</param>
    /// <returns>A constant tensor of the other axes.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException">The axis is empty.</exception>
    public static Tensor<int> Argmax<T>(this Tensor<T> x, int axis, bool keepdims = false) where T : unmanaged, INumber<T> =>
        ArgmaxAlong(x, [axis], keepdims);

    private static Tensor<int> ArgmaxAlong<T>(Tensor<T> x, ReadOnlySpan<int> axis, bool keepdims = false) where T : unmanaged, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(x);
        var lanes = new Lanes(x.Shape, axis);
        if (lanes.Length == 0 && lanes.Count > 0)
            throw new ArgumentException($"Argmax of no elements has no value: the shape is {ShapeMath.Text(x.Shape)}.", nameof(x));
        var places = new int[lanes.Count];
        ReadOnlySpan<T> data = lanes.Of(x.AsSpan());
        for (int lane = 0; lane < places.Length; lane++)
            places[lane] = TensorPrimitives.IndexOfMax(data.Slice(lane * lanes.Length, lanes.Length));
        return Tensor<int>.Wrap(places, lanes.ResultShape(keepdims), isConstant: true);
    }
}
