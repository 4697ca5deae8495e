using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Generators.Read;

namespace StaticTensors.Analyzers.Rules;

/// <summary>Tensor.Pow(base, Tensor.Linspace(…)), with a single number as the base.</summary>
/// <param name="Exponents">The call of Linspace.</param>
/// <param name="Base">The base.</param>
/// <param name="IsPlain">Whether the base is a plain value.</param>
public sealed record PowerOfGrid(InvocationExpressionSyntax Exponents, ExpressionSyntax Base, bool IsPlain)
{
    /// <summary>The parts of a call of this kind; null for any other.</summary>
    public static PowerOfGrid? Read(IInvocationOperation call) =>
        IsOfTensor(call, "Pow")
        && CallReader.Argument(call, "y") is IInvocationOperation { Syntax: InvocationExpressionSyntax exponents } line && IsOfTensor(line, "Linspace")
        && CallReader.Argument(call, "x") is IConversionOperation x
        && GridLine.Unconverted(x) is { Syntax: ExpressionSyntax radix } number && ElementTypeReader.Read(number.Type) is not null
            ? new PowerOfGrid(exponents, radix, PlainValue.Is(number)) : null;

    private static bool IsOfTensor(IInvocationOperation call, string name) =>
        call.TargetMethod.Name == name && TensorType.Is(call.TargetMethod.ContainingType, arity: 0);
}
