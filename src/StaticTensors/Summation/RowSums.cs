using System;
using System.Numerics;
using System.Numerics.Tensors;

namespace StaticTensors.Summation;

/// <summary>
/// The sum of rows, element by element, as <see cref="Total{T}"/> sums numbers: a few rows are simply added, and their sum goes to the total together with its
/// rounding error.
/// </summary>
/// <param name="first">The first row, or zeros; it is overwritten.</param>
internal sealed class RowSums<T>(T[] first) where T : unmanaged, INumber<T>
{
    /// <summary>This few additions err by at most 2^-49, and rounding errors are computed so rarely that they take only a third of the time.</summary>
    public const int RowsAtOnce = 16;

    private readonly T[] few = first;
    private T[] sums = [], lost = [], next = [], back = [];
    private int pending = 1;

    public void Add(ReadOnlySpan<T> row)
    {
        TensorPrimitives.Add(few, row, few);
        Count();
    }

    /// <summary>The sums. Nothing is added afterwards.</summary>
    public T[] Totals()
    {
        if (sums.Length == 0)
            return few;
        Flush();
        for (int j = 0; j < sums.Length; j++)
            few[j] = T.IsFinite(sums[j]) ? sums[j] + lost[j] : sums[j];
        return few;
    }

    private void Count()
    {
        if (++pending > RowsAtOnce)
            Flush();
    }

    /// <summary>Knuth's TwoSum of the totals and the rows that were simply added.</summary>
    private void Flush()
    {
        if (sums.Length == 0)
            (sums, lost, next, back) = (new T[few.Length], new T[few.Length], new T[few.Length], new T[few.Length]);
        TensorPrimitives.Add<T>(sums, few, next);
        TensorPrimitives.Subtract<T>(next, sums, back);
        TensorPrimitives.Subtract<T>(few, back, few);
        TensorPrimitives.Subtract<T>(next, back, back);
        TensorPrimitives.Subtract<T>(sums, back, sums);
        TensorPrimitives.Add<T>(sums, few, sums);
        TensorPrimitives.Add<T>(lost, sums, lost);
        (sums, next) = (next, sums);
        Array.Clear(few);
        pending = 1;
    }
}
