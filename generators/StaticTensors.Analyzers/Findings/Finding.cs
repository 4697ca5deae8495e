using System.Collections.Generic;
using System.Linq;
using System.Threading;
using StaticTensors.Exact.Laws;
using StaticTensors.Generators.Model;

namespace StaticTensors.Analyzers.Findings;

/// <summary>
/// What is odd about the values of a grid that nothing forbids. Each kind has its condition beside its words, as a fault has, and none needs
/// the compiler: the playground shows them, too.
/// </summary>
/// <param name="Rule">The id of the rule that speaks of it.</param>
internal abstract record Finding(string Rule)
{
    /// <summary>What is found, and what to do.</summary>
    public abstract string Text { get; }

    /// <summary>All that is odd about a grid: of each kind the first.</summary>
    public static IReadOnlyList<Finding> Of(GridPlan plan, CancellationToken cancellation = default)
    {
        var findings = new List<Finding>();
        foreach (GridRequest lane in plan.Lanes)
        {
            cancellation.ThrowIfCancellationRequested();
            Finding?[] found = lane.Count == 0 ? [EmptyGrid.Of(lane)]
                : [InfiniteElement.Of(plan, lane), NotANumber.Of(lane), RepeatedIntegers.Of(plan, lane), ExponentsAsEnds.Of(lane)];
            findings.AddRange(found.OfType<Finding>().Where(finding => findings.All(earlier => earlier.Rule != finding.Rule)));
        }

        return findings;
    }
}
