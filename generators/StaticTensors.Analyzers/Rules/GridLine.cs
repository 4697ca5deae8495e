using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StaticTensors.Analyzers.Rules;

/// <summary>start + i * step or i * step, with i counting from 0, or Math.Pow(base, …) of it.</summary>
/// <param name="Start">The element at 0, or its exponent; null for 0.</param>
/// <param name="Step">The increment per index.</param>
/// <param name="Base">The base of a power; null for none.</param>
/// <param name="IsPlain">Whether all parts are plain values.</param>
public sealed record GridLine(ExpressionSyntax? Start, ExpressionSyntax Step, ExpressionSyntax? Base, bool IsPlain)
{
    /// <summary>The function that makes these elements.</summary>
    public string Function => Base is null ? "Linspace" : "Logspace";

    /// <summary>The parts of an element of this kind; null for any other.</summary>
    /// <param name="value">The element.</param>
    /// <param name="i">The loop variable.</param>
    /// <param name="last">The last index; null if unknown.</param>
    public static GridLine? Read(IOperation? value, ISymbol i, long? last)
    {
        IOperation? power = null;
        if (value is IInvocationOperation { TargetMethod: { Name: "Pow", ContainingType: { Name: "Math", ContainingNamespace.Name: "System" } } } pow
            && pow.Arguments is [{ Value: var radix }, { Value: var exponent }] && !Mentions(radix, i))
        {
            power = radix;
            value = exponent;
        }

        if (value is not IBinaryOperation { Type.SpecialType: SpecialType.System_Double } line)
            return null;
        (IOperation? start, IOperation? step) = (null, StepOf(line, i, last));
        if (line.OperatorKind == BinaryOperatorKind.Add)
        {
            (start, step) = StepOf(line.RightOperand, i, last) is { } right
                ? (line.LeftOperand, right) : (line.RightOperand, StepOf(line.LeftOperand, i, last));
        }

        if (step is null || (start is not null && Mentions(start, i)))
            return null;
        return new GridLine(
            Code(start), Code(step)!, Code(power), PlainValue.Is(line) && (power is null || PlainValue.Is(power)));
    }

    /// <summary>Whether an operation is a variable.</summary>
    internal static bool Is(IOperation operation, ISymbol variable) => SymbolEqualityComparer.Default.Equals(variable, operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    });

    /// <summary>Whether an operation is more than a fixed number: it uses the index, is recomputed, or changes.</summary>
    internal static bool Mentions(IOperation operation, ISymbol i) => operation.DescendantsAndSelf().Any(part =>
        Is(part, i) || part is IInvocationOperation or IAssignmentOperation or IIncrementOrDecrementOperation or IAwaitOperation);

    /// <summary>An operation without the conversion that C# adds.</summary>
    internal static IOperation Unconverted(IOperation operation) =>
        operation is IConversionOperation { IsImplicit: true } conversion ? Unconverted(conversion.Operand) : operation;

    /// <summary>The step in i * step or step * i.</summary>
    private static IOperation? StepOf(IOperation term, ISymbol i, long? last)
    {
        if (Unconverted(term) is not IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply } product)
            return null;
        IOperation? step = Is(Unconverted(product.LeftOperand), i) ? product.RightOperand
            : Is(Unconverted(product.RightOperand), i) ? product.LeftOperand : null;
        return step is not null && !Mentions(step, i) && IsExact(product, step, last) ? step : null;
    }

    /// <summary>Whether the product is an exact multiple of the step: neither rounded to float nor certain to wrap around.</summary>
    private static bool IsExact(IBinaryOperation product, IOperation step, long? last) => product.Type?.SpecialType switch
    {
        SpecialType.System_Double or SpecialType.System_Int64 => true,
        SpecialType.System_Int32 =>
            step.ConstantValue is not { HasValue: true, Value: int one } || last is null || last * one is >= int.MinValue and <= int.MaxValue,
        _ => false,
    };

    private static ExpressionSyntax? Code(IOperation? operation) => (ExpressionSyntax?)operation?.Syntax;
}
