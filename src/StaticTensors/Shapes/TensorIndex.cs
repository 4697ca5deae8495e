using System;
using System.Globalization;
using StaticTensors.Exact.Rules;
using StaticTensors.Shapes;

namespace StaticTensors;

/// <summary>
/// What a tensor can be indexed by along one axis: an int or an Index (one place: the axis disappears), a Range or a <see cref="Slice"/> (a part of the
/// axis, a slice with steps) or an int[] (several places, in any order).
/// </summary>
/// <example><code>
/// Tensor&lt;int&gt; t = Tensor.Arange(12).Reshape(3, 4);
/// Tensor&lt;int&gt; row = t[^1];                     // Tensor([ 8,  9, 10, 11], dtype=int32)
/// Tensor&lt;int&gt; column = t[.., -1];              // Tensor([ 3,  7, 11], dtype=int32)
/// Tensor&lt;int&gt; middle = t[.., 1..3];            // shape (3, 2)
/// Tensor&lt;int&gt; rows = t[new[] { 2, 0 }];        // shape (2, 4)
/// Tensor&lt;int&gt; others = t[.., TensorIndex.Slice(step: 2)];    // shape (3, 2)
/// </code></example>
public readonly struct TensorIndex
{
    private readonly int place;
    private readonly Index? placeFromEnd;
    private readonly Range? part;
    private readonly Steps? steps;

    private TensorIndex(int place) => this.place = place;

    private TensorIndex(Index placeFromEnd) => this.placeFromEnd = placeFromEnd;

    private TensorIndex(Range part) => this.part = part;

    private TensorIndex(int[] places) => Places = places;

    private TensorIndex(Steps steps) => this.steps = steps;

    /// <summary>The places of an int[]; null otherwise.</summary>
    internal int[]? Places { get; }

    /// <summary>Whether it names one place, so that the axis disappears.</summary>
    internal bool DropsAxis => part is null && steps is null && Places is null;

    /// <summary>One place; a negative one counts from the end, so −1 is the last.</summary>
    /// <param name="index">The place, −length … length − 1.</param>
    public static implicit operator TensorIndex(int index) => new(index);

    /// <summary>One place.</summary>
    /// <param name="index">The place, from the start (<c>2</c>) or from the end (<c>^1</c> is the last).</param>
    public static implicit operator TensorIndex(Index index) => index.IsFromEnd ? new(index) : new(index.Value);

    /// <summary>A part of the axis.</summary>
    /// <param name="range">The places: the start is included, the end is not.</param>
    public static implicit operator TensorIndex(Range range) => new(range);

    /// <summary>Several places of the axis, in any order, repetitions allowed. The array is copied.</summary>
    /// <param name="indices">The places, each −length … length − 1.</param>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    public static implicit operator TensorIndex(int[] indices)
    {
        ArgumentNullException.ThrowIfNull(indices);
        return new TensorIndex([.. indices]);
    }

    /// <summary>A part of the axis with steps, as Python's <c>start:stop:step</c>: ends outside the axis are clipped, not refused.</summary>
    /// <param name="start">The first place taken; a negative one counts from the end. Null: the axis's first, or its last if the steps go backward.</param>
    /// <param name="stop">The place before which the steps end; a negative one counts from the end. Null: they go on to the end of the axis.</param>
    /// <param name="step">The distance from one place to the next; a negative step goes backward.</param>
    /// <returns>An index that keeps its axis.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> is 0.</exception>
    /// <example><code>
    /// Tensor&lt;int&gt; t = Tensor.Arange(6);
    /// Tensor&lt;int&gt; even = t[TensorIndex.Slice(step: 2)];          // Tensor([0, 2, 4], dtype=int32)
    /// Tensor&lt;int&gt; backward = t[TensorIndex.Slice(step: -1)];     // Tensor([5, 4, 3, 2, 1, 0], dtype=int32)
    /// Tensor&lt;int&gt; between = t[TensorIndex.Slice(1, -1, 2)];      // Tensor([1, 3], dtype=int32)
    /// </code></example>
    public static TensorIndex Slice(int? start = null, int? stop = null, int step = 1) => step != 0
        ? new TensorIndex(new Steps(start, stop, step))
        : throw new ArgumentOutOfRangeException(nameof(step), "A step of 0 would not advance: use 1 or more, or -1 or less to go backward.");

    /// <summary>The index as written in C#; a slice with steps as written in Python.</summary>
    /// <returns>For example <c>-1</c>, <c>1..^1</c>, <c>[2, 0]</c> or <c>1:-1:2</c>.</returns>
    public override string ToString() =>
        Places is not null ? $"[{ShapeMath.List(Places)}]"
        : steps?.ToString() ?? part?.ToString() ?? placeFromEnd?.ToString() ?? place.ToString(CultureInfo.InvariantCulture);

    /// <summary>The step between the places that the index, not an int[], takes.</summary>
    internal int Step => steps?.Step ?? 1;

    /// <summary>Where the index, not an int[], begins along an axis and how many places it takes.</summary>
    internal (int Offset, int Length) Resolve(int axis, int length)
    {
        if (steps is not null)
            return steps.On(length);
        (int Offset, int Length) taken = (0, 1);
        Fault.Refuse(
            part is { } range ? Place.Part(range.Start, range.End, axis, length, out taken)
            : placeFromEnd is { } index ? Place.FromEnd(index.Value, axis, length, out taken.Offset)
            : Place.Of(place, axis, length, out taken.Offset));
        return taken;
    }
}
