using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Exact;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Generators.Model;

namespace StaticTensors.Analyzers.Rules;

/// <summary>Logspace(1, 100): powers of ten, one of them so far from 1 that they are hardly intended as exponents.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ExponentsAsEndsAnalyzer() : PlanAnalyzer(Descriptors.ExponentsAsEnds)
{
    private protected override object[]? Message(GridPlan plan, GridRequest lane)
    {
        if (plan.Law != GridLaw.Logspace || PowerOfTen(lane.Start) is not { } start || PowerOfTen(lane.Stop) is not { } stop || start == stop)
            return null;
        bool isFar = start is >= 100 or <= 0.01m || stop is >= 100 or <= 0.01m;
        // Another rule reports infinite elements.
        return isFar && IsFinite(lane, 0) && IsFinite(lane, lane.Count - 1) ? [lane.Start.ToString(), lane.Stop.ToString()] : null;
    }

    /// <inheritdoc/>
    // A given base shows that exponents are intended.
    private protected override bool IsIntended(IInvocationOperation invocation) =>
        invocation.Arguments.Any(argument => argument is { Parameter.Name: "base", ArgumentKind: ArgumentKind.Explicit });

    private static bool IsFinite(GridRequest lane, long index) =>
        new ExactGrid(lane).TryElement(index, out ElementBits bits) && Number.FromBits(lane.Element.Info(), bits).IsFinite;

    /// <summary>A number written as 1 with zeros after or before it.</summary>
    private static decimal? PowerOfTen(Real value) =>
        decimal.TryParse(value.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number)
        && number > 0 && number.ToString("E15", CultureInfo.InvariantCulture).StartsWith("1.000000000000000E", System.StringComparison.Ordinal) ? number : null;
}
