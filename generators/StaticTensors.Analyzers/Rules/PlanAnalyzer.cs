using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace StaticTensors.Analyzers.Rules;

/// <summary>A rule about the values of a fully known, valid grid.</summary>
public abstract class PlanAnalyzer(DiagnosticDescriptor rule) : CallAnalyzer(rule)
{
    /// <inheritdoc/>
    protected sealed override void Inspect(SyntaxNodeAnalysisContext context, IInvocationOperation invocation)
    {
        InspectedCall call = InspectedCall.Of(invocation, context.CancellationToken);
        if (call.Findings.FirstOrDefault(finding => finding.Rule == Rule.Id) is { } finding && !IsIntended(invocation))
            context.ReportDiagnostic(Diagnostic.Create(Rule, invocation.Syntax.GetLocation(), Hints.Of(finding), finding.Text));
    }

    /// <summary>Whether the code around a call shows that such values are expected.</summary>
    private protected virtual bool IsIntended(IInvocationOperation invocation) => false;
}
