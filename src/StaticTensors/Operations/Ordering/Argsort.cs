using System;
using System.Numerics;
using StaticTensors.Autodiff;
using StaticTensors.Exact.Rules;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>The indices that sort the elements in ascending order: equal elements keep their order, and NaN comes last.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The tensor.</param>
    /// <param name="axis">The axis; a negative one counts from the end. Null: all elements, with a result of rank 1.</param>
    /// <returns>A constant tensor of the shape of <paramref name="x"/>; of rank 1 if the axis is null.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <example><code>
    /// Tensor&lt;double&gt; x = [30, 10, 20];
    /// Tensor&lt;int&gt; order = Tensor.Argsort(x);               // Tensor([1, 2, 0], dtype=int32)
    /// Tensor&lt;double&gt; sorted = x[order.ToArray()];           // Tensor([10., 20., 30.])
    /// </code></example>
    public static Tensor<int> Argsort<T>(this Tensor<T> x, int? axis = -1) where T : unmanaged, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(x);
        Fault.Refuse(ShapeRules.Scan(x.Shape, axis, out int[] shape));
        var lanes = new Lanes(x.Shape, axis is { } one ? [one] : []);
        return Tensor<int>.Wrap(lanes.Back(Ranking.Of(x, lanes)), shape, isConstant: true);
    }
}
