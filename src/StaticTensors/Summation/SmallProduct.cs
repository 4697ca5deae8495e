using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace StaticTensors.Summation;

/// <summary>Matrix products whose elements are simple sums of a few products.</summary>
internal static class SmallProduct
{
    /// <summary>Writes the product of two matrices.</summary>
    /// <param name="left">The left matrix, row by row.</param>
    /// <param name="right">The right one.</param>
    /// <param name="product">Where the product goes, all of it.</param>
    /// <param name="inner">The columns of the left matrix and the rows of the right one.</param>
    /// <param name="columns">The columns of the right matrix and of the product.</param>
    public static void Multiply<T>(ReadOnlySpan<T> left, ReadOnlySpan<T> right, Span<T> product, int inner, int columns) where T : unmanaged, INumber<T>
    {
        ref T factors = ref MemoryMarshal.GetReference(left), matrix = ref MemoryMarshal.GetReference(right);
        ref T sums = ref MemoryMarshal.GetReference(product);
        for (int row = 0; row < product.Length; row += columns)
        {
            int column = 0;
            if (Vector<T>.IsSupported)
            {
                for (; column <= columns - 4 * Vector<T>.Count; column += 4 * Vector<T>.Count)
                    WriteFourVectors(ref factors, ref Unsafe.Add(ref matrix, column), ref Unsafe.Add(ref sums, row + column), inner, columns);
                for (; column <= columns - Vector<T>.Count; column += Vector<T>.Count)
                {
                    Vector<T> sum = default;
                    for (int i = 0, place = column; i < inner; i++, place += columns)
                        sum += new Vector<T>(Unsafe.Add(ref factors, i)) * Vector.LoadUnsafe(ref matrix, (nuint)place);
                    sum.StoreUnsafe(ref sums, (nuint)(row + column));
                }
            }

            if (column < columns)
                WriteRest(ref factors, right[Math.Min(column, right.Length)..], product.Slice(row + column, columns - column), inner, columns);
            factors = ref Unsafe.Add(ref factors, inner);
        }
    }

    // Separate, because beside other loops its sums would not stay in registers.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void WriteFourVectors<T>(ref T factors, ref T matrix, ref T sums, int inner, int columns) where T : unmanaged, INumber<T>
    {
        Vector<T> one = default, two = default, three = default, four = default;
        nuint width = (nuint)Vector<T>.Count, place = 0;
        for (int i = 0; i < inner; i++, place += (nuint)columns)
        {
            var factor = new Vector<T>(Unsafe.Add(ref factors, i));
            one += factor * Vector.LoadUnsafe(ref matrix, place);
            two += factor * Vector.LoadUnsafe(ref matrix, place + width);
            three += factor * Vector.LoadUnsafe(ref matrix, place + 2 * width);
            four += factor * Vector.LoadUnsafe(ref matrix, place + 3 * width);
        }

        one.StoreUnsafe(ref sums);
        two.StoreUnsafe(ref sums, width);
        three.StoreUnsafe(ref sums, 2 * width);
        four.StoreUnsafe(ref sums, 3 * width);
    }

    /// <summary>
    /// Writes the last columns, fewer than a vector has: the rest of it holds whatever follows in the matrix. The last rows, at whose places no whole vector is
    /// left, are added one by one.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void WriteRest<T>(ref T factors, ReadOnlySpan<T> matrix, Span<T> sums, int inner, int columns) where T : unmanaged, INumber<T>
    {
        ref T elements = ref MemoryMarshal.GetReference(matrix);
        int rows = 0;
        Vector<T> sum = default;
        if (Vector<T>.IsSupported)
        {
            for (int place = 0; rows < inner && place <= matrix.Length - Vector<T>.Count; rows++, place += columns)
                sum += new Vector<T>(Unsafe.Add(ref factors, rows)) * Vector.LoadUnsafe(ref elements, (nuint)place);
        }

        for (int column = 0; column < sums.Length; column++)
        {
            T total = rows == 0 ? T.Zero : sum[column];
            for (int row = rows; row < inner; row++)
                total += Unsafe.Add(ref factors, row) * Unsafe.Add(ref elements, row * columns + column);
            sums[column] = total;
        }
    }
}
