using System;
using System.Numerics;

namespace StaticTensors.Kernels;

/// <summary>Blocks of powers of 2: each is an anchor times the powers of the step in a table.</summary>
/// <param name="isNegative">The sign of all elements.</param>
/// <param name="high">The table, the upper parts; a multiple of <see cref="Smallest"/>.</param>
/// <param name="low">The lower parts.</param>
/// <param name="beside">Memory for <see cref="Smallest"/> elements.</param>
internal readonly ref struct PowerBlocks<T, TTarget>(bool isNegative, ReadOnlySpan<double> high, ReadOnlySpan<double> low, Span<T> beside)
    where T : unmanaged, INumber<T>
    where TTarget : IPowerTarget<T>
{
    /// <summary>Length of the smallest block: the longest vector used here, of 32-bit lanes in 512 bits, has as many elements.</summary>
    public const int Smallest = 16;

    private readonly ReadOnlySpan<double> high = high, low = low;
    private readonly Span<T> beside = beside;

    /// <summary>Writes a block that is at most as long as the table; false if an element, or one that would follow, is in doubt.</summary>
    public bool TryFill<TPass>(in Anchor anchor, Span<T> destination) where TPass : struct, IPass
    {
        int whole = destination.Length / Smallest * Smallest, rest = destination.Length - whole;
        bool isCertain = whole == 0 || TTarget.TryFillBlock<TPass>(isNegative, anchor, high, low, destination[..whole]);
        if (rest > 0)
        {
            // The remainder is computed in a buffer, to which no store bypasses the caches, and copied: no scalar tail.
            isCertain &= TPass.ClearsDoubts
                ? TTarget.TryFillBlock<SecondPass>(isNegative, anchor, high[whole..], low[whole..], beside)
                : TTarget.TryFillBlock<FirstPass>(isNegative, anchor, high[whole..], low[whole..], beside);
            beside[..rest].CopyTo(destination[whole..]);
        }

        return isCertain;
    }
}
