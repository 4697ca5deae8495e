using System;
using System.Numerics;

namespace StaticTensors.Kernels;

/// <summary>
/// The numerators of a grid of equal steps in units of one scale: numerator·2^exponent·10^scale/(divisor·10^places) as a quotient and a remainder, both
/// exact. 10^t is 5^t·2^t, so that the only division is by at most 63 bits; powers of 2 are shifts.
/// </summary>
internal readonly ref struct DecimalUnits
{
    // Bits of a whole divisor, so that twice a remainder plus one fits.
    private const int Room = 126;

    // The largest power of 5 that fits a limb; it has 63 bits.
    public const int LastPower = 27;

    private readonly ulong factor, otherFactor, divisor;
    private readonly int up, down;
    private readonly Reciprocal reciprocal;

    private DecimalUnits(ulong factor, ulong otherFactor, ulong divisor, int exponent, Reciprocal reciprocal)
    {
        this.factor = factor;
        this.otherFactor = otherFactor;
        this.divisor = divisor;
        (up, down) = (Math.Max(exponent, 0), Math.Max(-exponent, 0));
        this.reciprocal = reciprocal;
    }

    /// <summary>The divisor; remainders are below it.</summary>
    public UInt128 Divisor => (UInt128)divisor << down;

    public static ReadOnlySpan<ulong> PowersOfFive =>
    [
        1, 5, 25, 125, 625, 3_125, 15_625, 78_125, 390_625, 1_953_125, 9_765_625, 48_828_125, 244_140_625, 1_220_703_125, 6_103_515_625,
        30_517_578_125, 152_587_890_625, 762_939_453_125, 3_814_697_265_625, 19_073_486_328_125, 95_367_431_640_625, 476_837_158_203_125,
        2_384_185_791_015_625, 11_920_928_955_078_125, 59_604_644_775_390_625, 298_023_223_876_953_125, 1_490_116_119_384_765_625,
        7_450_580_596_923_828_125,
    ];

    /// <summary>False if 128 bits are too few for a remainder.</summary>
    /// <param name="terms">The grid.</param>
    /// <param name="reciprocal">The reciprocal of its divisor.</param>
    /// <param name="scale">The scale.</param>
    /// <param name="units">The units.</param>
    public static bool TryCreate(in AffineTerms terms, Reciprocal reciprocal, int scale, out DecimalUnits units)
    {
        int places = scale - terms.Scale, exponent = terms.Exponent + places;
        units = default;
        var divisor = (ulong)terms.Divisor;
        if (places < 0)
        {
            if (-places > LastPower || Math.BigMul(divisor, PowersOfFive[-places], out divisor) != 0 || divisor >> 63 != 0)
                return false;
            reciprocal = new Reciprocal(divisor);
            places = 0;
        }

        int inOne = Math.Min(places, LastPower);
        units = new DecimalUnits(PowersOfFive[inOne], PowersOfFive[places - inOne], divisor, exponent, reciprocal);
        return 64 - BitOperations.LeadingZeroCount(divisor) - exponent <= Room;
    }

    /// <summary>False where the quotient has more than 127 bits.</summary>
    public bool TrySplit(UInt128 numerator, out UInt128 quotient, out UInt128 rest)
    {
        (quotient, rest) = (0, 0);
        // At most 2^190: a numerator is below 2^124, and 5^28 below 2^66.
        UInt192 product = Times(new UInt192(0, (ulong)(numerator >> 64), (ulong)numerator), factor);
        if (otherFactor > 1)
            product = Times(product, otherFactor);
        for (int left = up; left > 0; left -= 63)
        {
            int shift = Math.Min(left, 63);
            if (product.High >> (64 - shift) != 0)
                return false;
            product <<= shift;
        }

        UInt128 below = new UInt128(product.Middle, product.Low) & ((UInt128.One << down) - 1);
        for (int left = down; left > 0; left -= 63)
            product >>= Math.Min(left, 63);
        if (product.High >= divisor)
            return false;

        Reciprocal division = reciprocal;
        division.Start(product.High);
        ulong high = division.Divide(product.Middle), low = division.Divide(product.Low);
        quotient = new UInt128(high, low);
        rest = ((UInt128)division.Rest << down) + below;
        return high >> 63 == 0;
    }

    /// <summary>A remainder as a fraction of the divisor, which must have less than 64 bits, in units of 2^−64; truncated.</summary>
    public ulong Fraction(ulong rest)
    {
        Reciprocal division = down == 0 ? reciprocal : new Reciprocal(divisor << down);
        division.Start(rest);
        return division.Divide(0);
    }

    private static UInt192 Times(in UInt192 value, ulong factor)
    {
        ulong carry = UInt192.Multiply(value.Low, factor, out ulong low);
        ulong nextCarry = UInt192.Multiply(value.Middle, factor, out ulong middle) + UInt192.Add(ref middle, carry);
        return new UInt192(value.High * factor + nextCarry, middle, low);
    }
}
