using System.Collections.Generic;
using System.Composition;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StaticTensors.CodeFixes;

/// <summary>Makes a tensor from a list or another sequence with ToTensor.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class SequenceFix() : TensorFix("CS0411")
{
    /// <inheritdoc/>
    protected override IEnumerable<Change> Changes(SyntaxNode node, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { ArgumentList.Arguments: [{ NameColon: null, Expression: var sequence }] } call
            && model.GetSymbolInfo(call, cancellation).CandidateSymbols.Any(IsCreate)
            // ToTensor would lose the shape of a tensor.
            && Syntax.Element(sequence, model, cancellation) is null)
            yield return new Change("Use ToTensor", call, sequence.Then("ToTensor()").WithTriviaFrom(call), KeepsType: false);
    }

    private static bool IsCreate(ISymbol method) => method.Name == "Create" && method.ContainingType.ToString() == "StaticTensors.Tensor";
}
