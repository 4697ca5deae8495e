using System;

namespace StaticTensors.Kernels;

/// <summary>The scalar level's rounding to a binary float of at most 64 bits.</summary>
internal static class FloatRounding64
{
    /// <summary>The pattern of mantissa·2^exponent without its sign, to nearest; false where a relative error of 2^errorExponent leaves a doubt.</summary>
    public static bool TryRound(
        UInt192 mantissa, long exponent, int errorExponent, int precision, int minExponent, int maxExponent, out ulong pattern)
    {
        pattern = 0;
        if (exponent >= maxExponent)
        {
            pattern = (ulong)(maxExponent - minExponent - precision + 2) << (precision - 1);
            return true;
        }

        // The mantissa's upper 128 bits, of which those below the unit in the last place are dropped.
        var wide = new UInt128(mantissa.High, mantissa.Middle);
        UInt128 doubt = UInt128.One << Math.Max(errorExponent + 129, 1);
        long unit = Math.Max(exponent - (precision - 1), minExponent);
        long dropped = unit - exponent + 127;
        // A quarter of the smallest subnormal or less rounds to 0; just below half of it there may be a doubt.
        if (dropped > 128)
            return dropped > 129 || UInt128.Zero - wide > doubt;

        UInt128 half = UInt128.One << (int)(dropped - 1);
        ulong integer = dropped == 128 ? 0 : (ulong)(wide >> (int)dropped);
        UInt128 rest = dropped == 128 ? wide : wide & ((half << 1) - 1);
        UInt128 distance = rest > half ? rest - half : half - rest;
        pattern = ((ulong)(unit - minExponent) << (precision - 1)) + integer + (rest > half ? 1UL : 0);
        return distance > doubt;
    }
}
