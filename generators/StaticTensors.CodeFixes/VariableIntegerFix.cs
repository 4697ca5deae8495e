using System.Collections.Generic;
using System.Composition;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StaticTensors.Analyzers.Rules;

namespace StaticTensors.CodeFixes;

/// <summary>Leaves an integer tensor constant, or makes it one of double.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class VariableIntegerFix() : TensorFix(Descriptors.VariableInteger)
{
    /// <inheritdoc/>
    protected override IEnumerable<Change> Changes(SyntaxNode node, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (node.FirstAncestorOrSelf<ArgumentSyntax>() is not { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } list } argument)
            yield break;
        if (Syntax.Without(argument) is { } rest)
            yield return new Change("Leave it constant: remove the argument", list, rest);
        ExpressionSyntax yes = SyntaxFactory.LiteralExpression(SyntaxKind.TrueLiteralExpression).WithTriviaFrom(argument.Expression);
        yield return new Change("Say constant: true", argument.Expression, yes);
        foreach (Change change in Syntax.Retyped(call, "double", model, cancellation))
            yield return change;
    }
}
