using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Generators.Model;
using StaticTensors.Generators.Read;
using StaticTensors.Shapes;

namespace StaticTensors.Analyzers.Flow;

/// <summary>The result of an operation, from what is known of its operands.</summary>
/// <param name="known">What is known of an operand.</param>
/// <param name="plan">The grid that a call asks for, if fully known.</param>
internal sealed class Evaluation(Func<IOperation, Fact?> known, Func<IInvocationOperation, GridPlan?> plan)
{
    /// <summary>What is known of the value of an operation other than a variable, or why the run time refuses it.</summary>
    public (Fact? Fact, Exact.Rules.Fault? Fault) Of(IOperation operation)
    {
        if (operation.ConstantValue is { HasValue: true, Value: var constant })
            return (constant is int number ? new NumberFact(new Dimension(number)) : new ConstantFact(constant), null);
        switch (operation)
        {
            case IInvocationOperation call when TensorType.IsOfLibrary(call.TargetMethod.ContainingType):
                return call.TargetMethod is { Name: "Slice", ContainingType.Name: "TensorIndex" } ? (Steps(call), null)
                    : Of(ShapeTable.Of(new Operands(call, known, () => plan(call))));
            case IInvocationOperation call:
                return Declared.OfCall(call, known);
            case IPropertyReferenceOperation { Property.IsIndexer: false } reference when !TensorType.IsOfLibrary(reference.Property.ContainingType):
                return (TensorType.Is(reference.Type, arity: 1) ? Declared.Of(reference) : Other(operation), null);
            case IBinaryOperation { OperatorMethod: { } method } binary when TensorType.IsOfLibrary(method.ContainingType):
                return Pair(method, binary.LeftOperand, binary.RightOperand);
            case ICompoundAssignmentOperation { OperatorMethod: { } method } assignment when TensorType.IsOfLibrary(method.ContainingType):
                return Pair(method, assignment.Target, assignment.Value);
            case IUnaryOperation { OperatorMethod: { } method } unary when TensorType.IsOfLibrary(method.ContainingType):
                return (known(unary.Operand), null);
            case IPropertyReferenceOperation { Instance: { } instance, Property: { } property } reference when TensorType.Is(instance.Type, arity: 1):
                return property.IsIndexer ? Indexed(instance, reference.Arguments[0].Value) : (property.Name == "Grad" ? known(instance) : null, null);
            case IConversionOperation conversion:
                return Converted(conversion);
            default:
                return (Other(operation), null);
        }
    }

    private static (Fact? Fact, Exact.Rules.Fault? Fault) Of(Outcome outcome) =>
        (outcome.Shape is { } shape ? ShapeFact.Of(shape) : null, outcome.Fault);

    private (Fact? Fact, Exact.Rules.Fault? Fault) Pair(IMethodSymbol method, IOperation left, IOperation right) => Of(ShapeLines.Broadcast(
        Shape(left), method.Parameters[0].Name, Shape(right), method.Parameters[1].Name));

    private Dimension[]? Shape(IOperation operand) => known(operand) is ShapeFact fact ? [.. fact.Shape] : null;

    private (Fact? Fact, Exact.Rules.Fault? Fault) Indexed(IOperation instance, IOperation index)
    {
        if (Shape(instance) is not { } shape)
            return default;
        if (TensorType.IsOfLibrary(index.Type))
            return Shape(index) is { } mask ? Of(Outcome.Of(KnownRules.Mask(shape, mask), [Dimension.Unknown, .. shape.Skip(mask.Length)])) : default;
        // A single int[] gives places along the first axis; otherwise there is one index per axis.
        IReadOnlyList<Fact?>? indices = index.Type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Int32 } ? [known(index)]
            : (known(index) as ListFact)?.Items;
        return indices is null ? default : Of(Indexing.Part(shape, indices));
    }

    private (Fact? Fact, Exact.Rules.Fault? Fault) Converted(IConversionOperation conversion)
    {
        Fact? operand = known(conversion.Operand);
        ITypeSymbol? from = conversion.Operand.Type, to = conversion.Type;
        if (TensorType.Is(from, arity: 1) && ElementTypeReader.Read(to) is not null)
            return (null, operand is ShapeFact { Shape: var shape } ? KnownRules.Number(shape.AsSpan()) : null);
        // A number as a tensor, or as an array-like end.
        if (TensorType.IsArrayLike(to) && (ElementTypeReader.Read(from) is not null || TensorType.IsReal(from)))
            return (ShapeFact.Of(), null);
        if (TensorType.IsArrayLike(to))
            return (operand is ListFact list ? list.Kept : operand, null);
        if (to is { Name: "TensorIndex" } && TensorType.IsOfLibrary(to))
            return (operand ?? OfType(from), null);
        // An integer stays known as int?, a list as a span; a number of another type is a different value.
        bool isKept = operand is not NumberFact || IsInteger(to) || to is { Name: "Index", ContainingNamespace.Name: "System" }
            || to is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var value] } && IsInteger(value);
        return (isKept ? operand : null, null);
    }

    /// <summary>What the type alone says about an index: whether its axis stays.</summary>
    private static Fact OfType(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol => ShapeFact.Of(Dimension.Unknown),
        { Name: "Range" } => new PartFact(),
        _ => new NumberFact(Dimension.Unknown),
    };

    private static bool IsInteger(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_Int32;

    private Fact? Other(IOperation operation) => operation switch
    {
        IDefaultValueOperation { Type: { IsRefLikeType: true } } => new ListFact([]),
        IDefaultValueOperation { Type: { IsReferenceType: true } or INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } } =>
            new ConstantFact(null),
        ICollectionExpressionOperation { Elements: var elements } collection => elements.Any(element => element is ISpreadOperation)
            ? TensorType.IsArrayLike(collection.Type) ? ShapeFact.Of(Dimension.Unknown) : null
            : TensorType.IsArrayLike(collection.Type) ? ShapeFact.Of(new Dimension(elements.Length))
            : new ListFact([.. elements.Select(known)]),
        IArrayCreationOperation { Initializer: { } initializer, DimensionSizes.Length: 1 } => new ListFact([.. initializer.ElementValues.Select(known)]),
        IArrayCreationOperation array => ShapeFact.Of([.. array.DimensionSizes.Select(Number)]),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat } hat when Number(hat.Operand).Number is { } fromEnd => new FromEndFact(fromEnd),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus, Type.SpecialType: SpecialType.System_Int32 } minus =>
            Number(minus.Operand).Number is { } number and not int.MinValue ? new NumberFact(new Dimension(-number)) : null,
        IBinaryOperation { Type.SpecialType: SpecialType.System_Int32 } binary => Arithmetic(binary),
        IRangeOperation range => new RangeFact(End(range.LeftOperand, Index.Start), End(range.RightOperand, Index.End)),
        ISimpleAssignmentOperation assignment => known(assignment.Value),
        IPropertyReferenceOperation { Property: { Name: "Length", ContainingType.SpecialType: SpecialType.System_Array }, Instance: { } array }
            when Shape(array) is [var length] => new NumberFact(length),
        _ => null,
    };

    private Dimension Number(IOperation operation) => known(operation) is NumberFact number ? number.Value : Dimension.Unknown;

    private NumberFact? Arithmetic(IBinaryOperation binary)
    {
        if (Number(binary.LeftOperand).Number is not { } left || Number(binary.RightOperand).Number is not { } right)
            return null;
        long? value = binary.OperatorKind switch
        {
            BinaryOperatorKind.Add => (long)left + right,
            BinaryOperatorKind.Subtract => (long)left - right,
            BinaryOperatorKind.Multiply => (long)left * right,
            _ => null,
        };
        return value is >= int.MinValue and <= int.MaxValue ? new NumberFact(new Dimension((int)value)) : null;
    }

    private Index? End(IOperation? operation, Index otherwise) => operation is null ? otherwise : known(operation) switch
    {
        NumberFact { Value.Number: >= 0 and { } number } => number,
        FromEndFact { Value: >= 0 and var number } => new Index(number, fromEnd: true),
        _ => null,
    };

    private Fact Steps(IInvocationOperation slice)
    {
        (Fact? start, Fact? stop, Fact? step) = (Argument("start"), Argument("stop"), Argument("step"));
        return IsKnown(start) && IsKnown(stop) && step is NumberFact { Value.Number: { } by and not 0 }
            ? new StepsFact(new Steps(Value(start), Value(stop), by)) : new PartFact();

        Fact? Argument(string name) => CallReader.Argument(slice, name) is { } value ? known(value) : null;

        static bool IsKnown(Fact? fact) => fact is NumberFact { Value.Number: not null } or ConstantFact { Value: null };

        static int? Value(Fact? fact) => (fact as NumberFact)?.Value.Number;
    }
}
