using System;
using System.Numerics;
using System.Runtime.InteropServices;

namespace StaticTensors.Summation;

/// <summary>
/// A row of a matrix product, added up as <see cref="RowSums{T}"/> adds rows: a few products are simply added, and their sum goes to the total together with
/// its rounding error. Several columns at a time stay in registers.
/// </summary>
internal readonly struct ProductRow<T> where T : unmanaged, INumber<T>
{
    private readonly T[] sums, lost;

    /// <param name="columns">How many columns the right matrix has.</param>
    public ProductRow(int columns)
    {
        sums = new T[columns];
        lost = new T[columns];
    }

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
        }

        for (; column < sums.Length; column++)
            AddOne(factors, matrix, column);
    }

    /// <summary>Moves the sums out and restarts from zeros.</summary>
    public void MoveTo(Span<T> destination)
    {
        for (int column = 0; column < sums.Length; column++)
            destination[column] = T.IsFinite(sums[column]) ? sums[column] + lost[column] : sums[column];
        Array.Clear(sums);
        Array.Clear(lost);
    }

    private void AddFourVectors(ReadOnlySpan<T> factors, ReadOnlySpan<T> matrix, int column)
    {
        ref T elements = ref MemoryMarshal.GetReference(matrix);
        int columns = sums.Length, width = Vector<T>.Count;
        for (int first = 0; first < factors.Length; first += RowSums<T>.RowsAtOnce)
        {
            Vector<T> one = default, two = default, three = default, four = default;
            int end = Math.Min(first + RowSums<T>.RowsAtOnce, factors.Length);
            for (int i = first; i < end; i++)
            {
                var factor = new Vector<T>(factors[i]);
                var place = (nuint)(i * columns + column);
                one += factor * Vector.LoadUnsafe(ref elements, place);
                two += factor * Vector.LoadUnsafe(ref elements, place + (nuint)width);
                three += factor * Vector.LoadUnsafe(ref elements, place + (nuint)(2 * width));
                four += factor * Vector.LoadUnsafe(ref elements, place + (nuint)(3 * width));
            }

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
            Vector<T> few = default;
            int end = Math.Min(first + RowSums<T>.RowsAtOnce, factors.Length);
            for (int i = first; i < end; i++)
                few += new Vector<T>(factors[i]) * new Vector<T>(matrix[(i * sums.Length + column)..]);
            AddFew(few, column);
        }
    }

    private void AddOne(ReadOnlySpan<T> factors, ReadOnlySpan<T> matrix, int column)
    {
        for (int first = 0; first < factors.Length; first += RowSums<T>.RowsAtOnce)
        {
            T few = T.Zero;
            int end = Math.Min(first + RowSums<T>.RowsAtOnce, factors.Length);
            for (int i = first; i < end; i++)
                few += factors[i] * matrix[i * sums.Length + column];
            T next = sums[column] + few, back = next - sums[column];
            lost[column] += sums[column] - (next - back) + (few - back);
            sums[column] = next;
        }
    }

    /// <summary>Knuth's TwoSum of the totals of some columns and the simple sums.</summary>
    private void AddFew(Vector<T> few, int column)
    {
        var sum = new Vector<T>(sums, column);
        Vector<T> next = sum + few, back = next - sum;
        (new Vector<T>(lost, column) + (sum - (next - back) + (few - back))).CopyTo(lost, column);
        next.CopyTo(sums, column);
    }
}
