using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StaticTensors.Analyzers.Rules;

/// <summary>Rules about the use of the library: silent in code that nobody wrote, and in compilations that do not know the library.</summary>
public abstract class TensorAnalyzer(DiagnosticDescriptor[] rules, params OperationKind[] kinds) : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. rules];

    /// <summary>The rule, of an analyzer that has one.</summary>
    protected DiagnosticDescriptor Rule => rules[0];

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(start =>
        {
            if (start.Compilation.GetTypeByMetadataName("StaticTensors.Tensor") is null)
                return;
            start.RegisterOperationAction(
                operation =>
                {
                    if (!operation.IsGeneratedCode || IsFromAnotherFile(operation.Operation.Syntax))
                        Inspect(operation);
                },
                kinds);
        });
    }

    /// <summary>Looks at one operation of the kinds that the rule is about.</summary>
    protected abstract void Inspect(OperationAnalysisContext context);

    /// <summary>Whether generated code says by a #line that somebody wrote it elsewhere, as in a .razor file.</summary>
    private static bool IsFromAnotherFile(SyntaxNode syntax)
    {
        FileLinePositionSpan written = syntax.GetLocation().GetMappedLineSpan();
        return written.HasMappedPath && written.Path != syntax.SyntaxTree.FilePath
            && syntax.SyntaxTree.GetLineVisibility(syntax.SpanStart) == LineVisibility.Visible;
    }
}
