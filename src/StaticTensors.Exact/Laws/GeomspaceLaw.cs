using StaticTensors.Exact.Engine;
using StaticTensors.Exact.Numbers;
using StaticTensors.Exact.Rounding;

namespace StaticTensors.Exact.Laws;

/// <summary>
/// start · (stop/start) ^ (i/div); the ends are not zero and have the same sign. A progression is this law from its start to the base times the start. From a
/// finite start, or the same infinity, to an infinite stop, every element after the start is infinite; with any other non-finite end, elements in between are
/// NaN.
/// </summary>
internal sealed class GeomspaceLaw : ElementLaw
{
    private readonly ElementRounding rounding;
    private readonly Number start;
    private readonly Number stop;
    private readonly long divisions;
    private readonly PowerRounder? power;

    public GeomspaceLaw(in GridRequest request, ElementRounding rounding)
    {
        this.rounding = rounding;
        start = request.Start.ToNumber();
        stop = request.Law == GridLaw.Geomspace ? request.Stop.ToNumber() : Number.Finite(start.Value * request.BaseOrStep.ToNumber().Value);
        divisions = request.Divisions;
        if (start.IsFinite && stop.IsFinite)
            power = new PowerRounder(start.Magnitude, stop.Magnitude / start.Magnitude, new RationalLine(0, 1, divisions), rounding);
    }

    public override bool TryElement(long i, out ElementBits bits)
    {
        if (i == 0)
            return rounding.TryRound(start, out bits);
        if (i == divisions)
            return rounding.TryRound(stop, out bits);
        return power is null
            ? rounding.TryRound(AffineLaw.Between(start, stop), out bits)
            : power.TryRound(start.IsNegative, i, out bits);
    }
}
