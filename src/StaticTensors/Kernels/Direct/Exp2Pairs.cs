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

    /// <summary>The entry at the lowest 8 bits of an index.</summary>
    public static DoubleDouble Entry(double[] table, int index) => new(table[2 * (byte)index], table[2 * (byte)index + 1]);

    /// <summary>The entries at the lowest 8 bits of each index.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void LookUp(double[] table, Vector<long> indices, out Vector<double> high, out Vector<double> low)
    {
        ref double entries = ref MemoryMarshal.GetArrayDataReference(table);
        (high, low) = (All(ref entries, indices), All(ref Unsafe.Add(ref entries, 1), indices));
    }

    // Collecting them in memory would wait for each store.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<double> All(ref double entries, Vector<long> indices)
    {
        if (Vector<double>.Count == Vector128<double>.Count)
            return Two(ref entries, indices, 0).AsVector();
        var first = Vector256.Create(Two(ref entries, indices, 0), Two(ref entries, indices, 2));
        return Vector<double>.Count == Vector256<double>.Count ? first.AsVector()
            : Vector512.Create(first, Vector256.Create(Two(ref entries, indices, 4), Two(ref entries, indices, 6))).AsVector();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<double> Two(ref double entries, Vector<long> indices, int i) => Vector128.Create(
        Unsafe.Add(ref entries, 2 * (nint)(byte)indices[i]), Unsafe.Add(ref entries, 2 * (nint)(byte)indices[i + 1]));

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
