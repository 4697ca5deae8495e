using System;
using System.Globalization;
using StaticTensors.Shapes;

namespace StaticTensors;

/// <summary>
/// What a tensor can be indexed by along one axis: an int or an Index (one place: the axis disappears), a Range (a part of the axis) or
/// an int[] (several places, in any order).
/// </summary>
/// <example><code>
/// Tensor&lt;int&gt; t = Tensor.Arange(12).Reshape(3, 4);
/// Tensor&lt;int&gt; row = t[^1];                     // Tensor([ 8,  9, 10, 11], dtype=int32)
/// Tensor&lt;int&gt; column = t[.., -1];              // Tensor([ 3,  7, 11], dtype=int32)
/// Tensor&lt;int&gt; middle = t[.., 1..3];            // shape (3, 2)
/// Tensor&lt;int&gt; rows = t[new[] { 2, 0 }];        // shape (2, 4)
/// </code></example>
public readonly struct TensorIndex
{
    private readonly int place;
    private readonly Index? placeFromEnd;
    private readonly Range? part;

    private TensorIndex(int place) => this.place = place;

    private TensorIndex(Index placeFromEnd) => this.placeFromEnd = placeFromEnd;

    private TensorIndex(Range part) => this.part = part;

    private TensorIndex(int[] places) => Places = places;

    /// <summary>The places of an int[]; null otherwise.</summary>
    internal int[]? Places { get; }

    /// <summary>Whether one place was named, so that the axis disappears.</summary>
    internal bool DropsAxis => part is null && Places is null;

    /// <summary>One place; a negative one counts from the end, so −1 is the last.</summary>
    /// <param name="index">The place, −length … length − 1.</param>
    public static implicit operator TensorIndex(int index) => new(index);

    /// <summary>One place.</summary>
    /// <param name="index">The place, from the start (<c>2</c>) or from the end (<c>^1</c> is the last).</param>
    public static implicit operator TensorIndex(Index index) => index.IsFromEnd ? new(index) : new(index.Value);

    /// <summary>A part of the axis.</summary>
    /// <param name="range">From where, included, to where, excluded.</param>
    public static implicit operator TensorIndex(Range range) => new(range);

    /// <summary>Several places of the axis, in any order and repeated at will. The array is copied.</summary>
    /// <param name="indices">The places, each −length … length − 1.</param>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    public static implicit operator TensorIndex(int[] indices)
    {
        ArgumentNullException.ThrowIfNull(indices);
        return new TensorIndex([.. indices]);
    }

    /// <summary>The index as it is written in C#.</summary>
    /// <returns>For example <c>-1</c>, <c>1..^1</c> or <c>[2, 0]</c>.</returns>
    public override string ToString() =>
        Places is not null ? $"[{ShapeMath.List(Places)}]"
        : part?.ToString() ?? placeFromEnd?.ToString() ?? place.ToString(CultureInfo.InvariantCulture);

    /// <summary>Where the index, not an int[], begins along an axis and how many places it takes.</summary>
    internal (int Offset, int Length) Resolve(int axis, int length) =>
        part is { } range ? Axis.Part(range, axis, length)
        : (placeFromEnd is { } index ? Axis.Place(index, axis, length) : Axis.Place(place, axis, length), 1);
}
