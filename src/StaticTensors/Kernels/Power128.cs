using System;
using System.Runtime.CompilerServices;

namespace StaticTensors.Kernels;

/// <summary>A power of 2 in two limbs, with the mantissa's highest bit set: mantissa·2^(Exponent − 127), truncated.</summary>
[method: MethodImpl(MethodImplOptions.AggressiveInlining)]
internal readonly struct Power128(ulong high, ulong low, long exponent)
{
    /// <summary>The most units of the lower limb by which an element, a magnitude times a factor, is too small.</summary>
    public const uint MostTooSmall = 4096;

    /// <summary>The most units by which it is too large.</summary>
    public const uint MostTooLarge = 32;

    public readonly ulong High = high, Low = low;

    public readonly long Exponent = exponent;

    /// <summary>The 0th power.</summary>
    public static Power128 One => new(1UL << 63, 0, 0);

    /// <summary>Whether a product with it changes nothing.</summary>
    public bool IsOne => (High ^ 1UL << 63 | Low | (ulong)Exponent) == 0;

    /// <summary>The power of 2 with an exponent.</summary>
    public static Power128 Of(in FixedExponent exponent)
    {
        UInt192 mantissa = Exp2.ShortMantissa(exponent.Fraction);
        return new Power128(mantissa.High, mantissa.Middle, exponent.Whole);
    }

    /// <summary>Fills a table, which is not empty, with numbers from this one on, each the product of the one before and a step.</summary>
    public void FillProducts(in Power128 step, Span<Power128> products)
    {
        products[0] = this;
        int filled = 1;
        for (Power128 factor = step; filled < products.Length; filled *= 2)
        {
            if (filled > 1)
                factor *= factor;
            int more = Math.Min(filled, products.Length - filled);
            for (int j = 0; j < more; j++)
                products[filled + j] = products[j] * factor;
        }
    }

    /// <summary>
    /// Whether a number of two limbs, minus <see cref="MostTooLarge"/>, keeps its upper bits if the largest error is added: no carry reaches them.
    /// </summary>
    /// <param name="high">The upper limb.</param>
    /// <param name="low">The lower limb.</param>
    /// <param name="dropped">How many bits are dropped, from 16 to 127.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsCertain(ulong high, ulong low, int dropped)
    {
        // Ones in place of the kept bits.
        ulong rest = dropped < 64 ? low | ulong.MaxValue << dropped
            : (high | ulong.MaxValue << (dropped - 64)) == ulong.MaxValue ? low : 0;
        return rest < ulong.MaxValue - (MostTooSmall + MostTooLarge);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Power128 operator *(in Power128 left, in Power128 right)
    {
        (ulong high, ulong low) = UInt192.MultiplyHigh(left.High, left.Low, right.High, right.Low);
        // A product of mantissas in [1, 2) is in [1, 4).
        var isBelowTwo = (int)(~high >> 63);
        return new Power128(
            high << isBelowTwo | (low >> 1) >> (63 - isBelowTwo), low << isBelowTwo, left.Exponent + right.Exponent + 1 - isBelowTwo);
    }
}
