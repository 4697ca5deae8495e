using System;
using System.Numerics;
using StaticTensors.Shapes;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>Each element, limited to at least a minimum and at most a maximum.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The tensor.</param>
    /// <param name="min">The minimum, which broadcasts; null: none.</param>
    /// <param name="max">The maximum, which broadcasts; null: none. Where it is below the minimum, the maximum wins.</param>
    /// <param name="constant">Whether the result is constant; null: if all operands are.</param>
    /// <returns>A tensor of the shape that all broadcast to.</returns>
    /// <remarks>An element that equals a bound gets no gradient, and neither does the bound.</remarks>
    /// <exception cref="ArgumentException">The shapes do not broadcast, both bounds are null, or <paramref name="constant"/> is false for an
    /// integer type or decimal.</exception>
    /// <example><code>Tensor&lt;double&gt; clipped = Tensor.Clip&lt;double&gt;([-1, 0.5, 2], 0, 1);    // Tensor([0. , 0.5, 1. ])</code></example>
    public static Tensor<T> Clip<T>(this Tensor<T> x, Tensor<T>? min, Tensor<T>? max, bool? constant = null) where T : unmanaged, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(x);
        return (min, max) switch
        {
            (null, null) => throw new NoBounds().ToException(),
            (null, _) => Minimum(x, max, constant),
            (_, null) => Maximum(x, min, constant),
            _ => Minimum(Maximum(x, min), max, constant),
        };
    }
}
