using System;
using System.Numerics;

namespace StaticTensors.Kernels;

/// <summary>
/// log2 of a positive number, without tables: y = Math.Log2(m) is only a guess, d = m·2^−y − 1 corrects it:
/// log2 m = y + (d − d²/2 + d³/3)·log2 e.
/// </summary>
internal static class Log2
{
    /// <summary>The absolute error is below 2 to this power; docs/accuracy.md adds it up.</summary>
    public const int ErrorExponent = -160;

    /// <summary>log2 10.</summary>
    private static FixedExponent OfTen => new(3, new UInt192(0x5269E12F346E2BF9, 0x24AFDBFD36BF6D33, 0x65B157F8DECEB53A));

    /// <summary>log2 e, 1.191.</summary>
    private static UInt192 OfE => new(0xB8AA3B295C17F0BB, 0xBE87FED0691D3E88, 0xEB577AA8DD695A58);

    public static FixedExponent Of(in ScalarParts value)
    {
        ScalarParts odd = value.Odd();
        FixedExponent logarithm = Of(odd.Integer, odd.Exponent);
        return value.Scale == 0 ? logarithm : logarithm - OfTen * (uint)value.Scale;
    }

    private static FixedExponent Of(ulong integer, int exponent)
    {
        if (integer == 1)
            return new FixedExponent(exponent, default);
        if (integer == 5)
            return OfTen + new FixedExponent(exponent - 1, default);

        // m in [3/4, 3/2): below or above, whole and fraction would cancel around 1.
        int whole = 63 - BitOperations.LeadingZeroCount(integer);
        if (integer > 3UL << (whole - 1))
            whole++;
        FixedExponent guess = FixedExponent.FromDouble(Math.Log2(Math.ScaleB(integer, -whole)));
        FixedExponent inverse = -guess;
        UInt192 mantissa = Exp2.Mantissa(inverse.Fraction);
        FixedExponent product = (inverse.Whole == 0 ? new FixedExponent(1, mantissa << 1) : new FixedExponent(0, mantissa))
            .Scale(integer, -whole, isNegative: false);
        return new FixedExponent(whole + exponent, default) + guess + OfNearOne(product);
    }

    /// <summary>log2 of 1 + d for |d| below 2^−49.</summary>
    private static FixedExponent OfNearOne(FixedExponent value)
    {
        const int scale = 48;
        bool isNegative = value.Whole == 0;
        UInt192 d = (isNegative ? -value : value).Fraction;
        UInt192 scaled = d << scale;
        // d²/2: the square carries 2^96, one limb and a half.
        ulong squareHigh = Math.BigMul(scaled.High, scaled.High, out ulong squareLow);
        squareHigh += UInt192.Add(ref squareLow, 2 * Math.BigMul(scaled.High, scaled.Middle, out _));
        UInt192 half = new(0, squareHigh >> 33, squareHigh << 31 | squareLow >> 33);
        double ratio = scaled.High * (1.0 / (1UL << 32) / (1UL << 32));
        UInt192 cube = new(0, 0, (ulong)(ratio * ratio * ratio / 3 * (1UL << 48)));

        // ln(1 + d) = d − d²/2 + d³/3 and ln(1 − d) = −(d + d²/2 + d³/3).
        FixedExponent size = new(0, d);
        FixedExponent logarithm = isNegative
            ? size + new FixedExponent(0, half) + new FixedExponent(0, cube)
            : size - new FixedExponent(0, half) + new FixedExponent(0, cube);
        FixedExponent result = new(0, UInt192.MultiplyHigh(logarithm.Fraction, OfE) << 1);
        return isNegative ? -result : result;
    }
}
