using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using StaticTensors.Exact;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Generators.Model;
using static System.FormattableString;

namespace StaticTensors.Analyzers.Findings;

/// <summary>A grid of integers so dense that truncation makes elements equal.</summary>
/// <param name="Distinct">How many differ, or at most differ.</param>
/// <param name="IsCounted">Whether that is their exact number.</param>
/// <param name="Count">How many elements there are.</param>
/// <param name="Type">The element type.</param>
internal sealed record RepeatedIntegers(BigInteger Distinct, bool IsCounted, long Count, ElementType Type) : Finding("STEN0007")
{
    // Elements of longer grids are not counted: their ends tell how many can be distinct.
    private const int MostCounted = 1024;

    public override string Text => Invariant($"Only {(IsCounted ? "" : "at most ")}{Distinct} of {Count} elements of {Type.Info().Keyword} are distinct: ") +
        "others are equal after truncation";

    public static RepeatedIntegers? Of(GridPlan plan, in GridRequest lane)
    {
        if (lane.Element.Info().Kind != ElementKind.Integer || lane.Count < 2 || lane.Law == GridLaw.Arange)
            return null;
        // A constant grid repeats on purpose.
        if (lane.Start.ToNumber().Value.CompareTo(lane.Stop.ToNumber().Value) == 0)
            return null;
        var grid = new ExactGrid(lane);
        ElementInfo type = lane.Element.Info();
        bool isCounted = plan.Length <= MostCounted;
        BigInteger distinct = isCounted
            ? new HashSet<BigInteger>(Enumerable.Range(0, (int)lane.Count).Select(i => Value(i))).Count
            : BigInteger.Abs(Value(lane.Count - 1) - Value(0)) + 1;
        return distinct < lane.Count ? new(distinct, isCounted, lane.Count, lane.Element) : null;

        BigInteger Value(long i)
        {
            grid.TryElement(i, out ElementBits bits);
            return Number.FromBits(type, bits).Value.Numerator;
        }
    }
}
