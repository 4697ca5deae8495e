using System;
using System.Numerics;
using System.Runtime.InteropServices;

namespace StaticTensors.Summation;

/// <summary>
/// A row of a matrix product, added up as <see cref="RowSums{T}"/> adds rows: a few products are simply added, and their sum goes to the total together with
/// its rounding error. Several columns at a time stay in registers.
/// </summary>
/// <param name="sums">The totals so far, one for each column.</param>
/// <param name="lost">What their rounding errors add up to.</param>
internal readonly ref struct ProductRow<T>(Span<T> sums, Span<T> lost) where T : unmanaged, INumber<T>
{
    private readonly Span<T> sums = sums, lost = lost;

    /// <summary>Adds the product of a row and a matrix.</summary>
    public void Add(ReadOnlySpan<T> factors, ReadOnlySpan<T> matrix)
    {
        int column = 0;
        if (Vector<T>.IsSupported)
        {
            for (; column <= sums.Length - 4 * Vector<T>.Count; column += 4 * Vector<T>.Count)
                AddFourVectors(factors, matrix, column);
            for (; column <= sums.Length - Vector<T>.Count; column += Vector<T>.Count)
                AddVector(factors, matrix, column);
            if (column < sums.Length)
                AddPart(factors, matrix, column);
        }
        else
        {
            for (; column < sums.Length; column++)
                AddOne(factors, matrix, column);
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

    private void AddFourVectors(ReadOnlySpan<T> factors, ReadOnlySpan<T> matrix, int column)
    {
        int columns = sums.Length, width = Vector<T>.Count;
        for (int first = 0; first < factors.Length; first += RowSums<T>.RowsAtOnce)
        {
            ReadOnlySpan<T> few = factors[first..Math.Min(first + RowSums<T>.RowsAtOnce, factors.Length)], rows = matrix[(first * columns + column)..];
            SmallProduct.Sum(
                ref MemoryMarshal.GetReference(few), ref MemoryMarshal.GetReference(rows), few.Length, columns,
                out Vector<T> one, out Vector<T> two, out Vector<T> three, out Vector<T> four);
            AddFew(one, column);
            AddFew(two, column + width);
            AddFew(three, column + 2 * width);
            AddFew(four, column + 3 * width);
        }
    }

    private void AddVector(ReadOnlySpan<T> factors, ReadOnlySpan<T> matrix, int column)
    {
        for (int first = 0; first < factors.Length; first += RowSums<T>.RowsAtOnce)
        {
            int end = Math.Min(first + RowSums<T>.RowsAtOnce, factors.Length);
            AddFew(Sum(factors[first..end], matrix[(first * sums.Length + column)..], sums.Length, out _), column);
        }
    }

    /// <summary>The last columns, fewer than a vector has: the rest of it holds whatever follows in the matrix.</summary>
    private void AddPart(ReadOnlySpan<T> factors, ReadOnlySpan<T> matrix, int column)
    {
        int columns = sums.Length;
        for (int first = 0; first < factors.Length; first += RowSums<T>.RowsAtOnce)
        {
            int end = Math.Min(first + RowSums<T>.RowsAtOnce, factors.Length);
            Vector<T> sum = Sum(factors[first..end], matrix[(first * columns + column)..], columns, out int rows);
            for (int j = column; j < columns; j++)
            {
                T few = sum[j - column];
                for (int i = first + rows; i < end; i++)
                    few += factors[i] * matrix[i * columns + j];
                AddFew(few, j);
            }
        }
    }

    /// <summary>The sum of the rows in which a vector of elements follows. Separate, because a loop beside calls would keep it in memory.</summary>
    private static Vector<T> Sum(ReadOnlySpan<T> factors, ReadOnlySpan<T> matrix, int columns, out int rows)
    {
        ref T elements = ref MemoryMarshal.GetReference(matrix);
        Vector<T> sum = default;
        int i = 0;
        for (int place = 0; i < factors.Length && place <= matrix.Length - Vector<T>.Count; i++, place += columns)
            sum += new Vector<T>(factors[i]) * Vector.LoadUnsafe(ref elements, (nuint)place);
        rows = i;
        return sum;
    }

    private void AddOne(ReadOnlySpan<T> factors, ReadOnlySpan<T> matrix, int column)
    {
        for (int first = 0; first < factors.Length; first += RowSums<T>.RowsAtOnce)
        {
            T few = T.Zero;
            int end = Math.Min(first + RowSums<T>.RowsAtOnce, factors.Length);
            for (int i = first; i < end; i++)
                few += factors[i] * matrix[i * sums.Length + column];
            AddFew(few, column);
        }
    }

    /// <summary>Knuth's TwoSum of the totals of some columns and the simple sums.</summary>
    private void AddFew(Vector<T> few, int column)
    {
        ref T totals = ref sums[column], errors = ref lost[column];
        Vector<T> sum = Vector.LoadUnsafe(ref totals), next = sum + few, back = next - sum;
        (Vector.LoadUnsafe(ref errors) + (sum - (next - back) + (few - back))).StoreUnsafe(ref errors);
        next.StoreUnsafe(ref totals);
    }

    private void AddFew(T few, int column)
    {
        T sum = sums[column], next = sum + few, back = next - sum;
        lost[column] += sum - (next - back) + (few - back);
        sums[column] = next;
    }
}
