using System.Collections.Generic;
using System.Composition;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StaticTensors.Analyzers.Rules;

namespace StaticTensors.CodeFixes;

/// <summary>The smallest type that holds every element.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ElementDoesNotFitFix() : TensorFix(Descriptors.ElementDoesNotFit)
{
    /// <inheritdoc/>
    protected override IEnumerable<Change> Changes(SyntaxNode node, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellation) =>
        node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call
        && diagnostic.Properties.TryGetValue(Hints.Type, out string? type) && type is not null
            ? Syntax.Retyped(call, type, model, cancellation) : [];
}
