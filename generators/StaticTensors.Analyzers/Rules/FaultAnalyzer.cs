using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Generators.Model;

namespace StaticTensors.Analyzers.Rules;

/// <summary>A rule about arguments that the run time would refuse.</summary>
public abstract class FaultAnalyzer(DiagnosticDescriptor rule) : RefusalAnalyzer(rule)
{
    /// <summary>Whether the rule is about such a mistake.</summary>
    private protected abstract bool Covers(FaultKind kind);

    /// <inheritdoc/>
    private protected sealed override (Diagnostic, string)? Find(SyntaxNodeAnalysisContext context, IInvocationOperation invocation)
    {
        InspectedCall call = InspectedCall.Of(invocation, context.CancellationToken);
        Fault? fault = call.Faults.Concat(CreationCheck.Of(invocation)).FirstOrDefault(fault => Covers(fault.Kind));
        return fault is null ? null
            : (Diagnostic.Create(Rule, At(invocation, fault.Parameter), Hints.Of(fault, call), FaultText.Of(fault)), fault.Exception);
    }
}
