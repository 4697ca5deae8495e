using System.Numerics;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Exact.Rounding;

/// <summary>
/// Round to nearest, ties to even, at the largest scale (at most 28) at which the value fits 96 bits; then trailing zeros are
/// removed. A zero has no sign.
/// </summary>
internal sealed class DecimalRounding : ElementRounding
{
    private const int MaxScale = 28;
    private static readonly BigInteger Limit = BigInteger.One << 96;

    /// <summary>Boundaries are odd multiples of half a unit of the scale; larger values have that scale or a smaller one.</summary>
    public override Fraction BoundaryAtOrAbove(Fraction magnitude)
    {
        Digits(magnitude, out int scale);
        BigInteger unit = 2 * BigInteger.Pow(10, System.Math.Max(scale, 0));
        return new Fraction(new Fraction(magnitude.Numerator * unit, magnitude.Denominator).Ceiling(), unit);
    }

    protected override bool TryRound(bool isNegative, Fraction magnitude, out ElementBits bits)
    {
        BigInteger digits = Digits(magnitude, out int scale);
        bits = default;
        if (scale < 0)
            return false;
        while (scale > 0)
        {
            BigInteger shorter = BigInteger.DivRem(digits, 10, out BigInteger digit);
            if (!digit.IsZero)
                break;
            digits = shorter;
            scale--;
        }

        ulong sign = isNegative && !digits.IsZero ? 1UL << 63 : 0;
        ElementBits low = digits.LowBits();
        bits = new ElementBits(low.Low, low.High | (ulong)scale << 48 | sign);
        return true;
    }

    /// <summary>The 96-bit integer and its scale; the scale is negative if the value is too large.</summary>
    private static BigInteger Digits(Fraction magnitude, out int scale)
    {
        // A first guess from the bits of the value at full scale (3/10 < log10(2), so never too small a scale), then down.
        int bits = (magnitude.Numerator * BigInteger.Pow(10, MaxScale)).BitLength() - magnitude.Denominator.BitLength();
        scale = System.Math.Max(MaxScale - System.Math.Max(bits - 97, 0) * 3 / 10, 0);
        for (; ; scale--)
        {
            BigInteger digits = scale < 0
                ? BigInteger.Zero
                : new Fraction(magnitude.Numerator * BigInteger.Pow(10, scale), magnitude.Denominator).RoundHalfEven();
            if (digits < Limit)
                return digits;
        }
    }
}
