using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Exact.Laws;

namespace StaticTensors.Analyzers.Rules;

/// <summary>An Arange whose step leads away from its stop.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EmptyGridAnalyzer() : CallAnalyzer(Descriptors.EmptyGrid)
{
    /// <inheritdoc/>
    protected override void Inspect(SyntaxNodeAnalysisContext context, IInvocationOperation invocation)
    {
        InspectedCall inspected = InspectedCall.Of(invocation, context.CancellationToken);
        // A grid from a number to itself is empty on purpose.
        if (inspected is { Plan: { Law: GridLaw.Arange, Length: 0, Lanes: [{ } lane] } } && lane.Start != lane.Stop)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Rule, invocation.Syntax.GetLocation(), lane.Start.ToString(), lane.Stop.ToString(), lane.BaseOrStep.ToString()));
        }
    }
}
