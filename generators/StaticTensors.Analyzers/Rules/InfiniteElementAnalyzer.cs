using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StaticTensors.Exact;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Generators.Model;

namespace StaticTensors.Analyzers.Rules;

/// <summary>
/// Logspace between exponents so large that an element is infinite: a wider type was intended, or, if no type is wide enough, the end points themselves.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InfiniteElementAnalyzer() : PlanAnalyzer(Descriptors.InfiniteElement)
{
    private protected override object[]? Message(GridPlan plan, GridRequest lane)
    {
        if (plan.Law != GridLaw.Logspace || !lane.Start.ToNumber().IsFinite || !lane.Stop.ToNumber().IsFinite || !lane.BaseOrStep.ToNumber().IsFinite)
            return null;
        // The grid is monotone: if any element is infinite, the first or the last is.
        var grid = new ExactGrid(lane);
        foreach ((long i, Real exponent) in new[] { (0L, lane.Start), (lane.Count - 1, lane.Stop) })
        {
            grid.TryElement(i, out ElementBits bits);
            if (Number.FromBits(lane.Element.Info(), bits).Kind == NumberKind.Infinite)
            {
                return
                [
                    lane.BaseOrStep.ToString(), exponent.ToString(), lane.Element.Info().Keyword,
                    Hint(plan).TryGetValue(Hints.Type, out string? type) ? $"{type} holds every element" : "Geomspace takes the end points themselves",
                ];
            }
        }

        return null;
    }

    private protected override ImmutableDictionary<string, string?> Hint(GridPlan plan) => Hints.OfType(plan.Lanes);
}
