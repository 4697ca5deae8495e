using StaticTensors.Exact.Numbers;

namespace StaticTensors.Exact.Rounding;

/// <summary>
/// How a real value becomes the bits of an element type. The exact engine relies on rounding being monotone, and constant between two neighbouring boundaries
/// (the points where the result changes).
/// </summary>
internal abstract class ElementRounding
{
    /// <param name="type">The element type to round to.</param>
    /// <param name="floor">Whether integers round toward −∞ (Linspace, as NumPy does) rather than toward zero.</param>
    public static ElementRounding For(ElementInfo type, bool floor) => type.Kind switch
    {
        ElementKind.Integer => new IntegerRounding(type.Minimum, type.Maximum, floor),
        ElementKind.Decimal => new DecimalRounding(),
        _ => new FloatRounding(type),
    };

    /// <summary>Rounds once; false if the type has no such value.</summary>
    public bool TryRound(in Number value, out ElementBits bits) => value.Kind == NumberKind.Finite
        ? TryRound(value.IsNegative, value.Magnitude, out bits)
        : TryRoundNonFinite(value, out bits);

    /// <summary>
    /// The smallest multiple of a unit at or above a non-negative magnitude; the unit is fine enough that every boundary from there on is a multiple of it.
    /// </summary>
    public abstract Fraction BoundaryAtOrAbove(Fraction magnitude);

    protected abstract bool TryRound(bool isNegative, Fraction magnitude, out ElementBits bits);

    /// <summary>Integers and decimal have neither NaN nor infinities.</summary>
    protected virtual bool TryRoundNonFinite(in Number value, out ElementBits bits)
    {
        bits = default;
        return false;
    }
}
