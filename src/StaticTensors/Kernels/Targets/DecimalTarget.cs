using System;

namespace StaticTensors.Kernels.Targets;

/// <summary>decimal, one by one: to nearest at the largest scale at which 96 bits suffice, without trailing zeros.</summary>
internal readonly struct DecimalTarget : IPowerTarget<decimal>
{
    private const int MaxScale = 28;

    private static ReadOnlySpan<ulong> PowersOfTen =>
    [
        1,
        10,
        100,
        1_000,
        10_000,
        100_000,
        1_000_000,
        10_000_000,
        100_000_000,
        1_000_000_000,
        10_000_000_000,
        100_000_000_000,
        1_000_000_000_000,
        10_000_000_000_000,
        100_000_000_000_000,
        1_000_000_000_000_000,
        10_000_000_000_000_000,
        100_000_000_000_000_000,
        1_000_000_000_000_000_000,
        10_000_000_000_000_000_000,
    ];

    public static bool TryRound(bool isNegative, in UInt192 mantissa, long exponent, out decimal value)
    {
        value = default;
        if (exponent > 95)
            return false;
        // 2^exponent·10^scale < 2^96; never too small a scale.
        for (int scale = exponent < 3 ? MaxScale : (int)((96 - exponent) * 0.30103); scale >= 0; scale--)
        {
            UInt128 digits = Digits(mantissa, exponent, scale);
            if (digits >> 96 != 0)
                continue;
            for (; scale > 0 && IsDivisibleByTen(digits); scale--)
                digits /= 10;
            value = new decimal(
                (int)(uint)digits, (int)(uint)(digits >> 32), (int)(uint)(digits >> 64), isNegative && digits != 0, (byte)scale);
            return true;
        }

        return false;
    }

    /// <summary>mantissa·2^exponent·10^scale as an integer, to nearest.</summary>
    private static UInt128 Digits(in UInt192 mantissa, long exponent, int scale)
    {
        UInt128 power = Math.BigMul(PowersOfTen[Math.Min(scale, 19)], PowersOfTen[Math.Max(scale - 19, 0)]);
        int length = 128 - (int)UInt128.LeadingZeroCount(power);
        UInt128 normalised = power << (128 - length);
        // 1.191 times 0.128 is 0.192 of 2^(exponent + length).
        UInt192 product = UInt192.MultiplyHigh(mantissa, new UInt192((ulong)(normalised >> 64), (ulong)normalised, 0));
        long dropped = 127 - length - exponent;
        if (dropped > 128)
            return 0;
        UInt128 halves = new UInt128(product.High, product.Middle) >> (int)(dropped - 1);
        return (halves + 1) / 2;
    }

    // 2^64 is 6 modulo 10.
    private static bool IsDivisibleByTen(UInt128 digits) =>
        ((ulong)digits & 1) == 0 && ((ulong)(digits >> 64) * 6 + (ulong)digits % 10) % 10 == 0;
}
