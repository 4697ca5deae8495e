using System;
using System.ComponentModel;

namespace StaticTensors;

/// <summary>Called by collection expressions: <c>Tensor.Linspace&lt;long&gt;([0, 1], 9)</c></summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ArrayLikeBuilder
{
    /// <summary>Numbers of rank 1.</summary>
    /// <param name="values">The numbers, which are copied.</param>
    /// <returns>Numbers of shape (values.Length).</returns>
    public static ArrayLike Create(ReadOnlySpan<Real> values) => ArrayLike.Of(values);
}
