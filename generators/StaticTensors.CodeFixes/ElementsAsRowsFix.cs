using System.Collections.Generic;
using System.Composition;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StaticTensors.Analyzers.Rules;

namespace StaticTensors.CodeFixes;

/// <summary>Enumerates the rows of the tensor.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ElementsAsRowsFix() : TensorFix(Descriptors.ElementsAsRows)
{
    /// <inheritdoc/>
    protected override IEnumerable<Change> Changes(SyntaxNode node, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (node.FirstAncestorOrSelf<ForEachStatementSyntax>() is not { Expression: var tensor } loop)
            yield break;
        bool isOne = tensor is IdentifierNameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax;
        ExpressionSyntax receiver = isOne
            ? tensor.WithoutTrivia() : SyntaxFactory.ParenthesizedExpression(tensor.WithoutTrivia());
        InvocationExpressionSyntax rows = SyntaxFactory.InvocationExpression(SyntaxFactory.MemberAccessExpression(
            SyntaxKind.SimpleMemberAccessExpression, receiver, SyntaxFactory.IdentifierName("Rows"))).WithTriviaFrom(tensor);
        yield return new Change("Go through the rows", loop, loop.WithExpression(rows));
    }
}
