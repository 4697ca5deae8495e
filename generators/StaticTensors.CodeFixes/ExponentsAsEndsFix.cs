using System.Collections.Generic;
using System.Composition;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StaticTensors.Analyzers.Rules;

namespace StaticTensors.CodeFixes;

/// <summary>Geomspace between the numbers that look like end points.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ExponentsAsEndsFix() : TensorFix(Descriptors.ExponentsAsEnds)
{
    /// <inheritdoc/>
    protected override IEnumerable<Change> Changes(SyntaxNode node, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellation) =>
        node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { } call
            ? [new Change("Use Geomspace with these end points", call, call.WithName("Geomspace"))] : [];
}
