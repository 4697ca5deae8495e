using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Exact.Laws;
using StaticTensors.Generators.Check;
using StaticTensors.Generators.Model;

namespace StaticTensors.Generators.Read;

/// <summary>The number of elements of an expression, and its shape, as far as the compiler can know them.</summary>
internal static class ShapeReader
{
    /// <summary>The number of elements of an array, a span or a list of elements.</summary>
    public static Known<int> Length(IOperation operation, int hops) => operation switch
    {
        // Not a list of elements, but one of rows.
        { Type: IArrayTypeSymbol { Rank: > 1 } } => default,
        IDefaultValueOperation => new(true, 0),
        ICollectionExpressionOperation { Elements: var elements } when !elements.Any(element => element is ISpreadOperation) =>
            new(true, elements.Length),
        IArrayCreationOperation { Initializer: { } initializer } => new(true, initializer.ElementValues.Length),
        IArrayCreationOperation { DimensionSizes: [var size] } => Natural(CallReader.Value(size, 0, hops)),
        IConversionOperation { Operand.Type: not INamedTypeSymbol { SpecialType: SpecialType.System_String } } conversion =>
            Length(conversion.Operand, hops),
        ILocalReferenceOperation { Type: IArrayTypeSymbol } local => LocalReader.Read(local, hops, Length),
        // stackalloc has no operation.
        { Kind: OperationKind.None, Syntax: StackAllocArrayCreationExpressionSyntax { Initializer: null } } =>
            operation.ChildOperations is { Count: 1 } children ? Natural(CallReader.Value(children.First(), 0, hops)) : default,
        _ => default,
    };

    /// <summary>The dimensions in an argument that is a shape.</summary>
    public static Known<EquatableArray<int>> Dimensions(IOperation? operation, int hops) => operation switch
    {
        null or IDefaultValueOperation => new(true, default),
        ICollectionExpressionOperation collection => All([.. collection.Elements.Select(element => CallReader.Value(element, 0, hops))]),
        IArrayCreationOperation { Initializer: { } initializer } =>
            All([.. initializer.ElementValues.Select(element => CallReader.Value(element, 0, hops))]),
        IConversionOperation conversion => Dimensions(conversion.Operand, hops),
        _ => default,
    };

    /// <summary>The shape of a tensor.</summary>
    /// <param name="operation">An expression whose type is a tensor.</param>
    /// <param name="hops">How many locals and calls may lie between: chains of calls can be arbitrarily long.</param>
    public static Known<EquatableArray<int>> OfTensor(IOperation? operation, int hops) => operation switch
    {
        ICollectionExpressionOperation => Vector(Length(operation, hops)),
        IConversionOperation { OperatorMethod: not null, Operand: { Type: IArrayTypeSymbol } array } => Vector(Length(array, hops)),
        IConversionOperation { OperatorMethod: not null, Operand.Type: { } type } when ElementTypeReader.Read(type) is not null => new(true, default),
        IConversionOperation conversion => OfTensor(conversion.Operand, hops),
        ILocalReferenceOperation local => LocalReader.Read(local, hops, OfTensor),
        _ when hops == 0 => default,
        IInvocationOperation invocation when TensorType.Is(invocation.TargetMethod.ContainingType, arity: 0) => Made(invocation, hops - 1),
        IInvocationOperation { Instance: { } instance } invocation when TensorType.Is(instance.Type, arity: 1) => Changed(invocation, instance, hops - 1),
        _ => default,
    };

    /// <summary>The shape that a call of Zeros and the like, or of Create, asks for; unknown for other calls.</summary>
    public static Known<EquatableArray<int>> Asked(IInvocationOperation invocation, int hops)
    {
        switch (Creations.Of(invocation.TargetMethod.Name))
        {
            case ShapeSource.Shape:
                Known<EquatableArray<int>> shape = Dimensions(CallReader.Argument(invocation, "shape"), hops);
                // Without a shape, data is a vector.
                return shape is { IsKnown: true, Value.Count: 0 } && CallReader.Argument(invocation, "data") is { } data ? Vector(Length(data, hops)) : shape;
            case ShapeSource.Side when CallReader.Value(CallReader.Argument(invocation, "n"), 0, hops) is { IsKnown: true, Value: var n }:
                return new(true, new([n, n]));
            case ShapeSource.Sides when CallReader.Value(CallReader.Argument(invocation, "rows"), 0, hops) is { IsKnown: true, Value: var rows }:
                IOperation? columns = CallReader.Argument(invocation, "columns");
                if (columns is IDefaultValueOperation or { ConstantValue: { HasValue: true, Value: null } })
                    return new(true, new([rows, rows]));
                Known<int> width = CallReader.Value(columns is IConversionOperation conversion ? conversion.Operand : columns, 0, hops);
                return width.IsKnown ? new(true, new([rows, width.Value])) : default;
            default:
                return default;
        }
    }

    private static Known<EquatableArray<int>> Made(IInvocationOperation invocation, int hops)
    {
        if (Creations.Of(invocation.TargetMethod.Name) == ShapeSource.Like)
            return OfTensor(CallReader.Argument(invocation, "x"), hops);
        if (Asked(invocation, hops) is { IsKnown: true, Value: var shape })
            return ShapeRules.Length(shape.AsSpan(), "shape", out _) is null ? new(true, shape) : default;

        return CallReader.Read(invocation, hops) switch
        {
            { } call when call.Law.IsCounted() => CallCheck.Of(call).Plan is { } plan ? new(true, new([plan.Num])) : default,
            { Form: GridForm.Scalars } grid =>
                Vector(grid.Num is { IsKnown: true, Value: >= 0 and <= int.MaxValue and var num } ? new(true, (int)num) : default),
            _ => default,
        };
    }

    private static Known<EquatableArray<int>> Changed(IInvocationOperation invocation, IOperation instance, int hops)
    {
        if (OfTensor(instance, hops) is not { IsKnown: true, Value: var old } known)
            return default;
        switch (invocation.TargetMethod.Name)
        {
            case "Copy" or "AsType":
                return known;
            case "Transpose" when Dimensions(CallReader.Argument(invocation, "axes"), hops) is { IsKnown: true, Value.Count: 0 }:
                return new(true, new([.. old.Reverse()]));
            case "Reshape" when Dimensions(CallReader.Argument(invocation, "shape"), hops) is { IsKnown: true, Value: var shape }
                && ShapeRules.Reshape(shape.AsSpan(), old.AsSpan(), out int[] resolved) is null:
                return new(true, new(resolved));
            default:
                return default;
        }
    }

    private static Known<EquatableArray<int>> All(Known<int>[] dimensions) =>
        dimensions.All(dimension => dimension.IsKnown) ? new(true, new([.. dimensions.Select(dimension => dimension.Value)])) : default;

    private static Known<EquatableArray<int>> Vector(Known<int> length) => length.IsKnown ? new(true, new([length.Value])) : default;

    private static Known<int> Natural(Known<int> length) => length is { IsKnown: true, Value: >= 0 } ? length : default;
}
