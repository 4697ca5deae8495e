using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace StaticTensors.Kernels;

/// <summary>
/// log2 of a positive number, from the tables of exp2: a guess y, a multiple of 2^−24, is corrected by d = m·2^−y − 1:
/// log2 m = y + ln(1 + d)·log2 e with ln(1 ± a) = ±a(1 ∓ a(1/2 + a²(1/4 + a²/6)) + a²(1/3 + a²/5)).
/// </summary>
internal static class Log2
{
    /// <summary>The absolute error is below 2 to this power; docs/accuracy.md adds it up.</summary>
    public const int ErrorExponent = -160;

    // The guess is a multiple of 2^−24, and small values are scaled by 2^24.
    private const int Scale = 24;

    // The number of bits of an index into Rests, and of each entry.
    private const int TableBits = 8;

    /// <summary>log2 10.</summary>
    private static FixedExponent OfTen => new(3, new UInt192(0x5269E12F346E2BF9, 0x24AFDBFD36BF6D33, 0x65B157F8DECEB53A));

    /// <summary>log2 e, 1.191.</summary>
    private static UInt192 OfE
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(0xB8AA3B295C17F0BB, 0xBE87FED0691D3E88, 0xEB577AA8DD695A58);
    }

    /// <summary>256·(1 − log2 m), rounded to an integer, for the m in the middle of each of the 256 cells of [1, 2).</summary>
    private static ReadOnlySpan<byte> Rests =>
    [
        255, 254, 252, 251, 250, 248, 247, 245, 244, 243, 241, 240, 238, 237, 236, 234, 233, 232, 230, 229, 228, 226, 225, 224,
        222, 221, 220, 218, 217, 216, 214, 213, 212, 211, 209, 208, 207, 206, 204, 203, 202, 201, 199, 198, 197, 196, 194, 193,
        192, 191, 190, 188, 187, 186, 185, 184, 182, 181, 180, 179, 178, 176, 175, 174, 173, 172, 171, 170, 168, 167, 166, 165,
        164, 163, 162, 161, 159, 158, 157, 156, 155, 154, 153, 152, 151, 150, 148, 147, 146, 145, 144, 143, 142, 141, 140, 139,
        138, 137, 136, 135, 134, 133, 132, 131, 130, 129, 128, 127, 125, 124, 123, 122, 121, 120, 119, 118, 117, 116, 116, 115,
        114, 113, 112, 111, 110, 109, 108, 107, 106, 105, 104, 103, 102, 101, 100, 99, 98, 97, 96, 95, 94, 93, 93, 92,
        91, 90, 89, 88, 87, 86, 85, 84, 83, 83, 82, 81, 80, 79, 78, 77, 76, 75, 74, 74, 73, 72, 71, 70,
        69, 68, 67, 67, 66, 65, 64, 63, 62, 61, 61, 60, 59, 58, 57, 56, 56, 55, 54, 53, 52, 51, 51, 50,
        49, 48, 47, 46, 46, 45, 44, 43, 42, 42, 41, 40, 39, 38, 38, 37, 36, 35, 34, 34, 33, 32, 31, 30,
        30, 29, 28, 27, 27, 26, 25, 24, 23, 23, 22, 21, 20, 20, 19, 18, 17, 17, 16, 15, 14, 14, 13, 12,
        11, 11, 10, 9, 8, 8, 7, 6, 5, 5, 4, 3, 3, 2, 1, 0,
    ];

    public static FixedExponent Of(in ScalarParts value)
    {
        ScalarParts odd = value.Odd();
        (ulong integer, int exponent) = (odd.Integer, odd.Exponent);
        if (odd.Scale > 0)
            return Of(new ScalarParts(false, integer, exponent, 0)) - OfTen * (uint)odd.Scale;
        if (integer == 1)
            return new FixedExponent(exponent, default);
        if (integer == 5)
            return OfTen + new FixedExponent(exponent - 1, default);
        return Of(value.Integer, value.Exponent);
    }

    private static FixedExponent Of(ulong integer, int exponent)
    {
        // m = mantissa·2^−63 in [1, 2).
        int zeros = BitOperations.LeadingZeroCount(integer);
        ulong mantissa = integer << zeros;
        long guess = Guess(mantissa);

        // m·2^−guess, near 1: the mantissa of the power times this one, whose product has its 1 at bit 190 + shift of 192.
        UInt192 product = UInt192.MultiplyHigh(Exp2.MantissaOfUnits((uint)-guess & ((1 << Scale) - 1)), mantissa);
        int shift = (int)(guess + ((1 << Scale) - 1) >> Scale);
        UInt192 difference = product << (2 - shift);
        // All bits set if the difference is negative; it is then negated by complementing, which is off by one unit.
        ulong sign = (ulong)((long)difference.High >> 63);
        UInt192 logarithm = OfNearOne(Signed(difference, sign), sign);

        var whole = new FixedExponent(63 - zeros + exponent + (guess >> Scale), new UInt192((ulong)guess << (64 - Scale), 0, 0));
        return whole + new FixedExponent((long)sign, Signed(logarithm, sign));
    }

    /// <summary>The multiple of 2^−Scale nearest to log2 m, or one close to it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Guess(ulong mantissa)
    {
        // m·2^r = 2(1 + d) by one entry of the table of powers; then log2(1 + d) is about (d − d²/2)·log2 e. Products of 64 bits are precise enough.
        const int bits = 39;
        uint rest = Rests[(byte)(mantissa >> (63 - TableBits))];
        long d = (long)(UInt192.MultiplyHigh(mantissa, Exp2Tables.Coarse[(int)(3 * rest)]) - (1UL << 63)) >> (63 - bits);
        long logarithm = (d - (d * d >> (bits + 1))) * (long)(OfE.High >> (63 - Scale));
        return ((1 << TableBits) - rest << (Scale - TableBits)) + (logarithm + (1L << (bits - 1)) >> bits);
    }

    /// <summary>|log2(1 ± a)| for a below 2^−24.9; the sign is a limb of equal bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static UInt192 OfNearOne(in UInt192 a, ulong sign)
    {
        UInt192 scaled = a << Scale;
        // Half of a·log2 e, which does not depend on the series.
        UInt192 multiple = UInt192.MultiplyHigh(scaled, OfE);
        // 1/2 + a²(1/4 + a²/6) ∓ a(1/3 + a²/5): even and odd powers in parallel, each term in as many limbs as can affect the result.
        ulong square = UInt192.MultiplyHigh(scaled.High, scaled.High);
        ulong high = UInt192.Multiply(square, (1UL << 62) + (UInt192.MultiplyHigh(square, ulong.MaxValue / 6) >> (2 * Scale)), out ulong low);
        (high, low) = (1UL << 63 | high >> (2 * Scale), high << (64 - 2 * Scale) | low >> (2 * Scale));
        ulong fifth = UInt192.MultiplyHigh(square, ulong.MaxValue / 5);
        ulong oddLow = 0x5555555555555555;
        ulong oddHigh = oddLow + (fifth >> (2 * Scale)) + UInt192.Add(ref oddLow, fifth << (64 - 2 * Scale));
        (oddHigh, oddLow) = UInt192.MultiplyHigh(scaled.High, scaled.Middle, oddHigh, oddLow);
        high += (oddHigh >> Scale ^ ~sign) + UInt192.Add(ref low, (oddHigh << (64 - Scale) | oddLow >> Scale) ^ ~sign);
        (ulong restHigh, ulong restLow) = UInt192.MultiplyHigh(multiple.High, multiple.Middle, scaled.High, scaled.Middle);
        (restHigh, restLow) = UInt192.MultiplyHigh(restHigh, restLow, high, low);
        UInt192 rest = new UInt192(restHigh, restLow, 0) >> Scale;
        return (multiple + Signed(rest, ~sign)) >> (Scale - 1);
    }

    /// <summary>The value, or its complement.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static UInt192 Signed(in UInt192 value, ulong sign) => new(value.High ^ sign, value.Middle ^ sign, value.Low ^ sign);
}
