using StaticTensors.Exact.Numbers;
using StaticTensors.Exact.Rounding;

namespace StaticTensors.Exact.Engine;

/// <summary>
/// scale · base^x, rounded once, for a positive scale and base and any rational x: Ziv's loop. An enclosure of the value is
/// narrowed until both its ends round alike. That can go on for ever only where the value is itself a rounding boundary, so
/// whenever a boundary lies in the enclosure algebra decides whether the value is that boundary.
/// </summary>
internal sealed class PowerRounder(Fraction scale, Fraction @base, ElementRounding rounding)
{
    private const int FirstPrecision = 128;

    private readonly BigLog2 log2 = new(@base);
    private readonly PerfectPower algebra = new(@base);

    public bool TryRound(bool isNegative, Fraction x, out ElementBits bits)
    {
        for (int precision = FirstPrecision; ; precision *= 2)
        {
            Effort.Count(precision);
            (Fraction low, Fraction high) = BigExp2.Enclose(x, log2, precision);
            low *= scale;
            high *= scale;
            bool fits = rounding.TryRound(Number.Finite(isNegative, low), out bits);
            bool highFits = rounding.TryRound(Number.Finite(isNegative, high), out ElementBits highBits);
            if (fits == highFits && bits.Equals(highBits))
                return fits;

            Fraction boundary = rounding.BoundaryAtOrAbove(low);
            if (boundary.CompareTo(high) <= 0 && algebra.IsPower(boundary / scale, x))
                return rounding.TryRound(Number.Finite(isNegative, boundary), out bits);
        }
    }
}
