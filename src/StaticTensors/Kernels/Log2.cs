using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace StaticTensors.Kernels;

/// <summary>
/// log2 of a positive number, without tables of its own: y = Math.Log2(m), cut to 24 bits, is only a guess, and d = m·2^−y − 1
/// corrects it: log2 m = y + ln(1 + d)·log2 e with ln(1 ± a) = ±a(1 ∓ a(1/2 ∓ a(1/3 ∓ a(1/4 ∓ a(1/5 ∓ a/6))))).
/// </summary>
internal static class Log2
{
    /// <summary>The absolute error is below 2 to this power; docs/accuracy.md adds it up.</summary>
    public const int ErrorExponent = -160;

    // The guess is a multiple of 2^−24, and everything small is kept scaled by 2^24.
    private const int Scale = 24;
    private const double Half = 0.5;

    /// <summary>log2 10.</summary>
    private static FixedExponent OfTen => new(3, new UInt192(0x5269E12F346E2BF9, 0x24AFDBFD36BF6D33, 0x65B157F8DECEB53A));

    /// <summary>log2 e, 1.191.</summary>
    private static UInt192 OfE
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(0xB8AA3B295C17F0BB, 0xBE87FED0691D3E88, 0xEB577AA8DD695A58);
    }

    public static FixedExponent Of(in ScalarParts value)
    {
        ScalarParts odd = value.Odd();
        if (odd.Scale > 0)
            return Of(odd with { Scale = 0 }) - OfTen * (uint)odd.Scale;
        (ulong integer, int exponent) = (odd.Integer, odd.Exponent);
        if (integer == 1)
            return new FixedExponent(exponent, default);
        if (integer == 5)
            return OfTen + new FixedExponent(exponent - 1, default);
        return Of(integer, exponent);
    }

    private static FixedExponent Of(ulong integer, int exponent)
    {
        // m = mantissa·2^−bits in [3/4, 3/2): below or above, whole and fraction would cancel around 1.
        int zeros = BitOperations.LeadingZeroCount(integer);
        ulong mantissa = integer << zeros;
        int bits = mantissa > 3UL << 62 ? 64 : 63;
        var guess = (long)(Math.Log2(mantissa * (bits == 64 ? Half / (1UL << 63) : Half / (1UL << 62))) * (1 << Scale));

        // m·2^−guess, near 1: the mantissa of the power times this one, whose product has its 1 at bit 190 + shift of 192.
        UInt192 product = UInt192.MultiplyHigh(Exp2.MantissaOfUnits((uint)-guess & ((1 << Scale) - 1)), mantissa);
        int shift = bits - 63 - (int)(-guess >> Scale);
        UInt192 difference = product << (2 - shift);
        // Below 1 all bits are set: a negative number is a complement here, a unit more or less.
        ulong sign = (ulong)((long)difference.High >> 63);
        UInt192 logarithm = OfNearOne(Signed(difference, sign), sign);

        var whole = new FixedExponent(bits - zeros + exponent + (guess >> Scale), new UInt192((ulong)guess << (64 - Scale), 0, 0));
        return whole + new FixedExponent((long)sign, Signed(logarithm, sign));
    }

    /// <summary>|log2(1 ± a)| for a below 2^−24.5, the sign all bits of a limb.</summary>
    private static UInt192 OfNearOne(in UInt192 a, ulong sign)
    {
        UInt192 scaled = a << Scale;
        // Half of a·log2 e, which does not wait for the series.
        UInt192 multiple = UInt192.MultiplyHigh(scaled, OfE);
        // From the inside out, each term in as many limbs as it can still contribute; the signs alternate unless a is taken away.
        ulong term = Math.BigMul(scaled.High, ulong.MaxValue / 6, out _) >> Scale;
        term = Math.BigMul(scaled.High, (ulong.MaxValue / 5) + (term ^ ~sign), out _) >> Scale;
        ulong high = Math.BigMul(scaled.High, (ulong.MaxValue / 4) + (term ^ ~sign), out ulong low);
        (high, low) = Term(scaled, 0x5555555555555555, 0x5555555555555555, high, low, sign);
        (high, low) = Term(scaled, 1UL << 63, 0, high, low, sign);
        (high, low) = UInt192.MultiplyHigh(multiple.High, multiple.Middle, high, low);
        UInt192 rest = new UInt192(high, low, 0) >> Scale;
        return (multiple + Signed(rest, ~sign)) >> (Scale - 1);
    }

    /// <summary>a(c ± x·2^−Scale).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (ulong High, ulong Low) Term(in UInt192 a, ulong constantHigh, ulong constantLow, ulong high, ulong low, ulong sign)
    {
        low = (low >> Scale | high << (64 - Scale)) ^ ~sign;
        ulong carry = UInt192.Add(ref low, constantLow);
        return UInt192.MultiplyHigh(a.High, a.Middle, ((high >> Scale) ^ ~sign) + constantHigh + carry, low);
    }

    /// <summary>The value, or its complement.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static UInt192 Signed(in UInt192 value, ulong sign) => new(value.High ^ sign, value.Middle ^ sign, value.Low ^ sign);
}
