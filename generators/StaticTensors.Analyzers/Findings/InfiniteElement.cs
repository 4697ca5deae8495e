using StaticTensors.Exact;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Generators.Model;

namespace StaticTensors.Analyzers.Findings;

/// <summary>
/// Logspace between exponents so large that an element is infinite: a wider type was intended, or, if no type is wide enough, the end points
/// themselves.
/// </summary>
/// <param name="Base">The base of the powers.</param>
/// <param name="Exponent">The exponent that is too large.</param>
/// <param name="Type">The element type.</param>
/// <param name="Wider">The smallest type that holds every element, if one does.</param>
internal sealed record InfiniteElement(Real Base, Real Exponent, ElementType Type, ElementType? Wider) : Finding("STEN0005")
{
    public override string Text => $"Logspace takes exponents: {Base}^{Exponent} is infinite in {Type.Info().Keyword}; " +
        (Wider is { } type ? $"{type.Info().Keyword} holds every element" : "Geomspace takes the end points themselves");

    public static InfiniteElement? Of(GridPlan plan, in GridRequest lane)
    {
        if (lane.Law != GridLaw.Logspace || !lane.Start.IsFinite || !lane.Stop.IsFinite || !lane.BaseOrStep.IsFinite)
            return null;
        // The grid is monotone: if any element is infinite, the first or the last is.
        var grid = new ExactGrid(lane);
        foreach ((long i, Real exponent) in new[] { (0L, lane.Start), (lane.Count - 1, lane.Stop) })
        {
            grid.TryElement(i, out ElementBits bits);
            if (Number.FromBits(lane.Element.Info(), bits).Kind == NumberKind.Infinite)
                return new(lane.BaseOrStep, exponent, lane.Element, WiderType.Of(plan.Lanes));
        }

        return null;
    }
}
