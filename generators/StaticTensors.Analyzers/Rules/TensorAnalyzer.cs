using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StaticTensors.Analyzers.Rules;

/// <summary>One rule about the use of the library: silent in code that nobody wrote, and in compilations that do not know the library.</summary>
public abstract class TensorAnalyzer(DiagnosticDescriptor rule, params SyntaxKind[] kinds) : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [rule];

    /// <summary>The rule.</summary>
    protected DiagnosticDescriptor Rule => rule;

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(start =>
        {
            if (start.Compilation.GetTypeByMetadataName("StaticTensors.Tensor") is null)
                return;
            // By syntax: for operations the compiler would bind all generated code once more, and our own holds much data.
            start.RegisterSyntaxNodeAction(
                node =>
                {
                    if (node.IsGeneratedCode && !IsFromAnotherFile(node.Node) && !MapsSome(node.Node))
                        return;
                    if (node.SemanticModel.GetOperation(node.Node, node.CancellationToken) is { } operation)
                        Inspect(node, operation);
                },
                kinds);
        });
    }

    /// <summary>Looks at one operation with a syntax that the rule is about.</summary>
    protected abstract void Inspect(SyntaxNodeAnalysisContext context, IOperation operation);

    /// <summary>Whether there is nothing to say at a place in a member, because nobody wrote it.</summary>
    private protected static bool IsGenerated(SyntaxNodeAnalysisContext context, SyntaxNode part) => context.IsGeneratedCode && !IsFromAnotherFile(part);

    /// <summary>Whether a member in generated code may hold parts that somebody wrote elsewhere.</summary>
    private static bool MapsSome(SyntaxNode syntax) => Array.IndexOf(Members.Kinds, syntax.Kind()) >= 0
        && syntax.SyntaxTree.GetLineMappings().Any(mapping => mapping.MappedSpan.HasMappedPath);

    /// <summary>Whether generated code says by a #line that somebody wrote it elsewhere, as in a .razor file.</summary>
    private static bool IsFromAnotherFile(SyntaxNode syntax)
    {
        FileLinePositionSpan written = syntax.GetLocation().GetMappedLineSpan();
        return written.HasMappedPath && written.Path != syntax.SyntaxTree.FilePath
            && syntax.SyntaxTree.GetLineVisibility(syntax.SpanStart) == LineVisibility.Visible;
    }
}
