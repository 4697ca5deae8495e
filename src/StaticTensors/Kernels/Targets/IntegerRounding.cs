using System;
using System.Numerics;

namespace StaticTensors.Kernels.Targets;

/// <summary>The rounding of a wide value to an integer: truncation toward zero.</summary>
internal static class IntegerRounding<T> where T : unmanaged, INumber<T>
{
    private static readonly UInt128 Largest = UInt128.CreateTruncating(T.CreateSaturating(UInt128.MaxValue));

    private static readonly UInt128 LargestNegative = T.Zero - T.One < T.Zero ? Largest + 1 : 0;

    public static bool TryRoundQuickly(bool isNegative, ulong low, ulong high, long exponent, out T value)
    {
        int dropped = 63 - (int)exponent;
        if ((ulong)exponent > 62)
        {
            value = T.Zero;
            return exponent < 0;
        }

        value = T.CreateTruncating(low >> dropped);
        if (isNegative)
            value = T.Zero - value;
        return low >> dropped == high >> dropped;
    }

    public static bool TryRound(bool isNegative, in UInt192 mantissa, long exponent, out T value)
    {
        value = default;
        if (exponent < 0)
            return true;
        if (exponent > 127)
            return false;
        UInt128 integer = new UInt128(mantissa.High, mantissa.Middle) >> (int)(127 - exponent);
        value = T.CreateTruncating(integer);
        if (isNegative)
            value = T.Zero - value;
        return integer <= (isNegative ? LargestNegative : Largest);
    }
}
