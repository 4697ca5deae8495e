using System.Numerics;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Exact.Rounding;

/// <summary>Truncation toward zero, or the floor, within a range; the boundaries are the integers.</summary>
internal sealed class IntegerRounding(BigInteger minimum, BigInteger maximum, bool floor) : ElementRounding
{
    public override Fraction BoundaryAtOrAbove(Fraction magnitude) => new(magnitude.Ceiling(), BigInteger.One);

    protected override bool TryRound(bool isNegative, Fraction magnitude, out ElementBits bits)
    {
        BigInteger value = isNegative
            ? -(floor ? magnitude.Ceiling() : magnitude.Floor())
            : magnitude.Floor();
        bool fits = value >= minimum && value <= maximum;
        // All misfits are equal, so that no enclosure is narrowed to tell them apart.
        bits = fits ? value.LowBits() : default;
        return fits;
    }
}
