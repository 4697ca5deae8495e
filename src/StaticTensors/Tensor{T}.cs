using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using StaticTensors.Conversions;
using StaticTensors.Elements;
using StaticTensors.Exact.Numbers;
using StaticTensors.Printing;
using StaticTensors.Shapes;
using static System.FormattableString;

namespace StaticTensors;

/// <summary>
/// An n-dimensional array of numbers of one type, in row-major order. Its data never change. A tensor that is not constant can take
/// part in differentiation; integer and decimal tensors are always constant.
/// </summary>
/// <remarks>
/// System.Text.Json writes nested arrays of the elements: <see cref="IsConstant"/> is not written, and what is read follows the rule of
/// <c>constant: null</c>. An empty array does not show what it would hold: a shape (0, 3) is read back as (0,).
/// </remarks>
/// <typeparam name="T">
/// The element type: sbyte, byte, short, ushort, int, uint, long, ulong, Int128, UInt128, nint, nuint, Half, float, double or decimal.
/// </typeparam>
/// <example>
/// <code>
/// Tensor&lt;double&gt; t = [1, 2, 3, 4];
/// Tensor&lt;double&gt; grid = t.Reshape(2, 2);
/// double corner = grid.Item(1, 1);          // 4
/// Tensor&lt;double&gt; column = grid[.., 0];      // Tensor([1., 3.])
/// </code>
/// </example>
[JsonConverter(typeof(TensorJsonConverterFactory))]
[CollectionBuilder(typeof(TensorBuilder), nameof(TensorBuilder.Create))]
[DebuggerDisplay("{ToString(),nq}")]
[TypeFormatterSource(typeof(NotebookFormatterSource))]
public sealed partial class Tensor<T> : IReadOnlyList<T>, ISpanFormattable, INumbers where T : unmanaged, INumber<T>
{
    private readonly T[] data;

    // A field, so that the shape of rank 1 can refer to it: as an array that shape is made only when asked for.
    private readonly int length;
    private int[]? shape;

    private Tensor(T[] data, int[]? shape, bool isConstant)
    {
        this.data = data;
        length = data.Length;
        this.shape = shape;
        IsConstant = isConstant;
    }

    /// <summary>The length of each axis; empty for a tensor of rank 0.</summary>
    public ReadOnlySpan<int> Shape => shape ?? new ReadOnlySpan<int>(in length);

    /// <summary>The number of axes; 0 for a single number.</summary>
    public int Rank => Shape.Length;

    /// <summary>The number of elements.</summary>
    public int Length => length;

    /// <summary>Whether the tensor takes no part in differentiation. A constant has no <see cref="Grad"/>.</summary>
    public bool IsConstant { get; }

    /// <summary>The elements in row-major order, without a copy.</summary>
    /// <returns>A span over the tensor's own memory.</returns>
    public ReadOnlySpan<T> AsSpan() => data;

    /// <summary>The elements in their shape as System.Numerics.Tensors sees them, without a copy.</summary>
    /// <returns>A tensor span over the tensor's own memory. It has at least one axis: a tensor of rank 0 becomes one of shape (1,).</returns>
    /// <example><code>
    /// Tensor&lt;double&gt; t = Tensor.Arange(6.0).Reshape(2, 3);
    /// double corner = t.AsTensorSpan()[1, 2];    // 5
    /// </code></example>
    public ReadOnlyTensorSpan<T> AsTensorSpan()
    {
        nint[] lengths = ShapeArray.Length == 0 ? [1] : Array.ConvertAll(ShapeArray, dimension => (nint)dimension);
        return new ReadOnlyTensorSpan<T>(data, lengths, []);
    }

    /// <summary>The same data in another shape; nothing is copied.</summary>
    /// <param name="shape">The new shape. One dimension may be −1: it is inferred from the others. Empty: a single number of rank 0.</param>
    /// <returns>A tensor with the same elements in row-major order.</returns>
    /// <exception cref="ArgumentException">The shape does not hold exactly <see cref="Length"/> elements, or has more than one
    /// −1.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A dimension is below −1, or the shape has more elements than an array can hold.</exception>
    /// <example><code>Tensor&lt;int&gt; rows = Tensor.Arange(6).Reshape(2, -1);    // shape (2, 3)</code></example>
    public Tensor<T> Reshape(params ReadOnlySpan<int> shape) => Tensor.Reshape(this, shape);

    /// <inheritdoc cref="Reshape(ReadOnlySpan{int})"/>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    public Tensor<T> Reshape(params int[] shape)
    {
        ArgumentNullException.ThrowIfNull(shape);
        return Reshape(shape.AsSpan());
    }

    /// <summary>The tensor with its axes in another order.</summary>
    /// <param name="axes">For each axis of the result, the axis of this tensor; negative ones count from the end. Empty: all axes reversed.</param>
    /// <returns>A tensor of the permuted shape.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An axis is outside −rank … rank − 1.</exception>
    /// <exception cref="ArgumentException">The axes do not name each axis exactly once.</exception>
    public Tensor<T> Transpose(params ReadOnlySpan<int> axes) => Tensor.Transpose(this, axes);

    /// <inheritdoc cref="Transpose(ReadOnlySpan{int})"/>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    public Tensor<T> Transpose(params int[] axes)
    {
        ArgumentNullException.ThrowIfNull(axes);
        return Transpose(axes.AsSpan());
    }

    /// <summary>
    /// A new tensor with the same elements, detached from any computation so far. It gets the <see cref="Grad"/> that this tensor has now, unless the copy is
    /// constant; later changes to one gradient do not affect the other.
    /// </summary>
    /// <param name="constant">Whether the copy is constant; null: as this tensor is.</param>
    /// <returns>A new tensor.</returns>
    /// <exception cref="ArgumentException"><paramref name="constant"/> is false for an integer type or decimal.</exception>
    public Tensor<T> Copy(bool? constant = null)
    {
        bool isConstant = ConstantRule.Resolve<T>(constant ?? IsConstant);
        return new Tensor<T>(data, ShapeArray, isConstant) { gradient = isConstant || gradient is null ? null : Gradient };
    }

    /// <summary>The elements converted to another type, each to the nearest value (ties to even); for integers they are truncated toward zero.</summary>
    /// <typeparam name="TTo">The element type of the result.</typeparam>
    /// <param name="constant">Whether the result is constant; null: true for integer types and decimal, false for Half, float and
    /// double, whatever this tensor is.</param>
    /// <returns>A new tensor of the same shape.</returns>
    /// <exception cref="OverflowException">An element does not fit <typeparamref name="TTo"/>, or is NaN where that type has none. The
    /// message names its index and value.</exception>
    /// <exception cref="ArgumentException"><paramref name="constant"/> is false for an integer type or decimal.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="TTo"/> is not one of the sixteen element types.</exception>
    public Tensor<TTo> AsType<TTo>(bool? constant = null) where TTo : unmanaged, INumber<TTo>
    {
        bool isConstant = ConstantRule.Resolve<TTo>(constant);
        if (typeof(TTo) == typeof(T))
            return Tensor<TTo>.Wrap((TTo[])(object)data, ShapeArray, isConstant);

        var converted = new TTo[data.Length];
        int misfit = ElementConversion.Convert<T, TTo>(data, converted);
        if (misfit >= 0)
        {
            string name = Element<TTo>.Info.Keyword;
            throw new OverflowException(
                Invariant($"AsType<{name}>: element {ShapeMath.IndexText(misfit, ShapeArray)} is {data[misfit]}, ") +
                $"but {name} holds {Element<TTo>.Target.Info().Range}. Use a wider element type, or clip the values first.");
        }

        return Tensor<TTo>.Wrap(converted, ShapeArray, isConstant);
    }

    /// <summary>The elements in row-major order.</summary>
    /// <returns>An enumerator of <see cref="Length"/> elements.</returns>
    public ArraySegment<T>.Enumerator GetEnumerator() => new ArraySegment<T>(data).GetEnumerator();

    int INumbers.Count => length;

    Real INumbers.this[int place] => Element<T>.Real(data[place]);

    double[]? INumbers.Doubles => data as double[];

    int IReadOnlyCollection<T>.Count => data.Length;

    T IReadOnlyList<T>.this[int index] => data[index];

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A tensor over an array and a shape that match and that nothing else will change.</summary>
    internal static Tensor<T> Wrap(T[] data, int[] shape, bool isConstant) => new(data, shape, isConstant);

    /// <summary>A tensor of rank 1 over an array that nothing else will change.</summary>
    internal static Tensor<T> Wrap(T[] data, bool isConstant) => new(data, shape: null, isConstant);
}
