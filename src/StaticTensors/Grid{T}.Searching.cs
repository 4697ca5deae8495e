using System;
using System.Threading;
using StaticTensors.Searching;

namespace StaticTensors;

public sealed partial class Grid<T>
{
    // Made by the first search: a grid that is never searched need not be monotonic.
    private GridSearch<T>? search;

    private GridSearch<T> Search => LazyInitializer.EnsureInitialized(ref search, () => new GridSearch<T>(elements));

    /// <summary>The index of the first element that equals a value.</summary>
    /// <param name="value">The value, which must match exactly.</param>
    /// <returns>The index, or −1 if no element equals the value.</returns>
    /// <exception cref="InvalidOperationException">The elements are not monotonic: some are NaN, or the base is negative.</exception>
    /// <example><code>
    /// Grid&lt;double&gt; grid = Grid&lt;double&gt;.Logspace(0, 3, num: 4);
    /// long index = grid.IndexOf(100);    // 2
    /// </code></example>
    public long IndexOf(T value) => Search.IndexOf(value);

    /// <summary>Whether an element equals a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>False for NaN, which equals nothing.</returns>
    /// <exception cref="InvalidOperationException">The elements are not monotonic.</exception>
    public bool Contains(T value) => Search.Contains(value);

    /// <summary>The index of an element, or where it would be inserted, by .NET's convention.</summary>
    /// <param name="value">The value; NaN is below all numbers, as elsewhere in .NET.</param>
    /// <returns>The index of the first element that equals the value; if there is none, the complement (~) of the index of the first element after it in the
    /// grid's order.</returns>
    /// <exception cref="InvalidOperationException">The elements are not monotonic.</exception>
    /// <example><code>
    /// Grid&lt;int&gt; grid = Grid&lt;int&gt;.Arange(0, 100, 10);
    /// long found = grid.BinarySearch(30);          // 3
    /// long place = ~grid.BinarySearch(35);         // 4
    /// </code></example>
    public long BinarySearch(T value) => Search.BinarySearch(value);

    /// <summary>Where a value would be inserted to keep the elements in order: NumPy's searchsorted, for descending grids too.</summary>
    /// <param name="value">The value; NaN is above all numbers, as elsewhere in NumPy.</param>
    /// <param name="right">Whether it goes after elements that equal it instead of before them.</param>
    /// <returns>A position from 0 to <see cref="LongCount"/>.</returns>
    /// <exception cref="InvalidOperationException">The elements are not monotonic.</exception>
    /// <example><code>
    /// Grid&lt;double&gt; grid = Grid&lt;double&gt;.Linspace(0, 1, num: 5);
    /// long left = grid.SearchSorted(0.25);                  // 1
    /// long right = grid.SearchSorted(0.25, right: true);    // 2
    /// </code></example>
    public long SearchSorted(T value, bool right = false) => Search.SearchSorted(value, right);

    /// <summary>Where each of several values would be inserted to keep the elements in order: NumPy's searchsorted.</summary>
    /// <param name="values">The values.</param>
    /// <param name="positions">A position from 0 to <see cref="Count"/> is written here for each; anything after the last is left unchanged.</param>
    /// <param name="right">Whether a value goes after elements that equal it instead of before them.</param>
    /// <remarks>Many values take a few nanoseconds each: they are compared with one edge, or with a few, that a table leaves in doubt.</remarks>
    /// <exception cref="ArgumentException"><paramref name="positions"/> is shorter than <paramref name="values"/>.</exception>
    /// <exception cref="InvalidOperationException">The elements are not monotonic.</exception>
    /// <exception cref="OverflowException">There are more than <see cref="int.MaxValue"/> elements.</exception>
    public void SearchSorted(ReadOnlySpan<T> values, Span<int> positions, bool right = false) => Search.SearchSorted(values, positions, right);

    /// <summary>The bin of each value, with the elements as edges: NumPy's digitize, for descending grids too.</summary>
    /// <param name="values">The values.</param>
    /// <param name="bins">The number i of its bin is written here for each value x: grid[i − 1] ≤ x &lt; grid[i], or in a descending grid grid[i − 1] &gt; x ≥
    /// grid[i]. 0 is before the first edge, and <see cref="Count"/> is after the last.</param>
    /// <param name="right">Whether a bin includes its upper edge instead of its lower one.</param>
    /// <remarks>The answer is that of comparisons with the edges themselves, always. NaN is above all numbers.</remarks>
    /// <exception cref="ArgumentException"><paramref name="bins"/> is shorter than <paramref name="values"/>.</exception>
    /// <exception cref="InvalidOperationException">The elements are not monotonic.</exception>
    /// <exception cref="OverflowException">There are more than <see cref="int.MaxValue"/> elements.</exception>
    /// <example><code>
    /// Grid&lt;double&gt; edges = Grid&lt;double&gt;.Logspace(0, 3, num: 4);
    /// int[] bins = new int[3];
    /// edges.Digitize([0.5, 10, 1e6], bins);
    /// int first = bins[0];     // 0
    /// int second = bins[1];    // 2
    /// int third = bins[2];     // 4
    /// </code></example>
    public void Digitize(ReadOnlySpan<T> values, Span<int> bins, bool right = false) => Search.Digitize(values, bins, right);

    /// <summary>How many values lie between each two neighbouring elements, as NumPy's histogram counts them.</summary>
    /// <param name="values">The values; NaN and values outside the grid are not counted.</param>
    /// <returns><see cref="Count"/> − 1 counts. A bin includes its lower edge but not its upper one, except for the largest edge of all.</returns>
    /// <exception cref="InvalidOperationException">The elements are not monotonic.</exception>
    /// <exception cref="OverflowException">There are more counts than an array can hold.</exception>
    /// <example><code>
    /// Grid&lt;double&gt; edges = Grid&lt;double&gt;.Logspace(0, 3, num: 4);
    /// long[] counts = edges.Histogram([0.5, 1, 5, 10, 1000, 1001]);
    /// Tensor&lt;long&gt; tensor = counts;    // Tensor([2, 1, 1])
    /// </code></example>
    public long[] Histogram(ReadOnlySpan<T> values) => Search.Histogram(values);

    /// <summary>The element nearest to a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Its index, the first if several are equally near; −1 for NaN and for an empty grid.</returns>
    /// <exception cref="InvalidOperationException">The elements are not monotonic.</exception>
    /// <example><code>
    /// Grid&lt;double&gt; e12 = Grid&lt;double&gt;.PerDecade(1, 10, samples: 12);
    /// double standard = e12[e12.Nearest(4.6)];    // 4.641588833612779
    /// </code></example>
    public long Nearest(T value) => Search.Nearest(value);
}
