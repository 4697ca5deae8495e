using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using StaticTensors.Grids;

namespace StaticTensors;

public sealed partial class Grid<T>
{
    /// <summary>The elements in their order.</summary>
    /// <returns>An enumerator that computes a block of elements at a time.</returns>
    public Enumerator GetEnumerator() => new(elements);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Enumerates the elements of a grid, for foreach.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [SuppressMessage("Design", "CA1034", Justification = "As List<T>.Enumerator: foreach needs it to be visible, people do not.")]
    [SuppressMessage("Performance", "CA1815", Justification = "Nobody compares two enumerators.")]
    public struct Enumerator : IEnumerator<T>
    {
        // The first block is short, for callers that want a few elements; each further block is twice as long, up to the longest.
        private const int ShortestBlock = 16, LongestBlock = 2048;

        private readonly GridSlice<T> elements;
        private T[] block = [];
        private long next;
        private int filled, place;

        internal Enumerator(GridSlice<T> elements)
        {
            this.elements = elements;
            place = -1;
        }

        /// <summary>The current element.</summary>
        public readonly T Current => block[place];

        readonly object IEnumerator.Current => Current;

        /// <summary>Moves to the next element.</summary>
        /// <returns>False after the last element.</returns>
        public bool MoveNext() => ++place < filled || TryFillNext();

        /// <summary>Moves back to before the first element.</summary>
        public void Reset() => (next, filled, place) = (0, 0, -1);

        /// <summary>Does nothing.</summary>
        public readonly void Dispose()
        {
        }

        private bool TryFillNext()
        {
            place = 0;
            filled = (int)Math.Min(Math.Clamp(2 * filled, ShortestBlock, LongestBlock), elements.Count - next);
            // A new block each time: a copy of the enumerator keeps the old one.
            block = GC.AllocateUninitializedArray<T>(filled);
            elements.Fill(next, block);
            next += filled;
            return filled > 0;
        }
    }
}
