using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Exact.Numbers;
using StaticTensors.Exact.Rounding;
using StaticTensors.Generators.Model;

namespace StaticTensors.Generators.Read;

/// <summary>
/// The known value of an expression of one of the sixteen types, or of one converted to Real. C# has no constants of Half, Int128 and UInt128, so conversions
/// and signs are folded here.
/// </summary>
internal static class ScalarReader
{
    /// <param name="operation">The expression.</param>
    /// <param name="hops">How many locals may lie between; 0: only constants count.</param>
    public static Real? Read(IOperation operation, int hops = 0)
    {
        if (ElementTypeReader.Read(operation.Type) is not { } type)
            return operation is IConversionOperation { Operand: var exact } && TensorType.IsReal(operation.Type) ? Read(exact, hops) : null;
        if (operation.ConstantValue is { HasValue: true, Value: { } value })
            return new Real(type, Bits(value));
        return operation switch
        {
            IDefaultValueOperation => new Real(type, default),
            IConversionOperation conversion => Read(conversion.Operand, hops) is { } operand ? Convert(operand, type) : null,
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Plus } unary => Read(unary.Operand, hops),
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Minus } unary => Read(unary.Operand, hops) is { } operand ? Negate(operand) : null,
            ILocalReferenceOperation local when LocalReader.Read(local, hops, Known) is { IsKnown: true } known => known.Value,
            _ => null,
        };
    }

    private static Known<Real> Known(IOperation operation, int hops) => Read(operation, hops) is { } value ? new(true, value) : default;

    /// <summary>
    /// The result of C#'s conversion, if it is certain: the same value, or, from float and double to Half, the nearest one.
    /// </summary>
    private static Real? Convert(Real value, ElementType type)
    {
        if (!ExactConversion.TryConvert(value.Type.Info(), value.Bits, type.Info(), out ElementBits bits))
            return null;
        var converted = new Real(type, bits);
        bool rounds = type == ElementType.Half && value.Type is ElementType.Single or ElementType.Double;
        return rounds || (value.IsFinite && value == converted) ? converted : null;
    }

    private static Real? Negate(Real value)
    {
        if (value.Type == ElementType.Half)
            return new Real(value.Type, new ElementBits(value.Bits.Low ^ 0x8000));
        // UInt128 wraps, as does the smallest Int128: both are left to the run time.
        if (value.Type != ElementType.Int128 || value.Bits is { Low: 0, High: 1UL << 63 })
            return null;
        ulong low = unchecked(0 - value.Bits.Low);
        return new Real(value.Type, new ElementBits(low, unchecked(~value.Bits.High + (low == 0 ? 1UL : 0))));
    }

    /// <summary>The bits of a boxed constant. nint and nuint are boxed as int and uint.</summary>
    private static ElementBits Bits(object value)
    {
        switch (value)
        {
            case double number:
                return new ElementBits(unchecked((ulong)BitConverter.DoubleToInt64Bits(number)));
            case float number:
                return new ElementBits(BitConverter.ToUInt32(BitConverter.GetBytes(number), 0));
            case decimal number:
                int[] parts = decimal.GetBits(number);
                return new ElementBits(Join(parts[0], parts[1]), Join(parts[2], parts[3]));
            case ulong number:
                return new ElementBits(number);
            default:
                long integer = System.Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture);
                return new ElementBits(unchecked((ulong)integer), integer < 0 ? ulong.MaxValue : 0);
        }
    }

    private static ulong Join(int low, int high) => unchecked((uint)low | (ulong)(uint)high << 32);
}
