using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace StaticTensors.Analyzers.Rules;

/// <summary>A loop of start + i·step, or of powers with such exponents, into an array or a list.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GridByLoopAnalyzer() : TensorAnalyzer(Descriptors.GridByLoop, SyntaxKind.ForStatement)
{
    /// <inheritdoc/>
    protected override void Inspect(SyntaxNodeAnalysisContext context, IOperation operation)
    {
        if (operation is ILoopOperation candidate && GridLoop.Read(candidate) is { } loop)
            context.ReportDiagnostic(Diagnostic.Create(Rule, loop.Syntax.GetLocation(), loop.IsPower ? "Logspace" : "Linspace"));
    }
}
