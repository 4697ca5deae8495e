using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using StaticTensors.Generators.Model;

namespace StaticTensors.Generators.Bake;

/// <summary>
/// What the compiler does for a grid. Elements become data: none above the ceiling, and no more together than an assembly should hold.
/// </summary>
/// <param name="Settings">What the consumer's build says.</param>
/// <param name="BeyondBudget">The name of the first grid that no longer finds room, nor does any after it; null where all do.</param>
internal sealed record BakePolicy(Settings Settings, string? BeyondBudget)
{
    private const long AssemblyBudget = 1_000_000;

    /// <summary>The budget goes to the grids in the order of their names, so that it is the same in every build.</summary>
    public static BakePolicy Of((ImmutableArray<KnownGrid> Grids, Settings Settings) input, CancellationToken cancellation)
    {
        var lengths = new SortedDictionary<string, long>(StringComparer.Ordinal);
        if (input.Settings.Intercepts)
        {
            foreach (GridPlan plan in input.Grids.Select(grid => grid.Plan).OfType<GridPlan>().Where(plan => IsSmall(plan, input.Settings)))
                lengths[GridName.Of(plan)] = plan.Length;
        }

        cancellation.ThrowIfCancellationRequested();
        long total = 0;
        return new BakePolicy(input.Settings, lengths.FirstOrDefault(grid => (total += grid.Value) > AssemblyBudget).Key);
    }

    /// <summary>What is done for a grid, and the name of the data that it needs.</summary>
    public (Answer Answer, string? Name) Decide(KnownGrid grid)
    {
        if (!Settings.Intercepts)
            return default;
        if (grid.Plan is { } plan && IsSmall(plan, Settings) && GridName.Of(plan) is var name && HasRoom(name))
            return (Answer.Elements, name);
        return grid.Powers is { } powers ? (Answer.Logarithms, GridName.Of(powers)) : default;
    }

    private bool HasRoom(string name) => BeyondBudget is null || string.CompareOrdinal(name, BeyondBudget) < 0;

    private static bool IsSmall(GridPlan plan, Settings settings) =>
        settings.MaxBakedElements > 0 && plan.Length <= settings.MaxBakedElements;
}
