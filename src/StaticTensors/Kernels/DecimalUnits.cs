using System;
using System.Numerics;

namespace StaticTensors.Kernels;

/// <summary>
/// The numerators of a grid of equal steps in units of one scale: numerator·2^exponent·10^scale/(divisor·10^places) as a quotient and a rest, floored
/// and exact. 10^t is 5^t·2^t, so that only an odd divisor of at most 63 bits is divided by; the rest is shifted.
/// </summary>
internal readonly ref struct DecimalUnits
{
    // Bits of a whole divisor, so that twice a rest and one more fit.
    private const int Room = 126;

    // Added to a product, which then is at most 2^190: a numerator below 2^124 and 5^28 below 2^66.
    private readonly ulong factor, otherFactor, divisor;
    private readonly int up, down;
    private readonly Reciprocal reciprocal;

    private DecimalUnits(ulong factor, ulong otherFactor, ulong divisor, int exponent)
    {
        this.factor = factor;
        this.otherFactor = otherFactor;
        this.divisor = divisor;
        (up, down) = (Math.Max(exponent, 0), Math.Max(-exponent, 0));
        reciprocal = new Reciprocal(divisor);
    }

    /// <summary>Every rest is below it.</summary>
    public UInt128 Divisor => (UInt128)divisor << down;

    private static ReadOnlySpan<ulong> PowersOfFive =>
    [
        1, 5, 25, 125, 625, 3_125, 15_625, 78_125, 390_625, 1_953_125, 9_765_625, 48_828_125, 244_140_625, 1_220_703_125, 6_103_515_625,
        30_517_578_125, 152_587_890_625, 762_939_453_125, 3_814_697_265_625, 19_073_486_328_125, 95_367_431_640_625, 476_837_158_203_125,
        2_384_185_791_015_625, 11_920_928_955_078_125, 59_604_644_775_390_625, 298_023_223_876_953_125, 1_490_116_119_384_765_625,
        7_450_580_596_923_828_125,
    ];

    /// <summary>False where 128 bits are too few for a rest.</summary>
    public static bool TryCreate(in AffineTerms terms, int scale, out DecimalUnits units)
    {
        int places = scale - terms.Scale, more = Math.Max(places, 0), exponent = terms.Exponent + places;
        units = default;
        // The last power has 63 bits; a scale that is so much smaller is left to others.
        if (-places >= PowersOfFive.Length)
            return false;
        ulong divisor = (ulong)terms.Divisor;
        if (Math.BigMul(divisor, PowersOfFive[more - places], out divisor) != 0
            || divisor >> 63 != 0 || 64 - BitOperations.LeadingZeroCount(divisor) - exponent > Room)
        {
            return false;
        }

        units = new DecimalUnits(PowersOfFive[more / 2], PowersOfFive[more - more / 2], divisor, exponent);
        return true;
    }

    /// <summary>False where the quotient has more than 127 bits.</summary>
    public bool TrySplit(Int128 numerator, out Int128 quotient, out UInt128 rest)
    {
        (quotient, rest) = (0, 0);
        bool isNegative = Int128.IsNegative(numerator);
        var size = (UInt128)(isNegative ? -numerator : numerator);
        UInt192 product = Times(Times(new UInt192(0, (ulong)(size >> 64), (ulong)size), factor), otherFactor);
        for (int shift = up; shift > 0; shift -= 63)
        {
            if (shift > 0 && product.High >> (64 - Math.Min(shift, 63)) != 0)
                return false;
            product <<= Math.Min(shift, 63);
        }

        // Of −1 − x the floor is −1 less that of x, and the rest is what x's lacks to the greatest.
        if (isNegative)
            product -= new UInt192(0, 0, 1);
        UInt128 below = new UInt128(product.Middle, product.Low) & ((UInt128.One << down) - 1);
        for (int shift = down; shift > 0; shift -= 63)
            product >>= Math.Min(shift, 63);

        Reciprocal division = reciprocal;
        ulong overflow = division.Divide(product.High), high = division.Divide(product.Middle), low = division.Divide(product.Low);
        if (overflow != 0 || high >> 63 != 0)
            return false;
        quotient = new Int128(high, low);
        rest = ((UInt128)division.Rest << down) + below;
        if (isNegative)
            (quotient, rest) = (-1 - quotient, Divisor - 1 - rest);
        return true;
    }

    private static UInt192 Times(in UInt192 value, ulong factor)
    {
        ulong carry = UInt192.Multiply(value.Low, factor, out ulong low);
        ulong nextCarry = UInt192.Multiply(value.Middle, factor, out ulong middle) + UInt192.Add(ref middle, carry);
        return new UInt192(value.High * factor + nextCarry, middle, low);
    }
}
