using System.Collections.Generic;
using System.Linq;
using System.Threading;
using StaticTensors.Exact.Laws;
using StaticTensors.Generators.Model;

namespace StaticTensors.Analyzers.Findings;

/// <summary>
/// Something odd about the values of a grid, though nothing forbids it. Each kind has its condition beside its words, as a fault has, and none needs
/// the compiler: the playground shows them, too.
/// </summary>
/// <param name="Rule">The id of the rule that reports it.</param>
internal abstract record Finding(string Rule)
{
    /// <summary>What was found, and what to do.</summary>
    public abstract string Text { get; }

    /// <summary>Everything odd about a grid: the first finding of each kind.</summary>
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
