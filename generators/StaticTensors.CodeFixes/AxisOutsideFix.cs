using System.Collections.Generic;
using System.Composition;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StaticTensors.Analyzers.Rules;

namespace StaticTensors.CodeFixes;

/// <summary>Uses the nearest axis of the result.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class AxisOutsideFix() : TensorFix(Descriptors.AxisOutside)
{
    /// <inheritdoc/>
    protected override IEnumerable<Change> Changes(SyntaxNode node, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (node.FirstAncestorOrSelf<ArgumentSyntax>() is { Expression: { } old } && diagnostic.Properties.TryGetValue(Hints.Axis, out string? axis)
            && axis is not null && model.GetTypeInfo(old, cancellation).Type?.SpecialType == SpecialType.System_Int32)
            yield return new Change($"Use axis {axis}", old, SyntaxFactory.ParseExpression(axis).WithTriviaFrom(old));
    }
}
