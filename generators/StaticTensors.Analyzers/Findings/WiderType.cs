using System.Collections.Generic;
using System.Linq;
using StaticTensors.Exact;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Generators.Model;

namespace StaticTensors.Analyzers.Findings;

/// <summary>The type to use instead of one that is too narrow.</summary>
internal static class WiderType
{
    private static readonly ElementType[] ByWidth =
    [
        ElementType.SByte, ElementType.Byte, ElementType.Int16, ElementType.UInt16, ElementType.Int32, ElementType.UInt32,
        ElementType.Int64, ElementType.UInt64, ElementType.Int128, ElementType.UInt128, ElementType.Double,
    ];

    /// <summary>The smallest type that holds every element of some grids; null if none does.</summary>
    public static ElementType? Of(EquatableArray<GridRequest> lanes)
    {
        // Only integer grids can do without fractions.
        IEnumerable<ElementType> wider = lanes[0].Element.Info().Kind == ElementKind.Integer ? ByWidth : [ElementType.Double];
        return wider.Where(type => lanes.All(lane => Holds(type, lane))).Select(type => (ElementType?)type).FirstOrDefault();
    }

    /// <summary>Whether all elements fit and are finite. The grid is monotone, so the ends decide.</summary>
    private static bool Holds(ElementType type, GridRequest lane)
    {
        var grid = new ExactGrid(lane with { Element = type });
        return grid.FirstMisfit() < 0 && new[] { 0, lane.Count - 1 }.All(i =>
            grid.TryElement(i, out ElementBits bits) && Number.FromBits(type.Info(), bits).IsFinite);
    }
}
