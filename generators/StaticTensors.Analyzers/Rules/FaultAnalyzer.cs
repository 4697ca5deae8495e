using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Generators.Model;

namespace StaticTensors.Analyzers.Rules;

/// <summary>A rule that reports what the run time would refuse.</summary>
public abstract class FaultAnalyzer(DiagnosticDescriptor rule) : CallAnalyzer(rule)
{
    /// <summary>Whether the rule is about such a mistake.</summary>
    private protected abstract bool Covers(FaultKind kind);

    /// <inheritdoc/>
    protected sealed override void Inspect(OperationAnalysisContext context, IInvocationOperation invocation)
    {
        InspectedCall call = InspectedCall.Of(invocation, context.CancellationToken);
        Fault? fault = call.Faults.Concat(CreationCheck.Of(invocation)).FirstOrDefault(fault => Covers(fault.Kind));
        if (fault is not null)
            context.ReportDiagnostic(Diagnostic.Create(Rule, At(invocation, fault.Parameter), Hints.Of(fault), FaultText.Of(fault)));
    }
}
