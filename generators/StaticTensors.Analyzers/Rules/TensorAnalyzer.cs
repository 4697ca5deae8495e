using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StaticTensors.Generators.Read;

namespace StaticTensors.Analyzers.Rules;

/// <summary>One rule about the use of the library: silent in generated code, and in compilations that do not reference the library.</summary>
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
            // By syntax: for operation actions the compiler would bind all generated code again, and ours holds a lot of data.
            start.RegisterSyntaxNodeAction(
                node =>
                {
                    if (node.IsGeneratedCode && !IsFromAnotherFile(node.Node) && !MapsSome(node.Node))
                        return;
                    if (node.SemanticModel.Operation(node.Node, node.CancellationToken) is { } operation)
                        Inspect(node, operation);
                },
                kinds);
        });
    }

    /// <summary>Checks one operation with a syntax that the rule covers.</summary>
    protected abstract void Inspect(SyntaxNodeAnalysisContext context, IOperation operation);

    /// <summary>Whether a part of a member is generated code, about which the rule is silent.</summary>
    private protected static bool IsGenerated(SyntaxNodeAnalysisContext context, SyntaxNode part) => context.IsGeneratedCode && !IsFromAnotherFile(part);

    /// <summary>Whether a member in generated code may contain parts written elsewhere.</summary>
    private static bool MapsSome(SyntaxNode syntax) => Array.IndexOf(Members.Kinds, syntax.Kind()) >= 0
        && syntax.SyntaxTree.GetLineMappings().Any(mapping => mapping.MappedSpan.HasMappedPath);

    /// <summary>Whether a #line in generated code maps it to a file written elsewhere, such as a .razor file.</summary>
    private static bool IsFromAnotherFile(SyntaxNode syntax)
    {
        FileLinePositionSpan written = syntax.GetLocation().GetMappedLineSpan();
        return written.HasMappedPath && written.Path != syntax.SyntaxTree.FilePath
            && syntax.SyntaxTree.GetLineVisibility(syntax.SpanStart) == LineVisibility.Visible;
    }
}
