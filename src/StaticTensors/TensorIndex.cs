using System;

namespace StaticTensors;

/// <summary>
/// What a tensor can be indexed by along one axis: an int or an Index (one place: the axis disappears), a Range (a part of the axis) or
/// an int[] (several places, in any order).
/// </summary>
/// <example><code>t[0], t[^1], t[-1], t[0, ..], t[.., 1..3], t[new[] { 2, 0 }]</code></example>
public readonly struct TensorIndex
{
    private readonly Range range;

    private TensorIndex(Range range, bool dropsAxis, int[]? places)
    {
        this.range = range;
        DropsAxis = dropsAxis;
        Places = places;
    }

    /// <summary>Whether one place was named, so that the axis disappears.</summary>
    internal bool DropsAxis { get; }

    /// <summary>The places of an int[]; null otherwise.</summary>
    internal int[]? Places { get; }

    /// <summary>One place; a negative one counts from the end, so −1 is the last.</summary>
    /// <param name="index">The place, −length … length − 1.</param>
    public static implicit operator TensorIndex(int index) => index < 0 ? new Index(-index, fromEnd: true) : new Index(index);

    /// <summary>One place.</summary>
    /// <param name="index">The place, from the start or from the end.</param>
    public static implicit operator TensorIndex(Index index) => new(new Range(index, index), dropsAxis: true, null);

    /// <summary>A part of the axis.</summary>
    /// <param name="range">From where, included, to where, excluded.</param>
    public static implicit operator TensorIndex(Range range) => new(range, dropsAxis: false, null);

    /// <summary>Several places of the axis, in any order and repeated at will. The array is copied.</summary>
    /// <param name="indices">The places, each −length … length − 1.</param>
    public static implicit operator TensorIndex(int[] indices)
    {
        ArgumentNullException.ThrowIfNull(indices);
        return new TensorIndex(default, dropsAxis: false, [.. indices]);
    }

    /// <summary>Where the index begins along an axis and how many places it takes.</summary>
    internal (int Offset, int Length) Resolve(int axis, int length)
    {
        if (DropsAxis)
        {
            int place = range.Start.GetOffset(length);
            if ((uint)place >= (uint)length)
                throw new ArgumentOutOfRangeException("indices", $"Index {range.Start} is outside axis {axis}, which has {length} places: use {-length} to {length - 1}.");
            return (place, 1);
        }

        int start = range.Start.GetOffset(length), end = range.End.GetOffset(length);
        if (start < 0 || end > length || start > end)
            throw new ArgumentOutOfRangeException("indices", $"Range {range} is outside axis {axis}, which has {length} places: both ends must lie in 0 to {length}, in order.");
        return (start, end - start);
    }
}
