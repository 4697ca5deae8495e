using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Exact.Numbers;
using StaticTensors.Generators.Model;

namespace StaticTensors.Generators.Read;

/// <summary>The value of an argument that is a number or an array of numbers, where the compiler knows it whole.</summary>
internal static class OperandReader
{
    // Nobody writes more by hand, and `new double[1000000]` should not cost memory here.
    private const int MostElements = 4096;

    /// <summary>A number, or a tensor made of numbers on the spot.</summary>
    public static Operand? Read(IOperation operation)
    {
        if (ElementTypeReader.Read(operation.Type) is not null)
            return ScalarReader.Read(operation) is { } scalar ? Operand.Of(scalar) : null;
        return operation switch
        {
            // [0.0, 1.0]
            ICollectionExpressionOperation collection => Vector(collection.Elements),
            // A number or an array, which Tensor<T> converts from.
            IConversionOperation { OperatorMethod: not null } conversion => conversion.Operand switch
            {
                IArrayCreationOperation array => Read(array),
                IOperation number when ElementTypeReader.Read(number.Type) is not null => Read(number),
                _ => null,
            },
            IConversionOperation conversion => Read(conversion.Operand),
            _ => null,
        };
    }

    /// <summary>new[] { 0.0, 1 } or new double[5].</summary>
    private static Operand? Read(IArrayCreationOperation array)
    {
        if (array.Initializer is { } initializer)
            return Vector(initializer.ElementValues);
        return array is { DimensionSizes: [{ ConstantValue: { HasValue: true, Value: int length and >= 0 and <= MostElements } }], Type: IArrayTypeSymbol type }
            && ElementTypeReader.Read(type.ElementType) is { } element
            ? new Operand(new([length]), new([.. Enumerable.Repeat(new Scalar(element, default), length)]))
            : null;
    }

    private static Operand? Vector(IReadOnlyCollection<IOperation> elements)
    {
        if (elements.Count > MostElements)
            return null;
        var values = new Scalar[elements.Count];
        int i = 0;
        foreach (IOperation element in elements)
        {
            if (ScalarReader.Read(element) is not { } value)
                return null;
            values[i++] = value;
        }

        return new Operand(new([values.Length]), new(values));
    }
}
