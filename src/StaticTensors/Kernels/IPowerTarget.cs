using System;
using System.Numerics;

namespace StaticTensors.Kernels;

/// <summary>What the power kernels must know of one element type beside its rounding.</summary>
internal interface IPowerTarget<T> : IElementTarget<T> where T : unmanaged, INumber<T>
{
    /// <summary>Elements whose magnitude is 2^L, From ≤ L &lt; To, are computed in blocks; none for a type that has no blocks.</summary>
    static virtual (int From, int To) Window => default;

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
        throw new InvalidOperationException("A type without a window has no blocks.");
}
