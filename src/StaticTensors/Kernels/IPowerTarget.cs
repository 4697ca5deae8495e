using System;
using System.Numerics;

namespace StaticTensors.Kernels;

/// <summary>What the power kernels must know of one element type beside its rounding.</summary>
internal interface IPowerTarget<T> : IElementTarget<T> where T : unmanaged, INumber<T>
{
    /// <summary>Elements whose magnitude is 2^L, From ≤ L &lt; To, are computed in blocks.</summary>
    static abstract (int From, int To) Window { get; }

    /// <summary>Whether blocks are of integers, because the type is too wide for a double-double.</summary>
    static virtual bool IsWide => false;

    /// <summary>What all mantissas 1.63 from one to another round to, where that is one value and the type is not too wide for them.</summary>
    static virtual bool TryRoundQuickly(bool isNegative, ulong low, ulong high, long exponent, out T value)
    {
        value = default;
        return false;
    }

    /// <summary>
    /// Writes ±anchor·(high + low)[j] for every j; false where one is not certain, or only the second pass can tell.
    /// </summary>
    /// <typeparam name="TPass">The pass: what becomes of those that are not.</typeparam>
    /// <param name="isNegative">The sign.</param>
    /// <param name="anchor">The magnitude of the first element.</param>
    /// <param name="high">The table of powers of the step, the upper parts; a multiple of <see cref="PowerGrid{T,TTarget}.SmallestBlock"/>.</param>
    /// <param name="low">Their lower parts.</param>
    /// <param name="destination">Where the block goes.</param>
    static virtual bool TryFillBlock<TPass>(
        bool isNegative, in Anchor anchor, ReadOnlySpan<double> high, ReadOnlySpan<double> low, Span<T> destination)
        where TPass : struct, IPass =>
        throw new InvalidOperationException("Blocks of this type are of integers.");

    /// <summary>Writes ±anchor·table[j] for every j, and 0 where it is not certain; false where one is not.</summary>
    /// <param name="isNegative">The sign.</param>
    /// <param name="anchor">The magnitude of the first element.</param>
    /// <param name="table">The powers of the step, at least as many as elements.</param>
    /// <param name="destination">Where the block goes.</param>
    static virtual bool TryFillBlock(bool isNegative, in Power128 anchor, ReadOnlySpan<Power128> table, Span<T> destination) =>
        throw new InvalidOperationException("Blocks of this type are not of integers.");
}
