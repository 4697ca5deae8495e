using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace StaticTensors.Analyzers.Rules;

/// <summary>A loop of start + i·step, or of powers with such exponents, into an array or a list.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GridByLoopAnalyzer() : TensorAnalyzer(Descriptors.GridByLoop)
{
    /// <inheritdoc/>
    protected override void Register(CompilationStartAnalysisContext context) => context.RegisterOperationAction(
        operation =>
        {
            if (GridLoop.Read((ILoopOperation)operation.Operation) is { } loop)
                operation.ReportDiagnostic(Diagnostic.Create(Rule, loop.Syntax.GetLocation(), loop.IsPower ? "Logspace" : "Linspace"));
        },
        OperationKind.Loop);
}
