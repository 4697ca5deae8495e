using System.Numerics;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Exact.Rounding;

/// <summary>IEEE 754 round to nearest, ties to even, with subnormals and overflow to infinity.</summary>
internal sealed class FloatRounding(ElementInfo type) : ElementRounding
{
    private readonly ulong signBit = 1UL << (type.Bits - 1);
    private readonly int fieldBits = type.Precision - 1;
    private readonly ulong infinity = (ulong)(type.MaxExponent - type.MinExponent - type.Precision + 2) << (type.Precision - 1);

    /// <summary>Boundaries are odd multiples of half a unit in the last place, which never shrinks as values grow.</summary>
    public override Fraction BoundaryAtOrAbove(Fraction magnitude)
    {
        int half = UnitExponent(magnitude) - 1;
        return Fraction.Dyadic((magnitude * Fraction.Dyadic(BigInteger.One, -half)).Ceiling(), half);
    }

    protected override bool TryRound(bool isNegative, Fraction magnitude, out ElementBits bits)
    {
        ulong pattern = 0;
        if (magnitude.Sign != 0)
        {
            int unit = UnitExponent(magnitude);
            if (unit > type.MaxExponent)
            {
                pattern = infinity;
            }
            else
            {
                // A mantissa that rounds up to the next power of two carries into the exponent field, as it should.
                ulong mantissa = (ulong)(magnitude * Fraction.Dyadic(BigInteger.One, -unit)).RoundHalfEven();
                pattern = ((ulong)(unit - type.MinExponent) << fieldBits) + mantissa;
                if (pattern > infinity)
                    pattern = infinity;
            }
        }

        bits = new ElementBits(isNegative ? pattern | signBit : pattern);
        return true;
    }

    /// <summary>NaN is the type's own constant in .NET: quiet, with the sign bit set.</summary>
    protected override bool TryRoundNonFinite(in Number value, out ElementBits bits)
    {
        bits = value.Kind == NumberKind.NaN
            ? new ElementBits(signBit | infinity | 1UL << (fieldBits - 1))
            : new ElementBits(value.IsNegative ? infinity | signBit : infinity);
        return true;
    }

    /// <summary>The exponent of the unit in the last place at a positive magnitude.</summary>
    private int UnitExponent(Fraction magnitude)
    {
        int exponent = magnitude.Numerator.BitLength() - magnitude.Denominator.BitLength();
        if (magnitude.CompareTo(Fraction.Dyadic(BigInteger.One, exponent)) < 0)
            exponent--;
        return System.Math.Max(exponent - fieldBits, type.MinExponent);
    }
}
