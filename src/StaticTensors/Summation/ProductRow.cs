using System;
using System.Numerics;

namespace StaticTensors.Summation;

/// <summary>
/// A row of a matrix product, added up as <see cref="RowSums{T}"/> adds rows: a few products are simply added, and their sum goes to the total together with
/// its rounding error.
/// </summary>
/// <param name="sums">The totals so far, one for each column.</param>
/// <param name="lost">What their rounding errors add up to.</param>
/// <param name="few">Memory for as many simple sums.</param>
internal readonly ref struct ProductRow<T>(Span<T> sums, Span<T> lost, Span<T> few) where T : unmanaged, INumber<T>
{
    private readonly Span<T> sums = sums, lost = lost, few = few;

    /// <summary>Adds the product of a row and a matrix.</summary>
    public void Add(ReadOnlySpan<T> factors, ReadOnlySpan<T> matrix)
    {
        int columns = sums.Length;
        for (int first = 0; first < factors.Length; first += RowSums<T>.RowsAtOnce)
        {
            int rows = Math.Min(RowSums<T>.RowsAtOnce, factors.Length - first);
            SmallProduct.Multiply(factors.Slice(first, rows), matrix.Slice(first * columns, rows * columns), few, rows, columns);
            AddFew();
        }
    }

    /// <summary>Adds the rounding errors to the totals, and restarts with none.</summary>
    public void Finish()
    {
        for (int column = 0; column < lost.Length; column++)
        {
            if (T.IsFinite(sums[column]))
                sums[column] += lost[column];
        }

        lost.Clear();
    }

    /// <summary>Knuth's TwoSum of the totals and the simple sums.</summary>
    private void AddFew()
    {
        int column = 0;
        if (Vector<T>.IsSupported)
        {
            for (; column <= sums.Length - Vector<T>.Count; column += Vector<T>.Count)
            {
                Vector<T> sum = new(sums[column..]), more = new(few[column..]), next = sum + more, back = next - sum;
                (new Vector<T>(lost[column..]) + (sum - (next - back) + (more - back))).CopyTo(lost[column..]);
                next.CopyTo(sums[column..]);
            }
        }

        for (; column < sums.Length; column++)
        {
            T sum = sums[column], more = few[column], next = sum + more, back = next - sum;
            lost[column] += sum - (next - back) + (more - back);
            sums[column] = next;
        }
    }
}
