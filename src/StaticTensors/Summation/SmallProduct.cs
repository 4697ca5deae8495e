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
                {
                    Sum(ref factors, ref Unsafe.Add(ref matrix, column), inner, columns, out Vector<T> one, out var two, out var three, out var four);
                    ref T place = ref Unsafe.Add(ref sums, row + column);
                    one.StoreUnsafe(ref place);
                    two.StoreUnsafe(ref place, (nuint)Vector<T>.Count);
                    three.StoreUnsafe(ref place, (nuint)(2 * Vector<T>.Count));
                    four.StoreUnsafe(ref place, (nuint)(3 * Vector<T>.Count));
                }

                for (; column <= columns - Vector<T>.Count; column += Vector<T>.Count)
                {
                    Vector<T> sum = default;
                    for (int i = 0, place = column; i < inner; i++, place += columns)
                        sum += new Vector<T>(Unsafe.Add(ref factors, i)) * Vector.LoadUnsafe(ref matrix, (nuint)place);
                    sum.StoreUnsafe(ref sums, (nuint)(row + column));
                }
            }

            for (; column < columns; column++)
            {
                T sum = T.Zero;
                for (int i = 0, place = column; i < inner; i++, place += columns)
                    sum += Unsafe.Add(ref factors, i) * Unsafe.Add(ref matrix, place);
                Unsafe.Add(ref sums, row + column) = sum;
            }

            factors = ref Unsafe.Add(ref factors, inner);
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
