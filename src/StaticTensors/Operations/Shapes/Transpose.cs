using System;
using System.Numerics;
using StaticTensors.Autodiff;
using StaticTensors.Exact.Rules;
using StaticTensors.Shapes;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>A tensor with its axes in another order.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The tensor.</param>
    /// <param name="axes">For each axis of the result, the axis of the tensor; negative ones count from the end. None: all axes reversed.</param>
    /// <param name="constant">Whether the result is constant; null: if the argument is.</param>
    /// <returns>A tensor of the permuted shape.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An axis is outside −rank … rank − 1.</exception>
    /// <exception cref="ArgumentException">The axes do not name each axis exactly once, or <paramref name="constant"/> is false for an integer type or
    /// decimal.</exception>
    public static Tensor<T> Transpose<T>(Tensor<T> x, ReadOnlySpan<int> axes = default, bool? constant = null) where T : unmanaged, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(x);
        Fault.Refuse(Axis.TryPermutation(axes, x.Rank, out int[] order));
        return Permute(x, order, constant);
    }

    private static Tensor<T> Permute<T>(Tensor<T> x, int[] order, bool? constant) where T : unmanaged, INumber<T>
    {
        int[] strides = ShapeMath.Strides(x.Shape), shape = x.ShapeArray;
        AxisWalk[] walks = Array.ConvertAll(order, axis => new AxisWalk(shape[axis], strides[axis]));
        return Rearrangement.Apply(x, origin: 0, walks, nameof(x), constant, isView: true);
    }
}
