using System.Collections.Generic;
using System.Composition;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Simplification;
using StaticTensors.Analyzers.Rules;

namespace StaticTensors.CodeFixes;

/// <summary>The call that fills the array.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class GridByLoopFix() : TensorFix(Descriptors.GridByLoop)
{
    /// <inheritdoc/>
    protected override IEnumerable<Change> Changes(SyntaxNode node, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (node.FirstAncestorOrSelf<ForStatementSyntax>() is not { } statement || model.GetOperation(statement, cancellation) is not ILoopOperation operation
            || GridLoop.Read(operation) is not { Array: { } array } loop)
        {
            yield break;
        }

        string function = loop.IsPower ? "Logspace" : "Linspace", count = Term(loop.Count);
        // Integers may hold all multiples that the loop reckons, but not the next, where the grid stops.
        string multiple = model.GetTypeInfo(loop.Step, cancellation).Type?.SpecialType == SpecialType.System_Double ? count : $"(double){count}";
        // A loop that never runs is no mistake, a length below 0 is.
        string length = model.GetConstantValue(loop.Count, cancellation).Value is >= 0 ? count : $"global::System.Math.Max({loop.Count}, 0)";
        string target = loop.Count.IsEquivalentTo(SyntaxFactory.ParseExpression($"{array}.Length")) ? $"{array}" : $"new global::System.Span<double>({array}, 0, {length})";
        string ratio = loop.Base is { } power ? $", @base: {power}" : "";
        StatementSyntax call = SyntaxFactory.ParseStatement(
            $"global::StaticTensors.Tensor.{function}<double>({loop.Start}, {Term(loop.Start)} + {multiple} * {Term(loop.Step)}, {target}, endpoint: false{ratio});");
        yield return new Change(
            $"Fill it with {function}", statement,
            call.WithTriviaFrom(statement).WithAdditionalAnnotations(Simplifier.Annotation, Formatter.Annotation));
    }

    /// <summary>An expression as a part of a sum of products.</summary>
    private static string Term(ExpressionSyntax expression) =>
        expression is LiteralExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax or ParenthesizedExpressionSyntax
            ? expression.ToString() : $"({expression})";
}
