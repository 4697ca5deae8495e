using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StaticTensors.Analyzers.Rules;

/// <summary>One rule about the use of the library: silent in generated code, and in compilations that do not know the library.</summary>
public abstract class TensorAnalyzer(DiagnosticDescriptor rule) : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [rule];

    /// <summary>The rule.</summary>
    protected DiagnosticDescriptor Rule => rule;

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (start.Compilation.GetTypeByMetadataName("StaticTensors.Tensor") is not null)
                Register(start);
        });
    }

    /// <summary>Says what the rule looks at.</summary>
    protected abstract void Register(CompilationStartAnalysisContext context);
}
