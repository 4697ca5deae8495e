using System;
using System.Linq;
using System.Numerics;
using StaticTensors.Autodiff;
using StaticTensors.Exact.Rules;
using StaticTensors.Shapes;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>The differences between neighbours along an axis.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The tensor.</param>
    /// <param name="n">How many times differences are taken.</param>
    /// <param name="axis">The axis; a negative one counts from the end.</param>
    /// <param name="constant">Whether the result is constant; null: if the argument is.</param>
    /// <returns>A tensor of the same shape, except that the axis is shorter by <paramref name="n"/>, down to 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis, or <paramref name="n"/> is negative.</exception>
    /// <exception cref="ArgumentException"><paramref name="constant"/> is false for an integer type or decimal.</exception>
    /// <example><code>
    /// Tensor&lt;double&gt; x = [1, 2, 4, 8];
    /// Tensor&lt;double&gt; steps = Tensor.Diff(x);         // Tensor([1., 2., 4.])
    /// Tensor&lt;double&gt; second = Tensor.Diff(x, n: 2);   // Tensor([1., 2.])
    /// </code></example>
    public static Tensor<T> Diff<T>(this Tensor<T> x, int n = 1, int axis = -1, bool? constant = null) where T : unmanaged, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(x);
        Fault.Refuse(ShapeRules.Diff(x.Shape, n, axis, out _));
        int along = Axis.FromStart(axis, x.Rank);
        if (n == 0)
            return Rearrangement.Reshape(x, x.ShapeArray, constant);
        // Then nothing is left.
        n = Math.Min(n, Math.Max(x.Shape[along], 1));
        Tensor<T> differences = x.Use();
        for (int i = 1; i <= n; i++)
        {
            differences = Subtract(
                Part(differences, along, TensorIndex.Slice(1)), Part(differences, along, TensorIndex.Slice(0, -1)), i == n ? constant : null);
        }

        return differences;
    }

    private static Tensor<T> Part<T>(Tensor<T> x, int axis, TensorIndex part) where T : unmanaged, INumber<T> =>
        x[[.. Enumerable.Repeat<TensorIndex>(Range.All, axis), part]];
}
