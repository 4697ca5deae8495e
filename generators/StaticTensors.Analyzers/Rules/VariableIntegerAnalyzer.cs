using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Exact.Numbers;
using StaticTensors.Generators.Read;

namespace StaticTensors.Analyzers.Rules;

/// <summary>constant: false where the element type is an integer or decimal, in any method that makes such a tensor.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class VariableIntegerAnalyzer() : RefusalAnalyzer(Descriptors.VariableInteger)
{
    /// <inheritdoc/>
    private protected override (Diagnostic, string)? Find(SyntaxNodeAnalysisContext context, IInvocationOperation invocation) =>
        TensorType.Element(invocation.TargetMethod.ReturnType) is { } element
        && element.Info().Kind != ElementKind.BinaryFloat
        && CallReader.Argument(invocation, "constant") is { } constant
        && FlagReader.Read(constant, LocalReader.MostHops) is { IsKnown: true, Value: false }
            ? (Diagnostic.Create(Rule, constant.Syntax.Parent!.GetLocation(), element.Info().Keyword), "System.ArgumentException") : null;
}
