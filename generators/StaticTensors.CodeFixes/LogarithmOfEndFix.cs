using System.Collections.Generic;
using System.Composition;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StaticTensors.Analyzers.Rules;

namespace StaticTensors.CodeFixes;

/// <summary>Geomspace between the numbers whose logarithms were given.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class LogarithmOfEndFix() : TensorFix(Descriptors.LogarithmOfEnd, Descriptors.NaturalLogarithm)
{
    /// <inheritdoc/>
    protected override IEnumerable<Change> Changes(SyntaxNode node, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call
            || Argument("start", 0) is not { Expression: InvocationExpressionSyntax { ArgumentList.Arguments: [var first, ..] } start }
            || Argument("stop", 1) is not { Expression: InvocationExpressionSyntax { ArgumentList.Arguments: [var last, ..] } stop })
        {
            yield break;
        }

        InvocationExpressionSyntax changed = call.ReplaceNodes(
            [start, stop], (old, _) => (old == start ? first : last).Expression.WithTriviaFrom(old)).WithName("Geomspace");
        if (Syntax.Argument(changed, "base", 4) is { } ratio)
            changed = Syntax.Without(ratio) is { } rest ? changed.WithArgumentList(rest) : changed.WithArgumentList(
                changed.ArgumentList.WithArguments(changed.ArgumentList.Arguments.Remove(ratio)));
        const string Title = "Use Geomspace with the numbers themselves";
        yield return new Change(Title, call, changed);
        // Logarithms are doubles, whatever the numbers are.
        yield return new Change(Title, call, changed.WithType("double"));

        ArgumentSyntax? Argument(string parameter, int place) => Syntax.Argument(call, parameter, place);
    }
}
