using System;
using System.Runtime.CompilerServices;
using StaticTensors.Elements;

namespace StaticTensors.Kernels.Targets;

/// <summary>
/// decimal: to nearest at the largest scale at which 96 bits suffice, without trailing zeros. A block's 128 bits, times 10^scale, must be farther from half a
/// unit than their error.
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

    // Not inlined into the skeleton, which is large: then what it calls is inlined here.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool TryFillBlock(bool isNegative, ReadOnlySpan<Power128> magnitudes, in Power128 factor, Span<decimal> destination)
    {
        Span<DecimalBits> elements = DecimalBits.Of(destination);
        bool isCertain = true, isOne = factor.IsOne;
        // Usually all elements have one scale. Where they have not, each is multiplied by the factor before its scale is known.
        int scale = ScaleOf(isOne ? magnitudes[0] : magnitudes[0] * factor);
        Power128 last = magnitudes[elements.Length - 1], scaled = default;
        bool isShared = scale == ScaleOf(isOne ? last : last * factor);
        if (isShared)
            scaled = isOne ? DecimalScale.Power(scale) : factor * DecimalScale.Power(scale);
        for (int j = 0; j < elements.Length; j++)
        {
            Power128 left = magnitudes[j], right = scaled;
            if (!isShared)
            {
                if (!isOne)
                    left *= factor;
                scale = ScaleOf(left);
                right = DecimalScale.Power(scale);
            }

            if (!TryDigits(left, right, out ulong high, out ulong low))
            {
                isCertain = false;
                (high, low) = (0, 0);
            }

            elements[j].Write((uint)high, low, DecimalBits.FlagsOf(isNegative, scale));
            if (DecimalDigits.IsDivisibleByTen((uint)high, low))
                DecimalDigits.Trim(ref elements[j]);
        }

        return isCertain;
    }

    private static int ScaleOf(in Power128 magnitude) => DecimalScale.Largest((int)magnitude.Exponent, magnitude.High);

    /// <summary>The digits of left·right, to nearest; false if they are in doubt, or have more than 96 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryDigits(in Power128 left, in Power128 right, out ulong high, out ulong low)
    {
        // A product of mantissas in [1, 2) is in [1, 4).
        (high, low) = UInt192.MultiplyHigh(left.High, left.Low, right.High, right.Low);
        var dropped = (int)(126 - left.Exponent - right.Exponent);
        bool isDoubted;
        if (dropped < 64)
        {
            // Half a unit is added. A sum of 129 bits is left to the scalar level.
            high += UInt192.Add(ref low, (1UL << (dropped - 1)) - Power128.MostTooLarge);
            isDoubted = high == 0 || !Power128.IsCertain(high, low, dropped);
            (high, low) = (high >> dropped, high << (64 - dropped) | low >> dropped);
        }
        else
        {
            UInt128 product = new(high, low), sum = product + (UInt128.One << (dropped - 1)) - Power128.MostTooLarge, digits = sum >> dropped;
            isDoubted = sum < product || !Power128.IsCertain((ulong)(sum >> 64), (ulong)sum, dropped);
            (high, low) = ((ulong)(digits >> 64), (ulong)digits);
        }

        return !isDoubted && high <= uint.MaxValue;
    }

    /// <summary>mantissa·2^exponent·10^scale as an integer, to nearest.</summary>
    private static UInt128 Digits(in UInt192 mantissa, long exponent, int scale)
    {
        Power128 power = DecimalScale.Power(scale);
        // 1.191 times 1.127 is 2.190.
        UInt192 product = UInt192.MultiplyHigh(mantissa, new UInt192(power.High, power.Low, 0));
        long dropped = 126 - power.Exponent - exponent;
        if (dropped > 128)
            return 0;
        UInt128 halves = new UInt128(product.High, product.Middle) >> (int)(dropped - 1);
        return (halves + 1) / 2;
    }
}
