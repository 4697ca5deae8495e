using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StaticTensors.Analyzers.Rules;

/// <summary>
/// An expression without side effects: it makes no difference whether it is evaluated once, more often or never. It cannot throw, runs no other code, and reads
/// no array element, because a loop may write that element.
/// </summary>
public static class PlainValue
{
    /// <summary>Whether an expression is a plain value.</summary>
    public static bool Is(IOperation operation) => operation.ConstantValue.HasValue || (IsStep(operation) && operation.ChildOperations.All(Is));

    /// <summary>Whether an operation alone, whatever its operands are, keeps an expression a plain value.</summary>
    public static bool IsStep(IOperation operation) => operation.ConstantValue.HasValue || operation switch
    {
        ILocalReferenceOperation local => local.Local.RefKind == RefKind.None,
        IParameterReferenceOperation parameter => parameter.Parameter.RefKind == RefKind.None,
        IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } => true,
        IFieldReferenceOperation { Instance.Type.IsValueType: true } => true,
        IPropertyReferenceOperation { Property: { Name: "Length", ContainingType.SpecialType: SpecialType.System_Array } } => true,
        IConversionOperation conversion => conversion is { OperatorMethod: null, IsChecked: false }
            && (conversion.Conversion.IsNumeric || conversion.Conversion.IsImplicit),
        IUnaryOperation unary => unary is { OperatorMethod: null, IsChecked: false },
        // Division of integers by 0 throws, and so does the smallest one divided by -1.
        IBinaryOperation binary => binary is { OperatorMethod: null, IsChecked: false }
            && (binary.OperatorKind is not (BinaryOperatorKind.Divide or BinaryOperatorKind.Remainder)
                || binary.Type?.SpecialType is SpecialType.System_Single or SpecialType.System_Double
                || binary.RightOperand.ConstantValue is { HasValue: true, Value: int and > 0 }),
        IInstanceReferenceOperation or IConditionalOperation or IDefaultValueOperation => true,
        _ => false,
    };
}
