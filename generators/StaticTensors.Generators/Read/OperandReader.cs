using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Generators.Model;

namespace StaticTensors.Generators.Read;

/// <summary>The value of an argument that is a number or an array of numbers, if it is fully known.</summary>
internal static class OperandReader
{
    // Nobody writes out more, and `new double[1000000]` should not cost memory here.
    private const int MostElements = 4096;

    /// <summary>A number, or a tensor made of numbers in place.</summary>
    /// <param name="operation">The expression.</param>
    /// <param name="hops">How many locals may lie between; 0: only values written in place count, and all of them must be known.</param>
    public static Operand? Read(IOperation operation, int hops = 0) =>
        Whole(operation, hops) is { } operand ? operand
        : hops > 0 && TensorType.IsArrayLike(operation.Type) && ShapeReader.OfTensor(operation, hops) is { IsKnown: true, Value: var shape }
            ? Operand.OfShape(shape) : null;

    private static Operand? Whole(IOperation operation, int hops)
    {
        if (IsNumber(operation.Type))
            return ScalarReader.Read(operation, hops) is { } scalar ? Operand.Of(scalar) : null;
        return operation switch
        {
            // [0.0, 1.0]
            ICollectionExpressionOperation collection => Vector(collection.Elements, hops),
            // A number, an array or a tensor, which tensors and ArrayLike convert from.
            IConversionOperation { OperatorMethod: not null } conversion => conversion.Operand switch
            {
                IArrayCreationOperation array => Read(array, hops),
                IOperation other when IsNumber(other.Type) || TensorType.IsArrayLike(other.Type) => Whole(other, hops),
                _ => null,
            },
            IConversionOperation conversion => Whole(conversion.Operand, hops),
            ILocalReferenceOperation local when LocalReader.Read(local, hops, Known) is { IsKnown: true } known => known.Value,
            _ => null,
        };
    }

    private static bool IsNumber(ITypeSymbol? type) => ElementTypeReader.Read(type) is not null || TensorType.IsReal(type);

    private static Known<Operand> Known(IOperation operation, int hops) => Whole(operation, hops) is { } value ? new(true, value) : default;

    /// <summary>new[] { 0.0, 1 } or new double[5].</summary>
    private static Operand? Read(IArrayCreationOperation array, int hops)
    {
        if (array.Initializer is { } initializer)
            return Vector(initializer.ElementValues, hops);
        return array is { DimensionSizes: [{ ConstantValue: { HasValue: true, Value: int length and >= 0 and <= MostElements } }], Type: IArrayTypeSymbol type }
            && ElementTypeReader.Read(type.ElementType) is not null
            ? new Operand(new([length]), new([.. Enumerable.Repeat(default(Real), length)]))
            : null;
    }

    private static Operand? Vector(IReadOnlyCollection<IOperation> elements, int hops)
    {
        if (elements.Count > MostElements)
            return null;
        var values = new Real[elements.Count];
        int i = 0;
        foreach (IOperation element in elements)
        {
            if (ScalarReader.Read(element, hops) is not { } value)
                return null;
            values[i++] = value;
        }

        return new Operand(new([values.Length]), new(values));
    }
}
