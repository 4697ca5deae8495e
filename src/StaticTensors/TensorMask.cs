using System;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using StaticTensors.Printing;
using StaticTensors.Shapes;

namespace StaticTensors;

/// <summary>The result of comparing tensors: true or false for each element, in row-major order.</summary>
/// <example><code>
/// Tensor&lt;double&gt; x = Tensor.Logspace(-2.0, 2.0, num: 5);
/// TensorMask audible = (x &gt; 0.1) &amp; (x &lt; 50);
/// Tensor&lt;double&gt; kept = x[audible];                       // Tensor([ 1., 10.])
/// Tensor&lt;double&gt; muted = Tensor.Where(audible, x, 0);      // Tensor([ 0.,  0.,  1., 10.,  0.])
/// </code></example>
[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(NotebookFormatterSource))]
public sealed class TensorMask
{
    private readonly bool[] data;
    private readonly int[] shape;

    internal TensorMask(bool[] data, int[] shape)
    {
        this.data = data;
        this.shape = shape;
    }

    /// <summary>The length of each axis.</summary>
    public ReadOnlySpan<int> Shape => shape;

    /// <summary>The elements in row-major order, without a copy.</summary>
    /// <returns>A span over the mask's own memory.</returns>
    public ReadOnlySpan<bool> AsSpan() => data;

    /// <summary>Where both masks are true.</summary>
    /// <param name="left">The first mask.</param>
    /// <param name="right">The second mask; the shapes broadcast.</param>
    /// <returns>A mask of the shape that both broadcast to.</returns>
    /// <exception cref="ArgumentException">The shapes do not broadcast.</exception>
    [SuppressMessage("Usage", "CA2225", Justification = "NumPy's way of combining masks; they are combined by operators.")]
    public static TensorMask operator &(TensorMask left, TensorMask right) => Combine(left, right, (a, b) => a && b);

    /// <summary>Where at least one mask is true.</summary>
    /// <inheritdoc cref="op_BitwiseAnd(TensorMask, TensorMask)"/>
    [SuppressMessage("Usage", "CA2225", Justification = "NumPy's way of combining masks; they are combined by operators.")]
    public static TensorMask operator |(TensorMask left, TensorMask right) => Combine(left, right, (a, b) => a || b);

    /// <summary>Where a mask is false.</summary>
    /// <param name="mask">The mask.</param>
    /// <returns>A mask of the same shape.</returns>
    [SuppressMessage("Usage", "CA2225", Justification = "NumPy's way of combining masks; they are combined by operators.")]
    public static TensorMask operator !(TensorMask mask)
    {
        ArgumentNullException.ThrowIfNull(mask);
        return new TensorMask(Array.ConvertAll(mask.data, value => !value), mask.shape);
    }

    /// <summary>Whether any element is true.</summary>
    /// <returns>False if there are no elements.</returns>
    public bool Any() => data.AsSpan().Contains(true);

    /// <summary>Whether all elements are true.</summary>
    /// <returns>True if there are no elements.</returns>
    public bool All() => !data.AsSpan().Contains(false);

    /// <summary>The mask as NumPy prints arrays of bool.</summary>
    /// <returns>For example <c>TensorMask([ True, False,  True])</c>.</returns>
    public override string ToString() => TensorText.Repr(data, shape);

    /// <summary>The elements, broadcast to a shape.</summary>
    internal bool[] Over(int[] result) => result.AsSpan().SequenceEqual(shape)
        ? data : Array.ConvertAll(Broadcast.Offsets(shape, result), place => data[place]);

    private static TensorMask Combine(TensorMask left, TensorMask right, Func<bool, bool, bool> combine)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        int[] shape = Broadcast.Shapes(left.shape, nameof(left), right.shape, nameof(right));
        return new TensorMask([.. left.Over(shape).Zip(right.Over(shape), combine)], shape);
    }
}
