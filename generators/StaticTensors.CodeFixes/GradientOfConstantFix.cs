using System.Collections.Generic;
using System.Composition;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StaticTensors.Analyzers.Rules;

namespace StaticTensors.CodeFixes;

/// <summary>Makes the tensor without constant: true.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class GradientOfConstantFix() : TensorFix(Descriptors.GradientOfConstant)
{
    /// <inheritdoc/>
    protected override IEnumerable<Change> Changes(SyntaxNode node, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (diagnostic.AdditionalLocations is not [var made]
            || node.SyntaxTree.GetRoot(cancellation).FindNode(made.SourceSpan, getInnermostNodeForTie: true) is not InvocationExpressionSyntax creation)
        {
            yield break;
        }

        ArgumentSyntax? constant = creation.ArgumentList.Arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == "constant");
        if (constant?.Expression.IsKind(SyntaxKind.TrueLiteralExpression) == true && Syntax.Without(constant) is { } rest)
            yield return new Change("Make the tensor variable", creation.ArgumentList, rest);
    }
}
