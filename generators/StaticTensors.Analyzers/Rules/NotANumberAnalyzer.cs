using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StaticTensors.Exact;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Generators.Model;

namespace StaticTensors.Analyzers.Rules;

/// <summary>A grid with a NaN element, because of a NaN argument or a negative base.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NotANumberAnalyzer() : PlanAnalyzer(Descriptors.NotANumber)
{
    private protected override object[]? Message(GridPlan plan, GridRequest lane)
    {
        // Exponents that are integers at 0, 1 and the end are integers everywhere.
        var grid = new ExactGrid(lane);
        foreach (long i in new[] { 0, 1, lane.Count - 1 }.Where(i => i < lane.Count))
        {
            grid.TryElement(i, out ElementBits bits);
            if (Number.FromBits(lane.Element.Info(), bits).Kind != NumberKind.NaN)
                continue;
            Real[] arguments = [lane.Start, lane.Stop, lane.BaseOrStep];
            string why = arguments.Any(argument => argument.ToNumber().Kind == NumberKind.NaN) ? "an argument is NaN"
                : arguments.Any(argument => !argument.ToNumber().IsFinite) ? "an argument is infinite"
                : "a negative base has real powers only at integer exponents";
            return [i.ToString(CultureInfo.InvariantCulture), why];
        }

        return null;
    }
}
