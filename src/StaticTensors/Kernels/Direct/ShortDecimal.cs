using System;
using System.Runtime.CompilerServices;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Kernels.Direct;

/// <summary>A number with few digits: Digits/10^Scale, where the digits and differences of two such numbers fit 64 bits.</summary>
/// <param name="Digits">The digits, with the sign.</param>
/// <param name="Scale">The decimal places.</param>
internal readonly record struct ShortDecimal(long Digits, int Scale)
{
    // Digits are below 2^62.
    private const int Bits = 62;

    private static ReadOnlySpan<long> PowersOfTen =>
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000, 100_000_000_000, 1_000_000_000_000,
        10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000, 10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000,
    ];

    /// <summary>False if a number has more digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryOf(in Real value, out ShortDecimal number)
    {
        if (value.Type != ElementType.Decimal)
            return TryOfOther(value, out number);
        (ulong low, ulong high) = (value.Bits.Low, value.Bits.High);
        number = new ShortDecimal((long)high < 0 ? -(long)low : (long)low, (int)(high >> 48) & 0xFF);
        return (uint)high == 0 && low >> Bits == 0;
    }

    /// <summary>The same number with more places; false if it then has too many digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryScale(ShortDecimal number, int scale, out ShortDecimal scaled)
    {
        scaled = number;
        if (scale == number.Scale)
            return true;
        bool fits = TryMultiply(number.Digits, scale - number.Scale, out long digits);
        scaled = new ShortDecimal(digits, scale);
        return fits && scale <= DecimalScale.Max;
    }

    private static bool TryMultiply(long digits, int places, out long product)
    {
        product = 0;
        if (digits == 0 || places >= PowersOfTen.Length)
            return digits == 0;
        Int128 exact = (Int128)digits * PowersOfTen[places];
        product = (long)exact;
        return Int128.Abs(exact) >> Bits == 0;
    }

    /// <summary>Integers, and doubles with few binary places.</summary>
    private static bool TryOfOther(in Real value, out ShortDecimal number)
    {
        number = default;
        if (!ScalarParts.TryOf(value, out ScalarParts parts))
            return false;
        parts = parts.Odd();
        int places = Math.Max(-parts.Exponent, 0);
        // 1/2^places is 5^places/10^places.
        if (parts.Reach > Bits || places > DecimalUnits.LastPower)
            return false;
        UInt128 digits = parts.Exponent < 0 ? (UInt128)parts.Integer * DecimalUnits.PowersOfFive[places] : parts.Integer << parts.Exponent;
        number = new ShortDecimal(parts.IsNegative ? -(long)digits : (long)digits, places);
        return digits >> Bits == 0;
    }
}
