using System;

namespace StaticTensors.Kernels.Targets;

/// <summary>
/// decimal: to nearest at the largest scale at which 96 bits suffice, without trailing zeros. A block's 128 bits, times 10^scale, must be farther from half a
/// unit than their error, 160 units of the last bit.
/// </summary>
internal readonly struct DecimalTarget : IPowerTarget<decimal>
{
    // The smallest unit, 10^−28, is slightly less than 2^−93; smaller values round to one unit or to 0.
    public static (int From, int To) Window => (-93, 96);

    public static bool IsWide => true;

    public static bool TryRound(bool isNegative, in UInt192 mantissa, long exponent, out decimal value)
    {
        value = default;
        if (exponent > 95)
            return false;
        for (int scale = DecimalScale.Largest((int)Math.Max(exponent, 0), mantissa.High); scale >= 0; scale--)
        {
            UInt128 digits = Digits(mantissa, exponent, scale);
            // The scale tried may be one too large.
            if (digits >> 96 != 0)
                continue;
            value = DecimalDigits.ToDecimal((uint)(digits >> 64), (ulong)digits, isNegative, scale);
            return true;
        }

        return false;
    }

    public static bool TryFillBlock(bool isNegative, in Power128 anchor, ReadOnlySpan<Power128> table, Span<decimal> destination)
    {
        bool isCertain = true;
        for (int j = 0; j < destination.Length; j++)
        {
            Power128 power = anchor * table[j];
            int scale = DecimalScale.Largest((int)power.Exponent, power.High);
            (ulong high, ulong low) = DecimalScale.Power(scale);
            (high, low) = UInt192.MultiplyHigh(power.High, power.Low, high, low);
            int dropped = 127 - DecimalScale.Length(scale) - (int)power.Exponent;
            UInt128 product = new UInt128(high, low) + (UInt128.One << (dropped - 1)) - Power128.MostTooLarge, digits = product >> dropped;
            if (Power128.IsCertain((ulong)(product >> 64), (ulong)product, dropped) && digits >> 96 == 0)
            {
                destination[j] = DecimalDigits.ToDecimal((uint)(digits >> 64), (ulong)digits, isNegative, scale);
                continue;
            }

            isCertain = false;
            destination[j] = 0;
        }

        return isCertain;
    }

    /// <summary>mantissa·2^exponent·10^scale as an integer, to nearest.</summary>
    private static UInt128 Digits(in UInt192 mantissa, long exponent, int scale)
    {
        (ulong high, ulong low) = DecimalScale.Power(scale);
        // 1.191 times 0.128 is 0.192 of 2^(exponent + length).
        UInt192 product = UInt192.MultiplyHigh(mantissa, new UInt192(high, low, 0));
        long dropped = 127 - DecimalScale.Length(scale) - exponent;
        if (dropped > 128)
            return 0;
        UInt128 halves = new UInt128(product.High, product.Middle) >> (int)(dropped - 1);
        return (halves + 1) / 2;
    }
}
