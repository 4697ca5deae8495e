using System.Collections.Generic;
using System.Composition;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StaticTensors.CodeFixes;

/// <summary>Converts the operand with narrower elements to the wider type, as C# does with two numbers.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class MixedElementsFix() : TensorFix("CS0019")
{
    /// <inheritdoc/>
    protected override IEnumerable<Change> Changes(SyntaxNode node, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (node is not BinaryExpressionSyntax { Left: var left, Right: var right })
            yield break;
        foreach ((ExpressionSyntax tensor, ExpressionSyntax other) in new[] { (left, right), (right, left) })
        {
            if (Syntax.Element(tensor, model, cancellation) is not { } narrow
                || (Syntax.Element(other, model, cancellation) ?? model.GetTypeInfo(other, cancellation).Type) is not { } wide
                || !model.Compilation.ClassifyConversion(narrow, wide).IsImplicit)
                continue;
            string name = wide.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
            yield return new Change($"Make it a tensor of {name}", tensor, tensor.Then($"AsType<{name}>()"), KeepsType: false);
        }
    }
}
