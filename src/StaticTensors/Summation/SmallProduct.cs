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
    /// <param name="product">The product, which is not empty.</param>
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
                WriteRest(ref factors, ref Unsafe.Add(ref matrix, column), ref Unsafe.Add(ref sums, row + column), inner, columns, columns - column);
            factors = ref Unsafe.Add(ref factors, inner);
        }
    }

    // These are separate, because beside other loops their sums would not stay in registers.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void WriteFourVectors<T>(ref T factors, ref T matrix, ref T sums, int inner, int columns) where T : unmanaged, INumber<T>
    {
        Sum(ref factors, ref matrix, inner, columns, out Vector<T> one, out Vector<T> two, out Vector<T> three, out Vector<T> four);
        one.StoreUnsafe(ref sums);
        two.StoreUnsafe(ref sums, (nuint)Vector<T>.Count);
        three.StoreUnsafe(ref sums, (nuint)(2 * Vector<T>.Count));
        four.StoreUnsafe(ref sums, (nuint)(3 * Vector<T>.Count));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void WriteRest<T>(ref T factors, ref T matrix, ref T sums, int inner, int columns, int count) where T : unmanaged, INumber<T>
    {
        for (int column = 0; column < count; column++)
        {
            T sum = T.Zero;
            for (int i = 0, place = column; i < inner; i++, place += columns)
                sum += Unsafe.Add(ref factors, i) * Unsafe.Add(ref matrix, place);
            Unsafe.Add(ref sums, column) = sum;
        }
    }

    /// <summary>A few rows of a matrix, each times its factor, added up: four vectors of neighbouring columns.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Sum<T>(
        ref T factors, ref T matrix, int rows, int columns, out Vector<T> one, out Vector<T> two, out Vector<T> three, out Vector<T> four)
        where T : unmanaged, INumber<T>
    {
        Vector<T> a = default, b = default, c = default, d = default;
        nuint width = (nuint)Vector<T>.Count, place = 0;
        for (int i = 0; i < rows; i++, place += (nuint)columns)
        {
            var factor = new Vector<T>(Unsafe.Add(ref factors, i));
            a += factor * Vector.LoadUnsafe(ref matrix, place);
            b += factor * Vector.LoadUnsafe(ref matrix, place + width);
            c += factor * Vector.LoadUnsafe(ref matrix, place + 2 * width);
            d += factor * Vector.LoadUnsafe(ref matrix, place + 3 * width);
        }

        (one, two, three, four) = (a, b, c, d);
    }
}
