using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Generators.Read;

namespace StaticTensors.Analyzers.Rules;

/// <summary>foreach (Tensor&lt;double&gt; row in matrix), which enumerates single elements, as tensors of rank 0.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ElementsAsRowsAnalyzer() : TensorAnalyzer(Descriptors.ElementsAsRows, SyntaxKind.ForEachStatement)
{
    /// <inheritdoc/>
    protected override void Inspect(SyntaxNodeAnalysisContext context, IOperation operation)
    {
        if (operation is IForEachLoopOperation { Collection: { } collection, LoopControlVariable: IVariableDeclaratorOperation { Symbol.Type: var row } }
            && TensorType.Is(row, arity: 1) && TensorType.Is(Unconverted(collection).Type, arity: 1))
            context.ReportDiagnostic(Diagnostic.Create(Rule, Unconverted(collection).Syntax.GetLocation()));
    }

    private static IOperation Unconverted(IOperation collection) =>
        collection is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand : collection;
}
