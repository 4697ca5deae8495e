using System;
using System.Collections.Generic;

namespace StaticTensors;

/// <summary>
/// The shape of a tensor that a parameter takes, a property holds or a method returns. It does nothing at run time: the analyzers check it inside the member,
/// at every call, and against what the member returns.
/// </summary>
/// <param name="dimensions">
/// The length of each axis: an int, or a string as its name. A name stands for one number throughout the member; it may differ from call to call.
/// </param>
/// <example><code>
/// [return: Shape("batch")]
/// static Tensor&lt;double&gt; Norms([Shape("batch", 3)] Tensor&lt;double&gt; points) => Tensor.Sqrt(Tensor.Square(points).Sum(axis: 1));
///
/// Tensor&lt;double&gt; norms = Norms(Tensor.Ones&lt;double&gt;([5, 3]));    // shape (5)
/// </code></example>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.ReturnValue)]
public sealed class ShapeAttribute(params object[] dimensions) : Attribute
{
    /// <summary>The length of each axis: an int, or a string as its name.</summary>
    public IReadOnlyList<object> Dimensions { get; } = dimensions;
}
