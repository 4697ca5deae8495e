using System;
using System.Numerics;
using System.Numerics.Tensors;
using StaticTensors.Autodiff;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>Each element rounded down to an integer.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The argument.</param>
    /// <param name="constant">Whether the result is constant; null: if the argument is.</param>
    /// <returns>A tensor of the shape of <paramref name="x"/>.</returns>
    /// <remarks>The derivative is 0.</remarks>
    /// <exception cref="ArgumentException"><paramref name="constant"/> is false for an integer type or decimal.</exception>
    /// <example><code>Tensor&lt;double&gt; whole = Tensor.Floor&lt;double&gt;([-1.5, 2.5]);    // Tensor([-2.,  2.])</code></example>
    public static Tensor<T> Floor<T>(this Tensor<T> x, bool? constant = null) where T : unmanaged, IFloatingPoint<T> =>
        Staircase.Apply(x, constant, TensorPrimitives.Floor);
}
