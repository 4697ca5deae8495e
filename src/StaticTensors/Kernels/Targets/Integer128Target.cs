using System;
using System.Numerics;

namespace StaticTensors.Kernels.Targets;

/// <summary>Integers of 128 bits: a block's 128 bits must be farther from the next integers above and below than their error.</summary>
internal readonly struct Integer128Target<T> : IPowerTarget<T> where T : unmanaged, INumber<T>
{
    // Larger ones have fewer than 16 bits after the point: more than one in 15 would be doubted.
    public static (int From, int To) Window => (0, 112);

    public static bool IsWide => true;

    public static bool TryRound(bool isNegative, in UInt192 mantissa, long exponent, out T value) =>
        IntegerRounding<T>.TryRound(isNegative, mantissa, exponent, out value);

    public static bool TryFillBlock(bool isNegative, ReadOnlySpan<Power128> magnitudes, in Power128 factor, Span<T> destination)
    {
        bool isCertain = true;
        for (int j = 0; j < destination.Length; j++)
        {
            Power128 power = magnitudes[j] * factor;
            var dropped = 127 - (int)power.Exponent;
            UInt128 mantissa = new UInt128(power.High, power.Low) - Power128.MostTooLarge, integer = mantissa >> dropped;
            if (!Power128.IsCertain((ulong)(mantissa >> 64), (ulong)mantissa, dropped))
            {
                isCertain = false;
                integer = 0;
            }

            T value = T.CreateTruncating(integer);
            destination[j] = isNegative ? T.Zero - value : value;
        }

        return isCertain;
    }
}
