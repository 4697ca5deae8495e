using System;
using System.Numerics;
using StaticTensors.Autodiff;
using StaticTensors.Exact.Rules;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>The same elements, in row-major order, in another shape; nothing is copied.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The tensor.</param>
    /// <param name="shape">The new shape. One dimension may be −1: it is inferred from the others.</param>
    /// <param name="constant">Whether the result is constant; null: if the argument is.</param>
    /// <returns>A tensor of that shape.</returns>
    /// <exception cref="ArgumentException">The shape does not hold exactly the tensor's elements, has more than one −1, or
    /// <paramref name="constant"/> is false for an integer type or decimal.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A dimension is below −1, or the shape has more elements than an array can hold.</exception>
    public static Tensor<T> Reshape<T>(Tensor<T> x, ReadOnlySpan<int> shape, bool? constant = null) where T : unmanaged, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(x);
        Fault.Refuse(ShapeRules.Reshape(shape, x.Shape, out int[] resolved));
        return Rearrangement.Reshape(x, resolved, constant);
    }
}
