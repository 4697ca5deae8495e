using System;
using System.Linq;
using StaticTensors.Exact;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using static System.FormattableString;

namespace StaticTensors.Analyzers.Findings;

/// <summary>A grid with a NaN element, because of a NaN argument or a negative base.</summary>
/// <param name="Index">The element's index.</param>
/// <param name="Why">Why it is NaN, as a part of the sentence.</param>
internal sealed record NotANumber(long Index, string Why) : Finding("STEN0006")
{
    public override string Text => Invariant($"Element {Index} is NaN: {Why}");

    public static NotANumber? Of(in GridRequest lane)
    {
        // Exponents that are integers at 0 and 1 are integers everywhere.
        var grid = new ExactGrid(lane);
        foreach (long i in new[] { 0, Math.Min(1, lane.Count - 1) })
        {
            grid.TryElement(i, out ElementBits bits);
            if (Number.FromBits(lane.Element.Info(), bits).Kind != NumberKind.NaN)
                continue;
            Real[] arguments = [lane.Start, lane.Stop, lane.BaseOrStep];
            return new(i, arguments.Any(argument => argument.IsNaN) ? "an argument is NaN"
                : arguments.Any(argument => !argument.IsFinite) ? "an argument is infinite"
                : "a negative base has real powers only at integer exponents");
        }

        return null;
    }
}
