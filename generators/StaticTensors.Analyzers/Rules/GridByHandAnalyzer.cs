using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace StaticTensors.Analyzers.Rules;

/// <summary>Elements of a grid that a loop, a Select or Pow computes one by one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GridByHandAnalyzer() : TensorAnalyzer(Descriptors.GridByHand, SyntaxKind.ForStatement, SyntaxKind.InvocationExpression)
{
    /// <inheritdoc/>
    protected override void Inspect(SyntaxNodeAnalysisContext context, IOperation operation)
    {
        string? function = operation switch
        {
            ILoopOperation loop => GridLoop.Read(loop)?.Line.Function,
            IInvocationOperation call when PowerOfGrid.Read(call) is not null => "Logspace",
            IInvocationOperation call => GridSelect.Read(call)?.Line.Function,
            _ => null,
        };
        if (function is not null)
            context.ReportDiagnostic(Diagnostic.Create(Rule, operation.Syntax.GetLocation(), function));
    }
}
