using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace StaticTensors.Analyzers.Rules;

/// <summary>A loop of start + i·step, or of powers with such exponents, into an array or a list.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GridByLoopAnalyzer() : TensorAnalyzer([Descriptors.GridByLoop], OperationKind.Loop)
{
    /// <inheritdoc/>
    protected override void Inspect(OperationAnalysisContext context)
    {
        if (GridLoop.Read((ILoopOperation)context.Operation) is { } loop)
            context.ReportDiagnostic(Diagnostic.Create(Rule, loop.Syntax.GetLocation(), loop.IsPower ? "Logspace" : "Linspace"));
    }
}
