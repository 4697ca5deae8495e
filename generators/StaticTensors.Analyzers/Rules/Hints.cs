using System;
using System.Collections.Immutable;
using System.Globalization;
using StaticTensors.Analyzers.Findings;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Exact.Rules;
using StaticTensors.Generators.Model;
using StaticTensors.Shapes;

namespace StaticTensors.Analyzers.Rules;

/// <summary>What a code fix needs to know about a mistake and could otherwise only find out by reading the call again.</summary>
public static class Hints
{
    /// <summary>The nearest existing axis.</summary>
    public const string Axis = nameof(Axis);

    /// <summary>The smallest type that holds every element.</summary>
    public const string Type = nameof(Type);

    private static readonly ImmutableDictionary<string, string?> None = ImmutableDictionary<string, string?>.Empty;

    internal static ImmutableDictionary<string, string?> Of(Fault fault, EquatableArray<GridRequest> lanes) => fault switch
    {
        NoAxis { Rank: > 0 } axis => None.Add(Axis, Math.Max(-axis.Rank, Math.Min(axis.Axis, axis.Rank - 1)).ToString(CultureInfo.InvariantCulture)),
        Misfit when lanes.Count > 0 => OfType(WiderType.Of(lanes)),
        _ => None,
    };

    internal static ImmutableDictionary<string, string?> Of(Finding finding) => OfType((finding as InfiniteElement)?.Wider);

    private static ImmutableDictionary<string, string?> OfType(ElementType? type) => type is { } wider ? None.Add(Type, wider.Info().Keyword) : None;
}
