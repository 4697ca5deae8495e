using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Exact.Numbers;
using StaticTensors.Generators.Read;

namespace StaticTensors.Analyzers.Rules;

/// <summary>Backward or Grad where there can be no gradient.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GradientOfConstantAnalyzer() : TensorAnalyzer(Descriptors.GradientOfConstant)
{
    /// <inheritdoc/>
    protected override void Register(CompilationStartAnalysisContext context)
    {
        context.RegisterOperationAction(
            operation =>
            {
                var invocation = (IInvocationOperation)operation.Operation;
                if (invocation is { TargetMethod.Name: "Backward", Instance: { } tensor })
                    Inspect(operation, tensor, "Backward");
            },
            OperationKind.Invocation);
        context.RegisterOperationAction(
            operation =>
            {
                var property = (IPropertyReferenceOperation)operation.Operation;
                if (property is { Property.Name: "Grad", Instance: { } tensor })
                    Inspect(operation, tensor, "Grad");
            },
            OperationKind.PropertyReference);
    }

    private void Inspect(OperationAnalysisContext context, IOperation tensor, string member)
    {
        if (TensorType.Element(tensor.Type) is not { } element)
            return;
        string? why = element.Info().Kind != ElementKind.BinaryFloat ? $"only Half, float and double have derivatives, {element.Info().Keyword} has not"
            : ConstantReader.Read(tensor, LocalReader.MostHops) is { IsKnown: true, Value: true } ? "it was made with constant: true, or of numbers"
            : null;
        if (why is null)
            return;
        IOperation? made = tensor is ILocalReferenceOperation local ? LocalReader.Values(local) is [var only] ? only : null : tensor;
        context.ReportDiagnostic(Diagnostic.Create(
            Rule, context.Operation.Syntax.GetLocation(), made is null ? [] : [made.Syntax.GetLocation()], member, why));
    }
}
