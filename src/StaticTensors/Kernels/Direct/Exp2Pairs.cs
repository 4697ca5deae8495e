using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace StaticTensors.Kernels.Direct;

/// <summary>The first two tables of <see cref="Exp2Tables"/> as double-doubles, the high and the low part of each entry side by side.</summary>
internal static class Exp2Pairs
{
    public static readonly double[] Coarse = Of(Exp2Tables.Coarse), Middle = Of(Exp2Tables.Middle);

    /// <summary>The entries at the lowest 8 bits of each index.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void LookUp(double[] table, Vector<long> indices, out Vector<double> high, out Vector<double> low)
    {
        ref double entries = ref MemoryMarshal.GetArrayDataReference(table);
        if (Vector<double>.Count == Vector256<double>.Count)
        {
            // Collecting them in memory would wait for each store.
            ref double first = ref Entry(ref entries, indices[0]), second = ref Entry(ref entries, indices[1]);
            ref double third = ref Entry(ref entries, indices[2]), fourth = ref Entry(ref entries, indices[3]);
            high = Vector256.Create(first, second, third, fourth).AsVector();
            low = Vector256.Create(Lower(ref first), Lower(ref second), Lower(ref third), Lower(ref fourth)).AsVector();
            return;
        }

        Span<double> highs = stackalloc double[Vector<double>.Count], lows = stackalloc double[Vector<double>.Count];
        for (int i = 0; i < Vector<double>.Count; i++)
        {
            ref double entry = ref Entry(ref entries, indices[i]);
            (highs[i], lows[i]) = (entry, Lower(ref entry));
        }

        (high, low) = (new Vector<double>(highs), new Vector<double>(lows));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref double Entry(ref double entries, long index) => ref Unsafe.Add(ref entries, 2 * (nint)(byte)index);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Lower(ref double entry) => Unsafe.Add(ref entry, 1);

    private static double[] Of(ReadOnlySpan<ulong> table)
    {
        var pairs = new double[table.Length / 3 * 2];
        for (int i = 0; i < pairs.Length / 2; i++)
        {
            DoubleDouble entry = Anchor.Of(UInt192.At(table, (uint)i), 0).Mantissa;
            double sum = entry.High + entry.Low;
            (pairs[2 * i], pairs[2 * i + 1]) = (sum, entry.High - sum + entry.Low);
        }

        return pairs;
    }
}
