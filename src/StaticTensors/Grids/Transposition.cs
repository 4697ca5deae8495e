using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace StaticTensors.Grids;

/// <summary>Writes rows of numbers as columns.</summary>
internal static class Transposition
{
    // The side of the squares that are turned in registers, and how many columns are otherwise written at a time.
    private const int Side = 4;

    /// <summary>Writes rows as neighbouring columns.</summary>
    /// <param name="rows">The rows, one after another.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="columns">Memory from the first number of the first column on.</param>
    /// <param name="stride">How far apart two numbers of a column are.</param>
    public static void Write<T>(ReadOnlySpan<T> rows, int count, Span<T> columns, int stride) where T : unmanaged
    {
        int length = rows.Length / count, turned = 0, whole = Avx.IsSupported && Unsafe.SizeOf<T>() == sizeof(double) ? count - count % Side : 0;
        ref T source = ref MemoryMarshal.GetReference(rows), target = ref MemoryMarshal.GetReference(columns);
        for (; whole > 0 && turned <= length - Side; turned += Side)
        {
            for (int j = 0; j < whole; j += Side)
            {
                ref T from = ref Unsafe.Add(ref source, (nint)j * length + turned), to = ref Unsafe.Add(ref target, (nint)turned * stride + j);
                Turn(ref Unsafe.As<T, double>(ref from), length, ref Unsafe.As<T, double>(ref to), stride);
            }
        }

        Copy(ref source, length, whole..count, ref target, stride, 0..turned);
        Copy(ref source, length, 0..count, ref target, stride, turned..length);
    }

    /// <summary>A square, first by twos: a is [a0 a1 a2 a3], and ab0 is [a0 b0 a2 b2].</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Turn(ref double from, nint length, ref double to, nint stride)
    {
        Vector256<double> a = Vector256.LoadUnsafe(ref from), b = Vector256.LoadUnsafe(ref Unsafe.Add(ref from, length));
        Vector256<double> c = Vector256.LoadUnsafe(ref Unsafe.Add(ref from, 2 * length)), d = Vector256.LoadUnsafe(ref Unsafe.Add(ref from, 3 * length));
        Vector256<double> ab0 = Avx.UnpackLow(a, b), ab1 = Avx.UnpackHigh(a, b), cd0 = Avx.UnpackLow(c, d), cd1 = Avx.UnpackHigh(c, d);
        Avx.Permute2x128(ab0, cd0, 0x20).StoreUnsafe(ref to);
        Avx.Permute2x128(ab1, cd1, 0x20).StoreUnsafe(ref Unsafe.Add(ref to, stride));
        Avx.Permute2x128(ab0, cd0, 0x31).StoreUnsafe(ref Unsafe.Add(ref to, 2 * stride));
        Avx.Permute2x128(ab1, cd1, 0x31).StoreUnsafe(ref Unsafe.Add(ref to, 3 * stride));
    }

    private static void Copy<T>(ref T source, nint length, Range rows, ref T target, nint stride, Range places)
    {
        int last = rows.End.Value;
        for (nint i = places.Start.Value; i < places.End.Value; i++)
        {
            nint j = rows.Start.Value;
            // Several at a time take half as long.
            for (; j <= last - Side; j += Side)
            {
                ref T from = ref Unsafe.Add(ref source, j * length + i), to = ref Unsafe.Add(ref target, i * stride + j);
                to = from;
                Unsafe.Add(ref to, 1) = Unsafe.Add(ref from, length);
                Unsafe.Add(ref to, 2) = Unsafe.Add(ref from, 2 * length);
                Unsafe.Add(ref to, 3) = Unsafe.Add(ref from, 3 * length);
            }

            for (; j < last; j++)
                Unsafe.Add(ref target, i * stride + j) = Unsafe.Add(ref source, j * length + i);
        }
    }
}
