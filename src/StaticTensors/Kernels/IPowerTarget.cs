using System;
using System.Numerics;

namespace StaticTensors.Kernels;

/// <summary>What the power kernels need to know about an element type, besides its rounding.</summary>
internal interface IPowerTarget<T> : IElementTarget<T> where T : unmanaged, INumber<T>
{
    /// <summary>Elements whose magnitude is 2^L, From ≤ L &lt; To, are computed in blocks.</summary>
    static abstract (int From, int To) Window { get; }

    /// <summary>Whether blocks use integer arithmetic, because the type is too wide for a double-double.</summary>
    static virtual bool IsWide => false;

    /// <summary>Whether blocks are computed in one double, so that the direct way may leave out the lower parts of a table.</summary>
    static virtual bool IsInOneDouble => false;

    /// <summary>The value that all mantissas 1.63 from one to another round to, if it is a single one and the type is not too wide.</summary>
    static virtual bool TryRoundQuickly(bool isNegative, ulong low, ulong high, long exponent, out T value)
    {
        value = default;
        return false;
    }

    /// <summary>
    /// Writes ±anchor·(high + low)[j] for every j; false if one is not certain, or if only the second pass can tell.
    /// </summary>
    /// <typeparam name="TPass">The pass, which decides what becomes of uncertain elements.</typeparam>
    /// <param name="isNegative">The sign.</param>
    /// <param name="anchor">The magnitude of the first element.</param>
    /// <param name="high">The table of powers of the step, the upper parts; a multiple of <see cref="PowerBlocks{T,TTarget}.Smallest"/>.</param>
    /// <param name="low">Their lower parts.</param>
    /// <param name="destination">Where the block goes.</param>
    static virtual bool TryFillBlock<TPass>(
        bool isNegative, in Anchor anchor, ReadOnlySpan<double> high, ReadOnlySpan<double> low, Span<T> destination)
        where TPass : struct, IPass =>
        throw new InvalidOperationException("Blocks of this type are of integers.");

    /// <summary>Writes ±magnitudes[j]·factor for every j, and 0 for uncertain elements; false if there are any.</summary>
    /// <param name="isNegative">The sign.</param>
    /// <param name="magnitudes">Magnitudes, at least as many as elements, of which there is one or more.</param>
    /// <param name="factor">What they are multiplied by.</param>
    /// <param name="destination">Where the block goes.</param>
    static virtual bool TryFillBlock(bool isNegative, ReadOnlySpan<Power128> magnitudes, in Power128 factor, Span<T> destination) =>
        throw new InvalidOperationException("Blocks of this type are not of integers.");
}
