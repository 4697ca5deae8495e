using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using StaticTensors.Generators.Model;

namespace StaticTensors.Generators.Bake;

/// <summary>
/// What the compiler does for a call. Grids become data if they are not larger than the ceiling, and while all of them together fit the budget of an assembly.
/// </summary>
/// <param name="Settings">The settings of the consumer's build.</param>
/// <param name="BeyondBudget">The name of the first grid beyond the budget, which also excludes all later ones; null if all fit.</param>
internal sealed record BakePolicy(Settings Settings, string? BeyondBudget)
{
    private const long AssemblyBudget = 1_000_000;

    /// <summary>Grids use the budget in the order of their names, so that the result is the same in every build.</summary>
    public static BakePolicy Of((ImmutableArray<CheckedCall> Calls, Settings Settings) input, CancellationToken cancellation)
    {
        var lengths = new SortedDictionary<string, long>(StringComparer.Ordinal);
        if (input.Settings.Intercepts)
        {
            foreach (ElementsAnswer elements in input.Calls.Select(call => call.Elements).OfType<ElementsAnswer>().Where(grid => IsSmall(grid, input.Settings)))
                lengths[elements.Name] = elements.Plan.Length;
        }

        cancellation.ThrowIfCancellationRequested();
        long total = 0;
        return new BakePolicy(input.Settings, lengths.FirstOrDefault(grid => (total += grid.Value) > AssemblyBudget).Key);
    }

    /// <summary>The call with the chosen answer; null to leave it to the run time.</summary>
    public static CheckedCall? Decide((CheckedCall Call, BakePolicy Policy) input, CancellationToken cancellation)
    {
        (CheckedCall call, BakePolicy policy) = input;
        if (!policy.Settings.Intercepts)
            return null;
        if (call.Elements is { } grid && IsSmall(grid, policy.Settings) && policy.HasRoom(grid.Name))
            return call with { Logarithms = null };
        return call.Logarithms is null ? null : call with { Elements = null };
    }

    private bool HasRoom(string name) => BeyondBudget is null || string.CompareOrdinal(name, BeyondBudget) < 0;

    private static bool IsSmall(ElementsAnswer grid, Settings settings) =>
        settings.MaxBakedElements > 0 && grid.Plan.Length <= settings.MaxBakedElements;
}
