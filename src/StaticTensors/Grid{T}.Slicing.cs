using System;
using StaticTensors.Exact.Rules;

namespace StaticTensors;

public sealed partial class Grid<T>
{
    /// <summary>A part of the grid. Nothing is computed or copied.</summary>
    /// <param name="range">The first index and the one after the last.</param>
    /// <returns>A grid whose elements have the same bits.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The range reaches outside the grid, or ends before it begins.</exception>
    /// <example><code>
    /// Grid&lt;int&gt; grid = Grid&lt;int&gt;.Arange(0, 10);
    /// Tensor&lt;int&gt; middle = grid[3..^3].ToTensor();    // Tensor([3, 4, 5, 6], dtype=int32)
    /// </code></example>
    public Grid<T> this[Range range]
    {
        get
        {
            long start = Offset(range.Start);
            return Slice(start, Offset(range.End) - start, nameof(range));
        }
    }

    /// <summary>A part of the grid. Nothing is computed or copied.</summary>
    /// <param name="start">The index of its first element.</param>
    /// <param name="length">How many elements it has.</param>
    /// <returns>A grid whose elements have the same bits.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The part reaches outside the grid.</exception>
    /// <example><code>
    /// Grid&lt;double&gt; grid = Grid&lt;double&gt;.Linspace(0, 1, num: 10_000_000_001);
    /// Grid&lt;double&gt; far = grid.Slice(5_000_000_000, 3);
    /// double first = far[0];    // 0.5
    /// </code></example>
    public Grid<T> Slice(long start, long length) => Slice(start, length, null);

    /// <summary>The grid from its last element to its first. Nothing is computed or copied.</summary>
    /// <returns>A grid whose elements have the same bits.</returns>
    /// <example><code>
    /// Tensor&lt;int&gt; down = Grid&lt;int&gt;.Arange(0, 4).Reverse().ToTensor();    // Tensor([3, 2, 1, 0], dtype=int32)
    /// </code></example>
    public Grid<T> Reverse() => new(elements.Reverse());

    private Grid<T> Slice(long start, long length, string? parameter)
    {
        Fault.Refuse(NoSlice.Of(start, length, LongCount, parameter));
        return new Grid<T>(elements.Slice(start, length));
    }
}
