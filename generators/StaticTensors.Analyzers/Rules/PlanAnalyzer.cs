using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Generators.Model;

namespace StaticTensors.Analyzers.Rules;

/// <summary>A rule about the values of a fully known, valid grid.</summary>
public abstract class PlanAnalyzer(DiagnosticDescriptor rule) : CallAnalyzer(rule)
{
    /// <inheritdoc/>
    protected sealed override void Inspect(SyntaxNodeAnalysisContext context, IInvocationOperation invocation)
    {
        if (InspectedCall.Of(invocation, context.CancellationToken).Plan is not { Length: > 0 } plan)
            return;
        foreach (Exact.Laws.GridRequest lane in plan.Lanes)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (Message(plan, lane) is not { } message)
                continue;
            if (!IsIntended(invocation))
                context.ReportDiagnostic(Diagnostic.Create(Rule, invocation.Syntax.GetLocation(), Hint(plan), message));
            return;
        }
    }

    /// <summary>What a code fix needs to know about it.</summary>
    private protected virtual ImmutableDictionary<string, string?> Hint(GridPlan plan) => ImmutableDictionary<string, string?>.Empty;

    /// <summary>The arguments of the message about a lane of the grid; null if there is nothing to report.</summary>
    private protected abstract object[]? Message(GridPlan plan, Exact.Laws.GridRequest lane);

    /// <summary>Whether the code around a call shows that such values are expected.</summary>
    private protected virtual bool IsIntended(IInvocationOperation invocation) => false;
}
