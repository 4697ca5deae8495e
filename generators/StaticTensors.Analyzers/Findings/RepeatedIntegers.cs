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
/// <param name="Distinct">The number of distinct elements, or a bound of it.</param>
/// <param name="IsCounted">Whether it is the exact number.</param>
/// <param name="Count">The number of elements.</param>
/// <param name="Type">The element type.</param>
internal sealed record RepeatedIntegers(BigInteger Distinct, bool IsCounted, long Count, ElementType Type) : Finding("STEN0007")
{
    // Elements of longer grids are not counted: their ends bound the number of distinct ones.
    private const int MostCounted = 1024;

    public override string Text =>
        Invariant($"{(IsCounted ? "Only" : "At most")} {Distinct} of {Count} {Type.Info().Keyword} elements are distinct; the rest repeat after truncation");

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
