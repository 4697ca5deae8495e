using System;
using System.Runtime.CompilerServices;

namespace StaticTensors.Kernels.Targets;

/// <summary>The rounding of a wide value to a binary float of at most 64 bits.</summary>
internal static class FloatRounding
{
    /// <summary>The pattern, without the sign, of the normal number that all mantissas 1.63 from one to another round to.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryPattern(ulong low, ulong high, long exponent, int precision, int minExponent, int maxExponent, out ulong pattern)
    {
        int dropped = 64 - precision;
        ulong half = 1UL << (dropped - 1), lower = low + half, upper = high + half;
        long biased = exponent - minExponent - (precision - 1);
        pattern = ((ulong)biased << (precision - 1)) + (lower >> dropped);
        return lower >> dropped == upper >> dropped && upper > half && biased >= 0 && exponent < maxExponent;
    }

    /// <summary>The pattern, without the sign, of mantissa·2^exponent rounded to nearest, ties to even.</summary>
    public static ulong Pattern(in UInt192 mantissa, long exponent, int precision, int minExponent, int maxExponent)
    {
        if (exponent >= maxExponent)
            return (ulong)(maxExponent - minExponent - precision + 2) << (precision - 1);

        // Bits below the unit in the last place are dropped from the upper 128 only: a boundary has none below these.
        long unit = Math.Max(exponent - (precision - 1), minExponent);
        long dropped = unit - exponent + 127;
        if (dropped > 128)
            return 0;
        var upper = new UInt128(mantissa.High, mantissa.Middle);
        var halves = (ulong)(upper >> (int)(dropped - 1));
        ulong integer = (halves + 1) / 2;
        bool isTie = (halves & 1) != 0 && upper << (int)(129 - dropped) == 0 && mantissa.Low == 0;
        return ((ulong)(unit - minExponent) << (precision - 1)) + (isTie ? integer & ~1UL : integer);
    }
}
