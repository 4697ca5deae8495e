using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using StaticTensors.Exact;
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

    private static readonly ElementType[] ByWidth =
    [
        ElementType.SByte, ElementType.Byte, ElementType.Int16, ElementType.UInt16, ElementType.Int32, ElementType.UInt32,
        ElementType.Int64, ElementType.UInt64, ElementType.Int128, ElementType.UInt128, ElementType.Double,
    ];

    internal static ImmutableDictionary<string, string?> Of(Fault fault, EquatableArray<GridRequest> lanes) => fault switch
    {
        NoAxis { Rank: > 0 } axis => None.Add(Axis, (axis.Axis < 0 ? -axis.Rank : axis.Rank - 1).ToString(CultureInfo.InvariantCulture)),
        Misfit when lanes.Count > 0 => OfType(lanes),
        _ => None,
    };

    /// <summary>The smallest type that holds every element of some grids; empty if none does.</summary>
    internal static ImmutableDictionary<string, string?> OfType(EquatableArray<GridRequest> lanes)
    {
        // Only integer grids can do without fractions.
        IEnumerable<ElementType> wider = lanes[0].Element.Info().Kind == ElementKind.Integer ? ByWidth : [ElementType.Double];
        return wider.Where(type => lanes.All(lane => Holds(type, lane))).Select(type => None.Add(Type, type.Info().Keyword)).FirstOrDefault() ?? None;
    }

    /// <summary>Whether all elements fit and are finite. The grid is monotone, so the ends decide.</summary>
    private static bool Holds(ElementType type, GridRequest lane)
    {
        var grid = new ExactGrid(lane with { Element = type });
        return grid.FirstMisfit() < 0 && new[] { 0, lane.Count - 1 }.All(i =>
            grid.TryElement(i, out ElementBits bits) && Number.FromBits(type.Info(), bits).IsFinite);
    }
}
