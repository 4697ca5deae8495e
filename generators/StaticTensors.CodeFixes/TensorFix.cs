using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StaticTensors.CodeFixes;

/// <summary>
/// The fixes of one rule, of several similar ones, or of some of the compiler's own errors. Each replaces one piece of syntax.
/// </summary>
public abstract class TensorFix(params string[] ids) : CodeFixProvider
{
    /// <summary>The fixes of rules.</summary>
    protected TensorFix(params DiagnosticDescriptor[] rules)
        : this([.. rules.Select(rule => rule.Id)])
    {
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. ids];

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
            foreach (IGrouping<string, Change> ways in Changes(node, model, diagnostic, context.CancellationToken).GroupBy(change => change.Title))
            {
                foreach (Change change in ways)
                {
                    if (await Apply(change, diagnostic, context.Document, root, model, context.CancellationToken).ConfigureAwait(false) is not { } changed)
                        continue;
                    context.RegisterCodeFix(CodeAction.Create(change.Title, _ => Task.FromResult(changed), change.Title), diagnostic);
                    break;
                }
            }
        }
    }

    /// <summary>The possible changes for a diagnostic. Those with the same title are alternatives: the first one that passes the gate is offered.</summary>
    /// <param name="node">The syntax at which the diagnostic is shown.</param>
    /// <param name="model">The semantic model.</param>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="cancellation">Cancels the analysis.</param>
    protected abstract IEnumerable<Change> Changes(SyntaxNode node, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellation);

    /// <summary>
    /// The gate of all fixes: the changed document; null if it has a new error, or still the old one, loses a comment, changes the type unexpectedly, or
    /// evaluates something more or less often.
    /// </summary>
    private static async Task<Document?> Apply(
        Change change, Diagnostic diagnostic, Document document, SyntaxNode root, SemanticModel model, CancellationToken cancellation)
    {
        var mark = new SyntaxAnnotation();
        Document changed = document.WithSyntaxRoot(root.ReplaceNode(change.Old, change.New.WithAdditionalAnnotations(mark)));
        if (await changed.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } changedModel)
            return null;
        SyntaxNode added = (await changedModel.SyntaxTree.GetRootAsync(cancellation).ConfigureAwait(false)).GetAnnotatedNodes(mark).Single();
        Side before = new(change.Old, model, cancellation), after = new(added, changedModel, cancellation);
        List<string> known = before.Errors;
        bool neverRan = known.Remove(diagnostic.Id);
        return before.Remarks.SequenceEqual(after.Remarks)
            && (!change.KeepsType || before.Meaning == after.Meaning)
            // A loop is replaced as a whole: its rule has made sure that its parts have no side effects.
            && (change.Old is StatementSyntax || before.Effects == after.Effects || (neverRan && before.Effects > after.Effects))
            && before.Narrowings >= after.Narrowings
            && after.Errors.All(known.Remove) ? changed : null;
    }
}
