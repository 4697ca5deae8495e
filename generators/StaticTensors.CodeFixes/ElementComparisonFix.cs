using System.Collections.Generic;
using System.Composition;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StaticTensors.CodeFixes;

/// <summary>Compares an element as a number where the result must be a bool: t[0] &gt; 5 is a mask.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ElementComparisonFix() : TensorFix("CS0019", "CS0029")
{
    /// <inheritdoc/>
    protected override IEnumerable<Change> Changes(SyntaxNode node, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellation)
    {
        ExpressionSyntax[] elements =
        [
            .. from comparison in node.DescendantNodesAndSelf().OfType<BinaryExpressionSyntax>()
               where IsComparison(comparison.OperatorToken.Kind())
               from operand in new[] { comparison.Left, comparison.Right }
               where Numbers.IsElement(operand, model, cancellation)
               select operand,
        ];
        if (elements.Length > 0)
            yield return new Change(
                Numbers.Title, node, node.ReplaceNodes(elements, (element, _) => Numbers.Of(element, model, cancellation).WithTriviaFrom(element)),
                KeepsType: false);
    }

    private static bool IsComparison(SyntaxKind token) => token is SyntaxKind.LessThanToken or SyntaxKind.LessThanEqualsToken
        or SyntaxKind.GreaterThanToken or SyntaxKind.GreaterThanEqualsToken or SyntaxKind.EqualsEqualsToken or SyntaxKind.ExclamationEqualsToken;
}
