using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using StaticTensors.Generators.Model;

namespace StaticTensors.Generators.Bake;

/// <summary>
/// What the compiler does for a call. Elements become data: none above the ceiling, and no more together than an assembly should hold.
/// </summary>
/// <param name="Settings">What the consumer's build says.</param>
/// <param name="BeyondBudget">The name of the first grid that no longer finds room, nor does any after it; null where all do.</param>
internal sealed record BakePolicy(Settings Settings, string? BeyondBudget)
{
    private const long AssemblyBudget = 1_000_000;

    /// <summary>The budget goes to the grids in the order of their names, so that it is the same in every build.</summary>
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

    /// <summary>The call with the one answer that is given; null: the run time answers it.</summary>
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
