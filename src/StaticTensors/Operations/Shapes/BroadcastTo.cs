using System;
using System.Linq;
using System.Numerics;
using StaticTensors.Autodiff;
using StaticTensors.Exact.Rules;
using StaticTensors.Shapes;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>A tensor repeated along new axes, and along those of length 1.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The tensor.</param>
    /// <param name="shape">The shape to broadcast to.</param>
    /// <param name="constant">Whether the result is constant; null: if the argument is.</param>
    /// <returns>A tensor of that shape.</returns>
    /// <exception cref="ArgumentException">The tensor does not broadcast to the shape, or <paramref name="constant"/> is false for an integer
    /// type or decimal.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A dimension is negative, or the shape has more elements than an array can hold.</exception>
    public static Tensor<T> BroadcastTo<T>(this Tensor<T> x, ReadOnlySpan<int> shape, bool? constant = null) where T : unmanaged, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(x);
        Fault.Refuse(ShapeRules.BroadcastTo(x.Shape, shape));
        int[] strides = Broadcast.Strides(x.Shape, shape);
        return Rearrangement.Apply(
            x, origin: 0, [.. shape.ToArray().Zip(strides, (length, stride) => new AxisWalk(length, stride))], nameof(shape), constant, isView: true);
    }
}
