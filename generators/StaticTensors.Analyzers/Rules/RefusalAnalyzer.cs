using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace StaticTensors.Analyzers.Rules;

/// <summary>A rule that reports calls which throw: silent where the code around a call expects just that.</summary>
public abstract class RefusalAnalyzer(DiagnosticDescriptor rule) : CallAnalyzer(rule)
{
    /// <inheritdoc/>
    protected sealed override void Inspect(SyntaxNodeAnalysisContext context, IInvocationOperation invocation)
    {
        if (Find(context, invocation) is ({ } mistake, { } exception) && !ExpectedException.Is(context, invocation, exception))
            context.ReportDiagnostic(mistake);
    }

    /// <summary>The mistake in a call, and the full name of the exception that it throws; null where it is right.</summary>
    private protected abstract (Diagnostic Mistake, string Exception)? Find(SyntaxNodeAnalysisContext context, IInvocationOperation invocation);
}
