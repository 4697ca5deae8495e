using System;
using System.Numerics;

namespace StaticTensors.Kernels;

/// <summary>What the kernels of equal steps must know of one floating-point type beside its rounding.</summary>
internal interface IAffineTarget<T> : IElementTarget<T> where T : unmanaged, INumber<T>
{
    /// <summary>Writes the ramp's elements from first on, and 0 where it is not certain; false where it was not.</summary>
    /// <param name="ramp">The grid in double-double.</param>
    /// <param name="first">The index of the first element.</param>
    /// <param name="destination">Where they go; a multiple of <see cref="Ramp.SmallestBlock"/>.</param>
    static abstract bool TryFillBlock(in Ramp ramp, long first, Span<T> destination);
}
