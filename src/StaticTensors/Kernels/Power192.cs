using System;

namespace StaticTensors.Kernels;

/// <summary>A power of 2 in three limbs: mantissa·2^exponent, the mantissa 1.191. A product is too small by at most a relative 6·2^−191.</summary>
internal readonly struct Power192(UInt192 mantissa, long exponent)
{
    private readonly UInt192 mantissa = mantissa;
    private readonly long exponent = exponent;

    /// <summary>The power of 2 with an exponent, to full precision.</summary>
    public static Power192 Of(in FixedExponent exponent) => new(Exp2.Mantissa(exponent.Fraction), exponent.Whole);

    /// <summary>The upper two limbs.</summary>
    public Power128 Upper => new(mantissa.High, mantissa.Middle, exponent);

    public static Power192 operator *(in Power192 left, in Power192 right)
    {
        UInt192 product = UInt192.MultiplyHigh(left.mantissa, right.mantissa);
        long exponent = left.exponent + right.exponent;
        return product.High >> 63 != 0 ? new Power192(product, exponent + 1) : new Power192(product << 1, exponent);
    }

    /// <summary>Fills a table, whose length is a power of 2, with its powers from the 0th on, and returns the next one.</summary>
    public Power192 FillPowers(Span<Power128> table)
    {
        Power192 next = this;
        table[0] = new Power128(1UL << 63, 0, 0);
        for (int filled = 1; filled < table.Length; filled *= 2, next *= next)
        {
            Power128 factor = next.Upper;
            for (int j = 0; j < filled; j++)
                table[filled + j] = table[j] * factor;
        }

        return next;
    }
}
