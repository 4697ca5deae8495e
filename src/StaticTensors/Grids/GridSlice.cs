using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using StaticTensors.Elements;
using StaticTensors.Kernels;
using StaticTensors.Searching;

namespace StaticTensors.Grids;

/// <summary>
/// A grid or a part of it, in its order or reversed, none of it stored: a prepared grid that all slices share, and where in it a slice begins.
/// </summary>
internal sealed class GridSlice<T> : IElements<T>, IEquatable<GridSlice<T>> where T : unmanaged, INumber<T>
{
    // A reversed piece is reversed while still in the cache; its many blocks share the cost of the tables.
    private const int ReversedPiece = 4096;

    private readonly StrongBox<PreparedGrid<T>> whole;
    private readonly long origin;
    private readonly bool isReversed;

    /// <param name="whole">The grid.</param>
    /// <param name="origin">The index of the slice's first element in the grid.</param>
    /// <param name="count">How many elements.</param>
    /// <param name="isReversed">Whether the slice runs backward through the grid.</param>
    private GridSlice(StrongBox<PreparedGrid<T>> whole, long origin, long count, bool isReversed)
    {
        this.whole = whole;
        Count = count;
        // A single element has no direction and an empty slice no place: slices with the same elements are equal.
        this.origin = count == 0 ? 0 : origin;
        this.isReversed = isReversed && count > 1;
    }

    /// <summary>All of a grid.</summary>
    public GridSlice(StrongBox<PreparedGrid<T>> whole)
        : this(whole, 0, whole.Value.Request.Count, isReversed: false)
    {
    }

    public long Count { get; }

    public T Element(long index) => whole.Value.Element(isReversed ? origin - index : origin + index);

    public void Fill(long first, Span<T> destination)
    {
        if (!isReversed)
        {
            whole.Value.Fill(origin + first, destination);
            return;
        }

        for (int done = 0; done < destination.Length; done += ReversedPiece)
        {
            Span<T> piece = destination.Slice(done, Math.Min(ReversedPiece, destination.Length - done));
            whole.Value.Fill(origin - first - done - piece.Length + 1, piece);
            piece.Reverse();
        }
    }

    /// <summary>Some of the elements; the bounds must be valid.</summary>
    public GridSlice<T> Slice(long start, long length) => new(whole, isReversed ? origin - start : origin + start, length, isReversed);

    /// <summary>The same elements from the last to the first.</summary>
    public GridSlice<T> Reverse() => new(whole, isReversed ? origin - Count + 1 : origin + Count - 1, Count, !isReversed);

    public bool Equals(GridSlice<T>? other) =>
        other is not null && Count == other.Count && origin == other.origin && isReversed == other.isReversed
        && whole.Value.Request == other.whole.Value.Request;

    public override bool Equals(object? obj) => Equals(obj as GridSlice<T>);

    public override int GetHashCode() => HashCode.Combine(whole.Value.Request, origin, Count, isReversed);

    /// <summary>The C# calls that make it.</summary>
    public override string ToString() =>
        GridText.Of(whole.Value.Request, Element<T>.Info, isReversed ? origin - Count + 1 : origin, Count) + (isReversed ? ".Reverse()" : "");
}
