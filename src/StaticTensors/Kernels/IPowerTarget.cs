using System;
using System.Numerics;

namespace StaticTensors.Kernels;

/// <summary>What the power kernels must know of one element type: how a wide value becomes an element, alone and in blocks.</summary>
internal interface IPowerTarget<T, TSelf>
    where T : unmanaged, INumber<T>
    where TSelf : IPowerTarget<T, TSelf>
{
    /// <summary>Elements whose magnitude is 2^L, From ≤ L &lt; To, are computed in blocks.</summary>
    static abstract (int From, int To) Window { get; }

    /// <summary>Rounds ±mantissa·2^exponent, mantissa in [1, 2); false where a relative error of 2^errorExponent leaves a doubt.</summary>
    static abstract bool TryRound(bool isNegative, UInt192 mantissa, long exponent, int errorExponent, out T value);

    /// <summary>
    /// Writes anchor·(high + low)[j] for every j. What the block is not certain of, it hands to the grid; first is the index of its
    /// first element there.
    /// </summary>
    static abstract void FillBlock(
        ref PowerGrid<T, TSelf> grid, int first, Anchor anchor, ReadOnlySpan<double> high, ReadOnlySpan<double> low, Span<T> destination);
}
