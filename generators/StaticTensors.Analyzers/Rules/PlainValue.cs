using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StaticTensors.Analyzers.Rules;

/// <summary>
/// An expression that only has a value: nobody can tell whether it is evaluated once, more often or never. It cannot throw, runs no other code, and
/// reads no element of an array, because a loop may write to that element.
/// </summary>
public static class PlainValue
{
    /// <summary>Whether an expression is one.</summary>
    public static bool Is(IOperation operation) => operation.ConstantValue.HasValue || (IsStep(operation) && operation.ChildOperations.All(Is));

    /// <summary>Whether an operation by itself, whatever its operands are, leaves an expression one.</summary>
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
        // Integers divided by 0 throw, and the least one divided by -1.
        IBinaryOperation binary => binary is { OperatorMethod: null, IsChecked: false }
            && (binary.OperatorKind is not (BinaryOperatorKind.Divide or BinaryOperatorKind.Remainder)
                || binary.Type?.SpecialType is SpecialType.System_Single or SpecialType.System_Double
                || binary.RightOperand.ConstantValue is { HasValue: true, Value: int and > 0 }),
        IInstanceReferenceOperation or IConditionalOperation or IDefaultValueOperation => true,
        _ => false,
    };
}
