using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StaticTensors.Exact;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Generators.Model;

namespace StaticTensors.Analyzers.Rules;

/// <summary>Logspace between exponents so large that an element is infinite: the end points themselves were meant.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InfiniteElementAnalyzer() : PlanAnalyzer(Descriptors.InfiniteElement)
{
    private protected override object[]? Message(GridPlan plan, GridRequest lane)
    {
        if (plan.Law != GridLaw.Logspace || !lane.Start.ToNumber().IsFinite || !lane.Stop.ToNumber().IsFinite || !lane.Ratio.ToNumber().IsFinite)
            return null;
        // The grid is monotone: if any, the first or the last is infinite.
        var grid = new ExactGrid(lane);
        foreach ((int i, Real exponent) in new[] { (0, lane.Start), (lane.Count - 1, lane.Stop) })
        {
            grid.TryElement(i, out ElementBits bits);
            if (Number.FromBits(lane.Element.Info(), bits).Kind == NumberKind.Infinite)
                return [lane.Ratio.ToString(), exponent.ToString(), lane.Element.Info().Keyword];
        }

        return null;
    }
}
