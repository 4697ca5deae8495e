using System.Numerics;

namespace StaticTensors.Kernels.Targets;

/// <summary>Integers of 128 bits: one by one.</summary>
internal readonly struct Integer128Target<T> : IPowerTarget<T> where T : unmanaged, INumber<T>
{
    public static bool TryRound(bool isNegative, in UInt192 mantissa, long exponent, out T value) =>
        IntegerRounding<T>.TryRound(isNegative, mantissa, exponent, out value);
}
