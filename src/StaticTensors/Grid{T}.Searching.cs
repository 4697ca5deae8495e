using System;
using System.Threading;
using StaticTensors.Searching;

namespace StaticTensors;

public sealed partial class Grid<T>
{
    // Made by the first search: a grid that is never searched need not be in order.
    private GridSearch<T>? search;

    private GridSearch<T> Search => LazyInitializer.EnsureInitialized(ref search, () => new GridSearch<T>(elements));

    /// <summary>The index of an element.</summary>
    /// <param name="value">Its value, exactly.</param>
    /// <returns>The first index of an element that equals the value, or −1 where there is none.</returns>
    /// <exception cref="InvalidOperationException">The elements neither rise nor fall: some are NaN, or the base is negative.</exception>
    /// <example><code>
    /// Grid&lt;double&gt; grid = Grid&lt;double&gt;.Logspace(0, 3, num: 4);
    /// long index = grid.IndexOf(100);    // 2
    /// </code></example>
    public long IndexOf(T value) => Search.IndexOf(value);

    /// <summary>Whether an element equals a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>False for NaN, which equals nothing.</returns>
    /// <exception cref="InvalidOperationException">The elements neither rise nor fall.</exception>
    public bool Contains(T value) => Search.Contains(value);

    /// <summary>The index of an element, or where it would go, by .NET's convention.</summary>
    /// <param name="value">The value; NaN is below all numbers, as elsewhere in .NET.</param>
    /// <returns>The first index of an element that equals the value; where there is none the complement (~) of the index of the first element
    /// behind it in the order of the grid.</returns>
    /// <exception cref="InvalidOperationException">The elements neither rise nor fall.</exception>
    /// <example><code>
    /// Grid&lt;int&gt; grid = Grid&lt;int&gt;.Arange(0, 100, 10);
    /// long found = grid.BinarySearch(30);          // 3
    /// long place = ~grid.BinarySearch(35);         // 4
    /// </code></example>
    public long BinarySearch(T value) => Search.BinarySearch(value);

    /// <summary>Where a value would go among the elements, so that they stay in order: NumPy's searchsorted, for falling grids too.</summary>
    /// <param name="value">The value; NaN is above all numbers, as elsewhere in NumPy.</param>
    /// <param name="right">Whether it goes behind elements that equal it, not before them.</param>
    /// <returns>A position from 0 to <see cref="LongCount"/>.</returns>
    /// <exception cref="InvalidOperationException">The elements neither rise nor fall.</exception>
    /// <example><code>
    /// Grid&lt;double&gt; grid = Grid&lt;double&gt;.Linspace(0, 1, num: 5);
    /// long left = grid.SearchSorted(0.25);                  // 1
    /// long right = grid.SearchSorted(0.25, right: true);    // 2
    /// </code></example>
    public long SearchSorted(T value, bool right = false) => Search.SearchSorted(value, right);

    /// <summary>Where each of several values would go among the elements, so that they stay in order: NumPy's searchsorted.</summary>
    /// <param name="values">The values.</param>
    /// <param name="positions">A position from 0 to <see cref="Count"/> is written here for each; what lies beyond the last is left as it is.</param>
    /// <param name="right">Whether a value goes behind elements that equal it, not before them.</param>
    /// <remarks>Many values take a few nanoseconds each: they are compared with one edge, or with a few, that a table leaves in doubt.</remarks>
    /// <exception cref="ArgumentException"><paramref name="positions"/> is shorter than <paramref name="values"/>.</exception>
    /// <exception cref="InvalidOperationException">The elements neither rise nor fall.</exception>
    /// <exception cref="OverflowException">There are more than <see cref="int.MaxValue"/> elements.</exception>
    public void SearchSorted(ReadOnlySpan<T> values, Span<int> positions, bool right = false) => Search.SearchSorted(values, positions, right);

    /// <summary>The bin of each value, with the elements as edges: NumPy's digitize, for falling grids too.</summary>
    /// <param name="values">The values.</param>
    /// <param name="bins">The number i of a bin is written here for each value x, with grid[i − 1] ≤ x &lt; grid[i]; 0 is before the first edge, and
    /// <see cref="Count"/> is behind the last. Of a falling grid it is grid[i − 1] &gt; x ≥ grid[i].</param>
    /// <param name="right">Whether the upper edge of a bin belongs to it instead of the lower one.</param>
    /// <remarks>The answer is that of comparisons with the edges themselves, always. NaN is above all numbers.</remarks>
    /// <exception cref="ArgumentException"><paramref name="bins"/> is shorter than <paramref name="values"/>.</exception>
    /// <exception cref="InvalidOperationException">The elements neither rise nor fall.</exception>
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
    /// <param name="values">The values; those outside of the grid and NaN are not counted.</param>
    /// <returns><see cref="Count"/> − 1 counts. The lower edge belongs to a bin and the upper one does not, but for the largest edge of all.</returns>
    /// <exception cref="InvalidOperationException">The elements neither rise nor fall.</exception>
    /// <exception cref="OverflowException">There are more counts than an array can hold.</exception>
    /// <example><code>
    /// Grid&lt;double&gt; edges = Grid&lt;double&gt;.Logspace(0, 3, num: 4);
    /// long[] counts = edges.Histogram([0.5, 1, 5, 10, 1000, 1001]);
    /// Tensor&lt;long&gt; tensor = counts;    // Tensor([2, 1, 1])
    /// </code></example>
    public long[] Histogram(ReadOnlySpan<T> values) => Search.Histogram(values);

    /// <summary>The element nearest to a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Its index, the first where several are equally near; −1 for NaN, and where there is no element.</returns>
    /// <exception cref="InvalidOperationException">The elements neither rise nor fall.</exception>
    /// <example><code>
    /// Grid&lt;double&gt; e12 = Grid&lt;double&gt;.PerDecade(1, 10, samples: 12);
    /// double standard = e12[e12.Nearest(4.6)];    // 4.641588833612779
    /// </code></example>
    public long Nearest(T value) => Search.Nearest(value);
}
