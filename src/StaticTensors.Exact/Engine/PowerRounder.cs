using System.Collections.Concurrent;
using StaticTensors.Exact.Numbers;
using StaticTensors.Exact.Rounding;

namespace StaticTensors.Exact.Engine;

/// <summary>
/// scale · base^x, rounded once, for a positive scale and base and the x of a line: Ziv's loop. An enclosure of the value is narrowed until both ends round to
/// the same element. This would go on forever only if the value is a rounding boundary, so whenever a boundary lies in the enclosure, algebra decides whether
/// the value is that boundary.
/// </summary>
internal sealed class PowerRounder(Fraction scale, Fraction @base, RationalLine exponents, ElementRounding rounding)
{
    private const int FirstPrecision = 128;

    // A caller that asks for more than a few elements will ask for their neighbours: then each is a product of two powers, most of them known.
    private const int Few = 4;
    private const int Stride = 16;

    private readonly BigLog2 log2 = new(@base);
    private readonly PerfectPower algebra = new(@base);
    private readonly ConcurrentDictionary<long, BigPower?> everyStride = new(), withinStride = new();
    private int asked;

    /// <summary>The value at point i of the line; false if the element type has no such value.</summary>
    public bool TryRound(bool isNegative, long i, out ElementBits bits)
    {
        for (int precision = FirstPrecision; ; precision *= 2)
        {
            Effort.Count(precision);
            (Fraction low, Fraction high) = Power(i, precision).Bounds();
            low *= scale;
            high *= scale;
            bool fits = rounding.TryRound(Number.Finite(isNegative, low), out bits);
            bool highFits = rounding.TryRound(Number.Finite(isNegative, high), out ElementBits highBits);
            if (fits == highFits && bits.Equals(highBits))
                return fits;

            Fraction boundary = rounding.BoundaryAtOrAbove(low);
            if (boundary.CompareTo(high) <= 0 && algebra.IsPower(boundary / scale, exponents[i]))
                return rounding.TryRound(Number.Finite(isNegative, boundary), out bits);
        }
    }

    private BigPower Power(long i, int precision)
    {
        if (precision == FirstPrecision && asked++ >= Few
            && everyStride.GetOrAdd(i / Stride, block => Moderate(exponents[block * Stride])) is { } start
            && withinStride.GetOrAdd(i % Stride, steps => Moderate(exponents.Steps(steps))) is { } ratio)
        {
            return start * ratio;
        }

        BigExp2.TryPower(exponents[i], log2, precision, out BigPower power);
        return power;
    }

    private BigPower? Moderate(Fraction x) => BigExp2.TryPower(x, log2, FirstPrecision, out BigPower power) ? power : null;
}
