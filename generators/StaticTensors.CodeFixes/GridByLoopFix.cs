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
        // The grid stops one step after the last element of the loop: an int may hold all multiples of the loop, but not that one.
        string multiple = model.GetTypeInfo(loop.Step, cancellation).Type?.SpecialType == SpecialType.System_Double ? count : $"(double){count}";
        // With a count below 0 the loop does nothing, but a span would throw.
        string length = model.GetConstantValue(loop.Count, cancellation).Value is >= 0 ? count : $"global::System.Math.Max({loop.Count}, 0)";
        string target = loop.Count.IsEquivalentTo(SyntaxFactory.ParseExpression($"{array}.Length"))
            ? $"{array}" : $"new global::System.Span<double>({array}, 0, {length})";
        string ratio = loop.Base is { } power ? $", @base: {power}" : "";
        string stop = $"{Term(loop.Start)} + {multiple} * {Term(loop.Step)}";
        StatementSyntax call = SyntaxFactory.ParseStatement(
            $"global::StaticTensors.Tensor.{function}<double>({loop.Start}, {stop}, {target}, endpoint: false{ratio});");
        yield return new Change(
            $"Fill it with {function}", statement,
            call.WithTriviaFrom(statement).WithAdditionalAnnotations(Simplifier.Annotation, Formatter.Annotation));
    }

    /// <summary>An expression as a part of a sum of products.</summary>
    private static string Term(ExpressionSyntax expression) =>
        expression is LiteralExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax or ParenthesizedExpressionSyntax
            ? expression.ToString() : $"({expression})";
}
