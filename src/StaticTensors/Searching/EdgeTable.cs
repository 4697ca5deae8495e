using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace StaticTensors.Searching;

/// <summary>
/// Rising edges, and the first edge in each cell. The cell of a value leaves one edge in doubt, and a comparison with the edge itself decides: the answer does
/// not depend on how good the cells are.
/// </summary>
internal sealed class EdgeTable<T> where T : unmanaged, INumber<T>
{
    // Equal steps need 1 cell per edge, equal ratios up to 3; more are needed only if rounding has put edges close together.
    private const int CellsPerEdge = 8;

    private readonly T[] edges;
    private readonly int[] firsts;
    private readonly Cells cells;
    private readonly bool isCrowded;

    /// <param name="rising">The edges, at least one, and room for one more at the end.</param>
    public EdgeTable(T[] rising)
    {
        edges = rising;
        int count = edges.Length - 1;
        cells = Cells.Between<T>(edges.AsSpan(0, count), (int)Math.Min((long)CellsPerEdge * count, Array.MaxLength - 1));
        firsts = new int[cells.Count + 1];
        int cell = 0;
        for (int i = 0; i < count; i++)
        {
            int next = cells.Of(edges[i]);
            isCrowded |= i > 0 && next == cell && edges[i] != edges[i - 1];
            firsts.AsSpan(cell + 1, next - cell).Fill(i);
            cell = next;
        }

        firsts.AsSpan(cell + 1).Fill(count);
    }

    /// <summary>How many edges are below each value, or not above it; NaN is above all.</summary>
    public void Rank(ReadOnlySpan<T> values, Span<int> ranks, bool right)
    {
        // Copies of everything the loop reads, so that it stays in registers.
        Cells map = cells;
        ReadOnlySpan<int> places = firsts;
        ReadOnlySpan<T> sorted = edges;
        ranks = ranks[..values.Length];
        if (isCrowded)
        {
            for (int i = 0; i < values.Length; i++)
                ranks[i] = RankInCrowd(values[i], right);
        }
        else if (right)
        {
            for (int i = 0; i < values.Length; i++)
                ranks[i] = Rank(values[i], map, places, sorted, right: true);
        }
        else
        {
            for (int i = 0; i < values.Length; i++)
                ranks[i] = Rank(values[i], map, places, sorted, right: false);
        }
    }

    /// <summary>How many edges are below a value, or not above it; NaN is above all.</summary>
    public int Rank(T value, bool right) => isCrowded ? RankInCrowd(value, right) : Rank(value, cells, firsts, edges, right);

    /// <summary>All edges of a cell are equal, so one comparison is enough. If the cell is empty, it does not matter which edge is compared.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Rank(T value, in Cells cells, ReadOnlySpan<int> firsts, ReadOnlySpan<T> edges, bool right)
    {
        int cell = cells.Of(value);
        int low = firsts[cell], high = firsts[cell + 1];
        // No branch: it would be mispredicted for every other value.
        return low + ((high - low) & -(Order.IsBefore(edges[low], value, right) ? 1 : 0));
    }

    /// <summary>A cell with different edges: bisects them.</summary>
    private int RankInCrowd(T value, bool right)
    {
        int cell = cells.Of(value);
        int low = firsts[cell], high = firsts[cell + 1];
        while (low < high)
        {
            int middle = low + (high - low) / 2;
            if (Order.IsBefore(edges[middle], value, right))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
