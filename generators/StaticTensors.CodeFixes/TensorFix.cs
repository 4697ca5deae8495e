using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace StaticTensors.CodeFixes;

/// <summary>The fixes of one rule, each the replacement of one piece of syntax by another.</summary>
public abstract class TensorFix(DiagnosticDescriptor rule) : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = [rule.Id];

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
            return;
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            SyntaxNode node = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            foreach (Change change in Changes(node, model, diagnostic, context.CancellationToken))
            {
                Document fixedDocument = context.Document.WithSyntaxRoot(root.ReplaceNode(change.Old, change.New));
                context.RegisterCodeFix(CodeAction.Create(change.Title, _ => Task.FromResult(fixedDocument), change.Title), diagnostic);
            }
        }
    }

    /// <summary>What can be done about a diagnostic; nothing where it is not certain to compile.</summary>
    /// <param name="node">The syntax that the diagnostic is shown at.</param>
    /// <param name="model">What it means.</param>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="cancellation">Whether somebody still waits.</param>
    protected abstract IEnumerable<Change> Changes(SyntaxNode node, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellation);
}
