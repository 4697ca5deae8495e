using StaticTensors.Exact.Engine;
using StaticTensors.Exact.Numbers;
using StaticTensors.Exact.Rounding;

namespace StaticTensors.Exact.Laws;

/// <summary>
/// base ^ exponent with affine exponents, as in IEEE 754's pow: zero, negative, infinite and NaN bases included.
/// </summary>
internal sealed class LogspaceLaw : ElementLaw
{
    private readonly AffineLaw exponents;
    private readonly ElementRounding rounding;
    private readonly Number @base;
    private readonly PowerRounder? power;

    // −1, 0 or 1: whether |base| is below, at or above 1.
    private readonly int size;

    public LogspaceLaw(in GridRequest request, ElementRounding rounding)
    {
        exponents = new AffineLaw(request);
        this.rounding = rounding;
        @base = request.BaseOrStep.ToNumber();
        size = @base.IsFinite ? @base.Magnitude.CompareTo(Fraction.One) : 1;
        if (@base.IsFinite && !@base.IsZero)
            power = new PowerRounder(Fraction.One, @base.Magnitude, exponents.Line, rounding);
    }

    public override bool TryElement(long i, out ElementBits bits)
    {
        Number exponent = exponents.At(i);
        if (exponent.IsZero || (size == 0 && !@base.IsNegative))
            return rounding.TryRound(Number.One, out bits);
        if (@base.Kind == NumberKind.NaN || exponent.Kind == NumberKind.NaN)
            return rounding.TryRound(Number.NaN, out bits);
        if (exponent.Kind == NumberKind.Infinite)
            return rounding.TryRound(Limit(exponent.IsNegative), out bits);

        if (!@base.IsNegative && power is not null)
            return power.TryRound(isNegative: false, i, out bits);

        Fraction x = exponent.Value.Reduce();
        bool isInteger = x.Denominator.IsOne;
        bool isNegative = @base.IsNegative && isInteger && !x.Numerator.IsEven;
        if (power is null)
        {
            bool grows = size > 0 != exponent.IsNegative;
            return rounding.TryRound(grows ? Number.Infinity(isNegative) : Number.Zero(isNegative), out bits);
        }

        return @base.IsNegative && !isInteger
            ? rounding.TryRound(Number.NaN, out bits)
            : power.TryRound(isNegative, i, out bits);
    }

    /// <summary>base ^ ±∞.</summary>
    private Number Limit(bool isNegative) =>
        size == 0 ? Number.One :
        size > 0 != isNegative ? Number.Infinity(isNegative: false) : Number.Zero(isNegative: false);
}
