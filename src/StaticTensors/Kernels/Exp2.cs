using System;
using System.Runtime.CompilerServices;

namespace StaticTensors.Kernels;

/// <summary>
/// 2^f in 192-bit fixed point. The upper 24 bits of f go through three tables; the rest, r &lt; 2^−24, through
/// e^u − 1 = u(1 + u/2(1 + u/3(1 + u/4(1 + u/5(1 + u/6))))) with u = r·ln 2.
/// </summary>
internal static class Exp2
{
    /// <summary>The result's relative error is below 2 to this power; docs/accuracy.md adds it up.</summary>
    public const int ErrorExponent = -161;

    /// <summary>The relative error of the short result is below 2 to this power.</summary>
    public const int ShortErrorExponent = -122;

    /// <summary>The quick result is too small by less than this many units of 2^−63, for a fraction that is too small by less than 3 units of 2^−64.</summary>
    public const ulong QuickError = 14;

    // Small values are scaled by 2^24, so that no leading zeros are stored.
    private const int Scale = 24;

    /// <summary>ln 2, 0.192.</summary>
    public static UInt192 Ln2
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(0xB17217F7D1CF79AB, 0xC9E3B39803F2F6AF, 0x40F343267298B62E);
    }

    /// <summary>The mantissa, in [1, 2), of 2^fraction.</summary>
    public static UInt192 Mantissa(in UInt192 fraction)
    {
        UInt192 product = MantissaOfUnits((uint)(fraction.High >> 40));
        UInt192 u = UInt192.MultiplyHigh(fraction << Scale, Ln2);

        // From the inside out, each term in as many limbs as can affect the result.
        ulong w4 = u.High / 5 + (UInt192.MultiplyHigh(u.High / 5, u.High / 6) >> Scale);
        ulong w3 = (u.High >> 2) + (UInt192.MultiplyHigh(u.High >> 2, w4) >> Scale);
        (ulong thirdHigh, ulong thirdLow) = UInt192.MultiplyHigh(u.High, u.Middle, 0x5555555555555555, 0x5555555555555555);
        (ulong w2High, ulong w2Low) = Grow(thirdHigh, thirdLow, w3, 0);
        (ulong w1High, ulong w1Low) = Grow(u.High >> 1, u.High << 63 | u.Middle >> 1, w2High, w2Low);
        (ulong high, ulong low) = UInt192.MultiplyHigh(u.High, u.Middle, w1High, w1Low);
        UInt192 small = u + (new UInt192(high, low, 0) >> Scale);
        return product + (UInt192.MultiplyHigh(product, small) >> Scale);
    }

    /// <summary>The mantissa, in [1, 2), of 2^(units/2^24): a product of three table entries. Units have 24 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static UInt192 MantissaOfUnits(uint units)
    {
        UInt192 product = UInt192.MultiplyHigh(
            UInt192.At(Exp2Tables.Coarse, units >> 16), UInt192.At(Exp2Tables.Middle, units >> 8 & 0xFF)) << 1;
        return UInt192.MultiplyHigh(product, UInt192.At(Exp2Tables.Fine, units & 0xFF)) << 1;
    }

    /// <summary>The short result: the upper 128 bits of the mantissa from the upper 128 bits of the fraction.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static UInt192 ShortMantissa(in UInt192 fraction)
    {
        (ulong high, ulong low) = (fraction.High, fraction.Middle);
        (ulong productHigh, ulong productLow) = Multiply(
            Upper(Exp2Tables.Coarse, (uint)(high >> 56)), Upper(Exp2Tables.Middle, (uint)(high >> 48) & 0xFF));
        (productHigh, productLow) = Multiply((productHigh, productLow), Upper(Exp2Tables.Fine, (uint)(high >> 40) & 0xFF));

        UInt192 ln2 = Ln2;
        (ulong uHigh, ulong uLow) = UInt192.MultiplyHigh(high << Scale | low >> (64 - Scale), low << Scale, ln2.High, ln2.Middle);
        ulong third = UInt192.MultiplyHigh(uHigh, 0x5555555555555555);
        third += UInt192.MultiplyHigh(third, uHigh >> 2) >> Scale;
        (ulong halfHigh, ulong halfLow) = (uHigh >> 1, uHigh << 63 | uLow >> 1);
        ulong more = UInt192.MultiplyHigh(halfHigh, third);
        (halfHigh, halfLow) = Plus(halfHigh, halfLow, more >> Scale, more << (64 - Scale));
        (ulong squareHigh, ulong squareLow) = UInt192.MultiplyHigh(uHigh, uLow, halfHigh, halfLow);
        (ulong smallHigh, ulong smallLow) = Plus(uHigh, uLow, squareHigh >> Scale, squareHigh << (64 - Scale) | squareLow >> Scale);
        (ulong termHigh, ulong termLow) = UInt192.MultiplyHigh(productHigh, productLow, smallHigh, smallLow);
        (productHigh, productLow) = Plus(productHigh, productLow, termHigh >> Scale, termHigh << (64 - Scale) | termLow >> Scale);
        return new UInt192(productHigh, productLow, 0);

        static (ulong High, ulong Low) Upper(ReadOnlySpan<ulong> table, uint i) => (table[(int)(3 * i)], table[(int)(3 * i + 1)]);

        // The product of two mantissas, below 2.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        static (ulong High, ulong Low) Multiply((ulong High, ulong Low) left, (ulong High, ulong Low) right)
        {
            (ulong high, ulong low) = UInt192.MultiplyHigh(left.High, left.Low, right.High, right.Low);
            return (high << 1 | low >> 63, low << 1);
        }

        static (ulong High, ulong Low) Plus(ulong high, ulong low, ulong otherHigh, ulong otherLow)
        {
            ulong carry = UInt192.Add(ref low, otherLow);
            return (high + otherHigh + carry, low);
        }
    }

    /// <summary>The quick result, 1.63, from the upper 64 bits of the fraction: e^u − 1 = u(1 + u/2) is enough for it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong QuickMantissa(ulong fraction)
    {
        ulong product = Multiply(Exp2Tables.Coarse[(int)(3 * (fraction >> 56))], Exp2Tables.Middle[(int)(3 * (fraction >> 48 & 0xFF))]);
        product = Multiply(product, Exp2Tables.Fine[(int)(3 * (fraction >> 40 & 0xFF))]);
        ulong u = UInt192.MultiplyHigh(fraction << Scale, 0xB17217F7D1CF79AB);
        u += UInt192.MultiplyHigh(u, u) >> (Scale + 1);
        return product + (UInt192.MultiplyHigh(product, u) >> Scale);

        static ulong Multiply(ulong left, ulong right)
        {
            ulong high = UInt192.Multiply(left, right, out ulong low);
            return high << 1 | low >> 63;
        }
    }

    /// <summary>v(1 + w·2^−Scale) in 0.128.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (ulong High, ulong Low) Grow(ulong high, ulong low, ulong otherHigh, ulong otherLow)
    {
        (ulong productHigh, ulong productLow) = UInt192.MultiplyHigh(high, low, otherHigh, otherLow);
        productLow = productHigh << (64 - Scale) | productLow >> Scale;
        ulong sum = low + productLow;
        return (high + (productHigh >> Scale) + (sum < low ? 1UL : 0), sum);
    }
}
