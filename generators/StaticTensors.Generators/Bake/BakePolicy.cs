using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using StaticTensors.Generators.Model;

namespace StaticTensors.Generators.Bake;

/// <summary>Which grids become data: none above the ceiling, and no more together than an assembly should hold.</summary>
/// <param name="Settings">What the consumer's build says.</param>
/// <param name="BeyondBudget">The names of those that no longer find room.</param>
internal sealed record BakePolicy(Settings Settings, EquatableArray<string> BeyondBudget)
{
    private const long AssemblyBudget = 1_000_000;

    /// <summary>Whether a grid is small enough by itself.</summary>
    public static bool IsSmall(GridPlan plan, Settings settings) =>
        settings.MaxBakedElements > 0 && plan.Length <= settings.MaxBakedElements;

    /// <summary>The budget goes to the grids in the order of their names, so that it is the same in every build.</summary>
    public static BakePolicy Decide((ImmutableArray<GridPlan?> Plans, Settings Settings) input, CancellationToken cancellation)
    {
        var lengths = new SortedDictionary<string, long>(StringComparer.Ordinal);
        if (input.Settings.Intercepts)
        {
            foreach (GridPlan plan in input.Plans.OfType<GridPlan>().Where(plan => IsSmall(plan, input.Settings)))
                lengths[GridName.Of(plan)] = plan.Length;
        }

        cancellation.ThrowIfCancellationRequested();
        long total = 0;
        return new BakePolicy(input.Settings, new([.. lengths.Where(grid => (total += grid.Value) > AssemblyBudget).Select(grid => grid.Key)]));
    }

    /// <summary>The name of a grid that becomes data, or null.</summary>
    public string? Admit(GridPlan? plan)
    {
        if (!Settings.Intercepts || plan is null || !IsSmall(plan, Settings))
            return null;
        string name = GridName.Of(plan);
        return BeyondBudget.Contains(name) ? null : name;
    }
}
