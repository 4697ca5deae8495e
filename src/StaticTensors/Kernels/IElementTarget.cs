using System.Numerics;

namespace StaticTensors.Kernels;

/// <summary>How a wide value becomes an element of one type.</summary>
internal interface IElementTarget<T> where T : unmanaged, INumber<T>
{
    /// <summary>
    /// Rounds ±mantissa·2^exponent once, the mantissa 1.191: floats to nearest, ties to even, integers toward zero. decimal's ties may go either way. False if
    /// the value does not fit the type.
    /// </summary>
    static abstract bool TryRound(bool isNegative, in UInt192 mantissa, long exponent, out T value);
}
