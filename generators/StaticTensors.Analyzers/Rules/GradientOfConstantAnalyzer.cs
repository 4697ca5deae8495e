using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Exact.Numbers;
using StaticTensors.Generators.Model;
using StaticTensors.Generators.Read;

namespace StaticTensors.Analyzers.Rules;

/// <summary>Backward or Grad of a tensor that can have no gradient.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GradientOfConstantAnalyzer() : TensorAnalyzer(
    Descriptors.GradientOfConstant, SyntaxKind.InvocationExpression, SyntaxKind.SimpleMemberAccessExpression, SyntaxKind.MemberBindingExpression)
{
    /// <inheritdoc/>
    protected override void Inspect(SyntaxNodeAnalysisContext context, IOperation operation)
    {
        if (operation is IInvocationOperation { TargetMethod.Name: "Backward", Instance: { } backward })
            Inspect(context, backward, "Backward");
        else if (operation is IPropertyReferenceOperation { Property.Name: "Grad", Instance: { } grad })
            Inspect(context, grad, "Grad");
    }

    private void Inspect(SyntaxNodeAnalysisContext context, IOperation tensor, string member)
    {
        if (TensorType.Element(tensor.Type) is not { } element)
            return;
        string? why = element.Info().Kind != ElementKind.BinaryFloat ? $"only Half, float and double have derivatives, {element.Info().Keyword} does not"
            : ConstantReader.Read(tensor, LocalReader.MostHops) is { IsKnown: true, Value: true } ? "it was made with constant: true, or from numbers"
            : null;
        if (why is null)
            return;
        SyntaxNode? made = tensor is ILocalReferenceOperation local
            ? LocalReader.Read(local, hops: 1, (value, _) => new Known<SyntaxNode>(true, value.Syntax)).Value : tensor.Syntax;
        context.ReportDiagnostic(Diagnostic.Create(Rule, context.Node.GetLocation(), made is null ? [] : [made.GetLocation()], member, why));
    }
}
