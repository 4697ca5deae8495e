using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Exact.Rounding;
using StaticTensors.Generators.Model;

namespace StaticTensors.Generators.Read;

/// <summary>An invocation as a call of one of the four functions: the one reader of the generator and the analyzers.</summary>
internal static class CallReader
{
    /// <summary>The assembly, the namespace and the prefix of names that are the library's own.</summary>
    public const string Library = "StaticTensors";

    /// <summary>The functions' names, each at the place of its law.</summary>
    public static readonly string[] Names = Enum.GetNames(typeof(GridLaw));

    /// <summary>Whether a type is the library's static class Tensor or its Tensor&lt;T&gt;, whatever alias it was reached by.</summary>
    public static bool IsTensor(INamedTypeSymbol? type, int arity) =>
        type is { Name: "Tensor", ContainingType: null, ContainingNamespace: { Name: Library, ContainingNamespace.IsGlobalNamespace: true } }
        && type.Arity == arity && type.ContainingAssembly.Name == Library;

    /// <summary>The call, or null: another method, or an element type that is open or none of the sixteen.</summary>
    public static GridCall? Read(IInvocationOperation invocation)
    {
        IMethodSymbol method = invocation.TargetMethod;
        int law = Array.IndexOf(Names, method.Name);
        if (law < 0 || method.MethodKind != MethodKind.Ordinary || !IsTensor(method.ContainingType, arity: 0)
            || invocation.Arguments.Length != method.Parameters.Length)
        {
            return null;
        }

        IParameterSymbol end = method.Parameters[0];
        bool isArrayLike = end.Type is INamedTypeSymbol named && IsTensor(named, arity: 1);
        ITypeSymbol endType = isArrayLike ? ((INamedTypeSymbol)end.Type).TypeArguments[0] : end.Type;
        bool fills = method.ReturnsVoid;
        ITypeSymbol? element = fills ? method.TypeArguments[0] : ((INamedTypeSymbol)method.ReturnType).TypeArguments[0];
        if (ElementTypeReader.Read(endType) is not { } endElement || ElementTypeReader.Read(element) is not { } elementType)
            return null;

        IOperation? start = Argument(invocation, "start"), ratio = Argument(invocation, "base") ?? Argument(invocation, "step");
        return new GridCall(
            (GridLaw)law, fills ? GridForm.Destination : isArrayLike ? GridForm.Tensors : GridForm.Scalars, elementType, endElement,
            start is null ? Integer(endElement, 0) : OperandReader.Read(start),
            OperandReader.Read(Argument(invocation, "stop")!),
            // Without an argument the ratio of Arange is 1 and the base of array-like grids 10.
            ratio is null ? Integer(endElement, 1) : IsNull(ratio) ? Integer(endElement, 10) : OperandReader.Read(ratio),
            fills ? default : Value(Argument(invocation, "num"), 0),
            Value(Argument(invocation, "endpoint"), false),
            Value(Argument(invocation, "axis"), 0),
            Constant(Argument(invocation, "constant")));
    }

    /// <summary>The value given for a parameter, or its default.</summary>
    public static IOperation? Argument(IInvocationOperation invocation, string parameter) =>
        invocation.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter)?.Value;

    /// <summary>The value of a <c>bool?</c>; one that is not there is null.</summary>
    public static Known<bool?> Constant(IOperation? operation)
    {
        while (operation is IConversionOperation conversion && !conversion.ConstantValue.HasValue)
            operation = conversion.Operand;
        return operation switch
        {
            null or IDefaultValueOperation => new(true, null),
            { ConstantValue: { HasValue: true, Value: var value } } => new(true, (bool?)value),
            _ => default,
        };
    }

    private static Known<T> Value<T>(IOperation? operation, T absent) where T : struct =>
        operation is null ? new(true, absent)
        : operation.ConstantValue is { HasValue: true, Value: T value } ? new(true, value) : default;

    private static bool IsNull(IOperation operation) =>
        operation is IDefaultValueOperation { Type.IsReferenceType: true } or { ConstantValue: { HasValue: true, Value: null } };

    private static Operand Integer(ElementType type, ulong value)
    {
        ExactConversion.TryConvert(
            ElementType.UInt64.Info(), new ElementBits(value), type.Info(), out ElementBits bits);
        return Operand.Of(new Scalar(type, bits));
    }
}
