using System;
using System.ComponentModel;
using System.Numerics;

namespace StaticTensors;

/// <summary>Called by collection expressions: <c>Tensor&lt;double&gt; t = [1, 2, 3];</c></summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TensorBuilder
{
    /// <summary>A tensor of rank 1 under the rule of <c>constant: null</c>.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="values">The elements, which are copied.</param>
    /// <returns>A tensor of shape (values.Length).</returns>
    public static Tensor<T> Create<T>(ReadOnlySpan<T> values) where T : unmanaged, INumber<T> =>
        Tensor<T>.Wrap(values.ToArray(), ConstantRule.Resolve<T>(null));
}
