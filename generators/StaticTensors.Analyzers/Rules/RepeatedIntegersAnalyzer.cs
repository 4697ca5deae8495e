using System.Collections.Generic;
using System.Globalization;
using System.Numerics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StaticTensors.Exact;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Generators.Model;

namespace StaticTensors.Analyzers.Rules;

/// <summary>A grid of integers so dense that truncation makes elements equal.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RepeatedIntegersAnalyzer() : PlanAnalyzer(Descriptors.RepeatedIntegers)
{
    // Elements of longer grids are not counted: their ends tell how many can be distinct.
    private const int MostCounted = 1024;

    private protected override object[]? Message(GridPlan plan, GridRequest lane)
    {
        if (lane.Element.Info().Kind != ElementKind.Integer || lane.Count < 2 || plan.Law == GridLaw.Arange)
            return null;
        // A constant grid repeats on purpose.
        if (lane.Start.ToNumber().Value.CompareTo(lane.Stop.ToNumber().Value) == 0)
            return null;
        var grid = new ExactGrid(lane);
        BigInteger distinct = lane.Count <= MostCounted ? Counted() : BigInteger.Abs(Value(lane.Count - 1) - Value(0)) + 1;
        return distinct >= lane.Count ? null
            : [
                (lane.Count <= MostCounted ? "" : "at most ") + distinct.ToString(CultureInfo.InvariantCulture),
                lane.Count.ToString(CultureInfo.InvariantCulture), lane.Element.Info().Keyword,
            ];

        BigInteger Counted()
        {
            var values = new HashSet<BigInteger>();
            for (int i = 0; i < lane.Count; i++)
                values.Add(Value(i));
            return values.Count;
        }

        BigInteger Value(int i)
        {
            grid.TryElement(i, out ElementBits bits);
            return Number.FromBits(lane.Element.Info(), bits).Value.Numerator;
        }
    }
}
