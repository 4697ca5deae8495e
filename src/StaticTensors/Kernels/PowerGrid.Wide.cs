using System;
using System.Numerics;

namespace StaticTensors.Kernels;

/// <summary>
/// Blocks in integer arithmetic, for types that are too wide for a double-double: an anchor of 192 bits, which advances from block to block, times a table of
/// 128 bits.
/// </summary>
internal ref partial struct PowerGrid<T, TTarget>
{
    // An anchor costs about as much as two table entries.
    private const int EntriesPerAnchor = 2;

    private const int LargestWideBlock = 128;

    // A line with a larger error is left to the scalar level.
    private const int WideLineError = -124;

    private void FillWide(Span<T> destination, int from, int to)
    {
        if (line.ErrorExponent > WideLineError || to - from < 2)
        {
            FillSingly(destination, from, to);
            return;
        }

        var length = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Sqrt(EntriesPerAnchor * (double)(to - from)));
        FillWideBlocks(destination, from, to, stackalloc Power128[Math.Min(length, LargestWideBlock)]);
    }

    private void FillWideBlocks(Span<T> destination, int from, int to, scoped Span<Power128> table)
    {
        Power192 step = Power192.Of(line.Step).FillPowers(table), anchor = Power192.Of(ExponentOf(from));
        for (int first = from; first < to; first += table.Length)
        {
            if (first > from)
                anchor *= step;
            Span<T> block = destination[first..Math.Min(first + table.Length, to)];
            if (!TTarget.TryFillBlock(line.IsNegative, anchor.Upper, table, block))
                ResolveZeros(block, first);
        }
    }
}
