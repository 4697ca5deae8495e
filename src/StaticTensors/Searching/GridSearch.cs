using System;
using System.Numerics;
using System.Numerics.Tensors;
using System.Threading;
using StaticTensors.Elements;
using StaticTensors.Exact.Rules;

namespace StaticTensors.Searching;

/// <summary>
/// Searches among monotonic elements. It computes the elements that it compares, until a table of all of them pays for itself. A falling grid is searched as
/// its reverse, with positions counted from the other end: in the reversed order NaN, the last in NumPy's order, comes first. Safe for concurrent use.
/// </summary>
internal sealed class GridSearch<T> where T : unmanaged, INumber<T>
{
    // Making a table takes 6 ns per element, and it saves 0.13 to 0.3 µs per value, at any length up to this one: it pays for itself sooner or
    // later (96 ms, or 330,000 values, for 2^24; tests/StaticTensors.Benchmarks -- --filter '*LongGrids*'). But elements and cells take about
    // 20 bytes per double. Longer grids would fill hundreds of megabytes for a speed that nobody asked for.
    private const long LongestTable = 1 << 24;

    // The positions of this many values stay in the first-level cache until they are counted.
    private const int ChunkLength = 1024;

    private readonly IElements<T> elements;
    private readonly Lazy<EdgeTable<T>> table;
    private readonly long count;
    private readonly bool falls;
    private long computed;

    /// <exception cref="InvalidOperationException">The elements are not monotonic.</exception>
    public GridSearch(IElements<T> elements)
    {
        this.elements = elements;
        count = elements.Count;
        table = new(MakeTable);
        if (count == 0)
            return;
        // Between non-finite ends elements are NaN; with a negative base they are NaN throughout or alternate in sign. Zeros and infinities may hide this at
        // one end, but not at both.
        falls = elements.Element(0) > elements.Element(count - 1);
        Fault.Refuse(Disorder(0) ?? Disorder(Math.Max(count - 3, 0)));
    }

    /// <summary>The first index of an equal element, or −1.</summary>
    public long IndexOf(T value)
    {
        long position = SearchSorted(value);
        return position < count && elements.Element(position) == value ? position : -1;
    }

    /// <summary>Whether an element equals the value.</summary>
    public bool Contains(T value) => IndexOf(value) >= 0;

    /// <summary>
    /// The first index of an equal element, or the complement of the index at which the value would be inserted, as Array.BinarySearch does; for a falling
    /// grid, with the reversed comparer. As in .NET, NaN is below all numbers here.
    /// </summary>
    public long BinarySearch(T value)
    {
        long position = SearchSorted(value);
        if (T.IsNaN(value))
            return ~(count - position);
        return position < count && elements.Element(position) == value ? position : ~position;
    }

    /// <summary>
    /// NumPy's searchsorted: how many elements come before the value in the order of the grid, or with <paramref name="right"/> do not come
    /// after it.
    /// </summary>
    public long SearchSorted(T value, bool right = false) => falls ? count - Rank(value, !right) : Rank(value, right);

    /// <inheritdoc cref="SearchSorted(T, bool)"/>
    /// <exception cref="ArgumentException"><paramref name="positions"/> is shorter than <paramref name="values"/>.</exception>
    /// <exception cref="OverflowException">There are more elements than int can number.</exception>
    public void SearchSorted(ReadOnlySpan<T> values, Span<int> positions, bool right = false) =>
        Search(values, positions, right, nameof(positions));

    /// <summary>
    /// NumPy's digitize, falling grids included: the bin i with grid[i − 1] ≤ x &lt; grid[i], or with <paramref name="right"/> grid[i − 1] &lt; x ≤
    /// grid[i]; for a falling grid, grid[i − 1] &gt; x ≥ grid[i] or grid[i − 1] ≥ x &gt; grid[i].
    /// </summary>
    /// <exception cref="ArgumentException"><paramref name="bins"/> is shorter than <paramref name="values"/>.</exception>
    /// <exception cref="OverflowException">There are more elements than int can number.</exception>
    public void Digitize(ReadOnlySpan<T> values, Span<int> bins, bool right = false) => Search(values, bins, right == falls, nameof(bins));

    /// <summary>
    /// How many values are between each two neighbours, as NumPy's histogram counts them: a bin includes its lower edge but not its upper one, except for the
    /// largest edge of all. A falling grid has the bins of its reverse, in its own order.
    /// </summary>
    /// <exception cref="OverflowException">There are more elements than an array can count between.</exception>
    public long[] Histogram(ReadOnlySpan<T> values)
    {
        Fault.Refuse(TooManyBins.Of(count));
        if (count < 2)
            return [];
        long[] counts = new long[count + 1];
        Span<int> ranks = stackalloc int[ChunkLength];
        T top = elements.Element(falls ? 0 : count - 1);
        long atTop = 0;
        for (int first = 0; first < values.Length; first += ChunkLength)
        {
            ReadOnlySpan<T> chunk = values[first..Math.Min(first + ChunkLength, values.Length)];
            Rank(chunk, ranks, right: true);
            foreach (int rank in ranks[..chunk.Length])
                counts[rank]++;
            atTop += Occurrences(top, chunk);
        }

        long[] bins = counts[1..^1];
        bins[^1] += atTop;
        if (falls)
            Array.Reverse(bins);
        return bins;
    }

    /// <summary>
    /// The index of the nearest element; the first of several equally near ones, as np.abs(grid − x).argmin() would give if it did not round. −1 for NaN and
    /// for an empty grid.
    /// </summary>
    public long Nearest(T value)
    {
        if (count == 0 || T.IsNaN(value))
            return -1;
        long next = SearchSorted(value);
        if (next == 0 || (next < count && elements.Element(next) == value))
            return next;
        T before = elements.Element(next - 1);
        return next < count && Order.IsNearerToSecond(before, value, elements.Element(next)) ? next : SearchSorted(before);
    }

    /// <summary>How many values equal another. A separate loop that the JIT can vectorize, so it costs almost nothing.</summary>
    private static long Occurrences(T wanted, ReadOnlySpan<T> values)
    {
        long found = 0;
        if (Vector<T>.IsSupported)
        {
            var all = new Vector<T>(wanted);
            for (; values.Length >= Vector<T>.Count; values = values[Vector<T>.Count..])
                found += Vector.CountWhereAllBitsSet(Vector.Equals(new Vector<T>(values), all));
        }

        foreach (T value in values)
            found += value == wanted ? 1 : 0;
        return found;
    }

    private void Search(ReadOnlySpan<T> values, Span<int> positions, bool right, string name)
    {
        Fault.Refuse(ShortDestination.Of(name, positions.Length, values.Length));
        Fault.Refuse(TooManyPositions.Of(count));
        positions = positions[..values.Length];
        Rank(values, positions, right != falls);
        if (falls)
            TensorPrimitives.Subtract((int)count, positions, positions);
    }

    /// <summary>How many elements are below each value, or with <paramref name="right"/> not above it.</summary>
    private void Rank(ReadOnlySpan<T> values, Span<int> ranks, bool right)
    {
        if (Pays(values.Length))
        {
            table.Value.Rank(values, ranks, right);
            return;
        }

        for (int i = 0; i < values.Length; i++)
            ranks[i] = (int)Bisect(values[i], right);
    }

    private long Rank(T value, bool right) => Pays(1) ? table.Value.Rank(value, right) : Bisect(value, right);

    /// <summary>Binary search that computes the elements it compares.</summary>
    private long Bisect(T value, bool right)
    {
        long low = 0, high = count;
        while (low < high)
        {
            long middle = low + (high - low) / 2;
            if (Order.IsBefore(elements.Element(falls ? count - 1 - middle : middle), value, right))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>
    /// Whether to use the table. It is made once bisections have computed as many elements as it has (ski rental): all searches together then take at most
    /// about twice as long as if their number had been known.
    /// </summary>
    private bool Pays(int values)
    {
        if (table.IsValueCreated)
            return true;
        if (count is 0 or > LongestTable)
            return false;
        return Interlocked.Add(ref computed, (long)values * (BitOperations.Log2((ulong)count) + 1)) > count;
    }

    private EdgeTable<T> MakeTable()
    {
        // One extra element, for the place after the last.
        var edges = new T[count + 1];
        Span<T> rising = edges.AsSpan(0, (int)count);
        elements.Fill(0, rising);
        if (falls)
            rising.Reverse();
        return new EdgeTable<T>(edges);
    }

    private Unordered? Disorder(long index)
    {
        long last = Math.Min(index + 2, count - 1);
        T first = elements.Element(index), second = elements.Element(Math.Min(index + 1, last)), third = elements.Element(last);
        bool inOrder = falls ? first >= second && second >= third : first <= second && second <= third;
        return inOrder ? null : new($"{Element<T>.Real(first)}", $"{Element<T>.Real(second)}", $"{Element<T>.Real(third)}", index);
    }
}
