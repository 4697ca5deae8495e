using System.Collections.Generic;
using System.Composition;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StaticTensors.CodeFixes;

/// <summary>The right name of a tensor's member that was called by its name in lists, NumPy or others.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class MemberNameFix() : TensorFix("CS0019", "CS0428", "CS1061")
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["Count"] = "Length",
        ["Size"] = "Length",
        ["NDim"] = "Rank",
        ["Ndim"] = "Rank",
        ["Astype"] = "AsType",
        ["To2DArray"] = "ToArray2D",
    };

    /// <inheritdoc/>
    protected override IEnumerable<Change> Changes(SyntaxNode node, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellation) =>
        // LINQ's Count next to an operator is a method group, which cannot be an operand.
        from part in node is BinaryExpressionSyntax { Left: var left, Right: var right } ? [left, right] : (SyntaxNode?[])[node, node.Parent]
        let access = part as MemberAccessExpressionSyntax
        where access is not null && Syntax.Element(access.Expression, model, cancellation) is not null
        let old = access.Name.Identifier
        where Names.ContainsKey(old.ValueText)
        let name = Names[old.ValueText]
        select new Change(
            $"Write {name}", access.Name, access.Name.WithIdentifier(SyntaxFactory.Identifier(name).WithTriviaFrom(old)), KeepsType: false);
}
