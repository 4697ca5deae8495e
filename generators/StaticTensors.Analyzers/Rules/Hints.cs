using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using StaticTensors.Exact;
using StaticTensors.Exact.Numbers;
using StaticTensors.Generators.Model;

namespace StaticTensors.Analyzers.Rules;

/// <summary>What a code fix must know of a mistake and could only find out by reading the call again.</summary>
public static class Hints
{
    /// <summary>The nearest axis that there is.</summary>
    public const string Axis = nameof(Axis);

    /// <summary>The smallest type that holds every element.</summary>
    public const string Type = nameof(Type);

    private static readonly ElementType[] ByWidth =
    [
        ElementType.SByte, ElementType.Byte, ElementType.Int16, ElementType.UInt16, ElementType.Int32, ElementType.UInt32, ElementType.Int64, ElementType.UInt64,
        ElementType.Int128, ElementType.UInt128, ElementType.Double,
    ];

    internal static ImmutableDictionary<string, string?> Of(Fault fault, InspectedCall call)
    {
        ImmutableDictionary<string, string?> none = ImmutableDictionary<string, string?>.Empty;
        switch (fault.Kind)
        {
            case FaultKind.AxisOutside:
                int axis = Number(fault.Details[0]), rank = Number(fault.Details[1]);
                return none.Add(Axis, (axis < 0 ? -rank : rank - 1).ToString(CultureInfo.InvariantCulture));
            case FaultKind.DoesNotFit when fault.Request is { } request:
                ElementType wider = ByWidth.First(type => new ExactGrid(request with { Element = type }).FirstMisfit() < 0);
                return none.Add(Type, wider.Info().Keyword);
            default:
                return none;
        }
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
