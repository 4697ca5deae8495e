using System;
using StaticTensors.Generators.Model;

namespace StaticTensors.Analyzers.Rules;

/// <summary>A mistake in words: what was given, what is allowed, what to do.</summary>
internal static class FaultText
{
    public static string Of(Fault fault)
    {
        var it = fault.Details;
        return fault.Kind switch
        {
            FaultKind.NegativeNum => $"{it[0]} samples cannot be made: ask for 0 or more",
            FaultKind.AxisOutside => $"There is no axis {it[0]} where the rank is {it[1]}: use -{it[1]} to {int.Parse(it[1], System.Globalization.CultureInfo.InvariantCulture) - 1}",
            FaultKind.TooManyElements => $"{it[0]} are more elements than an array can hold (2147483591): ask for fewer",
            FaultKind.NotFinite => $"Arange needs finite ends and a step that is a number, and {it[0]} is not",
            FaultKind.ZeroStep => "The step of Arange is 0: the grid would never reach its stop",
            FaultKind.ZeroEnd => $"Geomspace cannot {it[0]} at 0: every element is the one before times a constant ratio; use a small number, or Linspace",
            FaultKind.OppositeSigns => "Geomspace cannot lead from one sign to the other: no real ratio changes the sign; use Linspace",
            FaultKind.DoesNotBroadcast => $"The shapes {it[0]} of {it[1]} and {it[2]} of {it[3]} do not broadcast: {it[4]}",
            FaultKind.DoesNotFit => $"Element {it[0]} is {it[1]}, which {it[2]} does not hold: use a wider type, or other ends",
            FaultKind.NegativeDimension => $"The shape {it[0]} has the negative dimension {it[1]}: dimensions are 0 or more",
            FaultKind.DoesNotFill => $"{it[0]} elements do not fill the shape {it[1]}, which holds {it[2]}",
            FaultKind.CannotReshape => $"A tensor of shape {it[0]} cannot take the shape {it[1]}: it has {it[2]} elements",
            _ => throw new ArgumentOutOfRangeException(nameof(fault)),
        };
    }
}
