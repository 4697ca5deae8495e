using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Exact.Numbers;
using StaticTensors.Generators.Read;

namespace StaticTensors.Analyzers.Rules;

/// <summary>constant: false where the element type is an integer or decimal, in any method that makes such a tensor.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class VariableIntegerAnalyzer() : TensorAnalyzer(Descriptors.VariableInteger)
{
    /// <inheritdoc/>
    protected override void Register(CompilationStartAnalysisContext context) => context.RegisterOperationAction(Inspect, OperationKind.Invocation);

    private void Inspect(OperationAnalysisContext context)
    {
        var invocation = (IInvocationOperation)context.Operation;
        if (TensorType.Element(invocation.TargetMethod.ReturnType) is { } element
            && element.Info().Kind != ElementKind.BinaryFloat
            && TensorType.IsOfLibrary(invocation.TargetMethod.ContainingType)
            && CallReader.Argument(invocation, "constant") is { } constant
            && FlagReader.Read(constant, LocalReader.MostHops) is { IsKnown: true, Value: false })
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, constant.Syntax.Parent!.GetLocation(), element.Info().Keyword));
        }
    }
}
