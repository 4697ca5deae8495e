using System;
using System.Numerics;

namespace StaticTensors.Kernels;

/// <summary>What the kernels of equal steps need to know about a floating-point type, besides its rounding.</summary>
internal interface IAffineTarget<T> : IElementTarget<T> where T : unmanaged, INumber<T>
{
    /// <summary>Writes the ramp's elements from first on, in the second pass 0 for uncertain ones; false if there were any.</summary>
    /// <param name="ramp">The grid in double-double.</param>
    /// <param name="first">The index of the first element.</param>
    /// <param name="destination">Where the elements go; their number is that of whole vectors.</param>
    static abstract bool TryFillBlock<TPass>(in Ramp ramp, long first, Span<T> destination) where TPass : struct, IPass;
}
