using System;
using System.Linq;
using System.Numerics;
using StaticTensors.Autodiff;
using StaticTensors.Exact.Rules;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>The elements in ascending order, NaN last.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The tensor.</param>
    /// <param name="axis">The axis; a negative one counts from the end. Null: all elements, with a result of rank 1.</param>
    /// <param name="constant">Whether the result is constant; null: if the argument is.</param>
    /// <returns>A tensor of the shape of <paramref name="x"/>; of rank 1 if the axis is null.</returns>
    /// <remarks>The gradient goes back to where the elements came from. <see cref="Flip{T}(Tensor{T}, int, bool?)"/> makes the order
    /// descending.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException"><paramref name="constant"/> is false for an integer type or decimal.</exception>
    /// <example><code>Tensor&lt;double&gt; sorted = Tensor.Sort&lt;double&gt;([3, double.NaN, 1, 2]);    // Tensor([ 1.,  2.,  3., nan])</code></example>
    public static Tensor<T> Sort<T>(this Tensor<T> x, int? axis = -1, bool? constant = null) where T : unmanaged, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(x);
        Fault.Refuse(ShapeRules.Scan(x.Shape, axis, out int[] shape));
        var lanes = new Lanes(x.Shape, axis is { } one ? [one] : []);
        int[] ranked = Ranking.Of(x, lanes), places = new int[x.Length];
        ReadOnlySpan<int> flat = lanes.Of<int>([.. Enumerable.Range(0, x.Length)]);
        for (int i = 0; i < places.Length; i++)
            places[i] = flat[i - i % lanes.Length + ranked[i]];
        return Rearrangement.Take(x, lanes.Back(places), shape, constant);
    }
}
