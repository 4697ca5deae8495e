using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Generators.Model;

namespace StaticTensors.Generators.Read;

/// <summary>Reads an invocation as a call of a grid function, for both the generator and the analyzers.</summary>
internal static class CallReader
{
    /// <summary>The functions' names, in the order of the laws.</summary>
    public static readonly string[] Names = Enum.GetNames(typeof(GridLaw));

    /// <summary>The call, or null for another method, or an element type that is open or not one of the sixteen.</summary>
    /// <param name="invocation">The invocation.</param>
    /// <param name="hops">How many locals may lie between an argument and its value; 0: only C# constants count.</param>
    public static GridCall? Read(IInvocationOperation invocation, int hops = 0)
    {
        IMethodSymbol method = invocation.TargetMethod;
        int index = Array.IndexOf(Names, method.Name);
        bool isLazy = TensorType.IsGrid(method.ContainingType);
        if (index < 0 || method.MethodKind != MethodKind.Ordinary || !(isLazy || TensorType.Is(method.ContainingType, arity: 0))
            || invocation.Arguments.Length != method.Parameters.Length)
        {
            return null;
        }

        var law = (GridLaw)index;
        bool isArrayLike = TensorType.IsArrayLike(method.Parameters[0].Type), fills = method.ReturnsVoid;
        ITypeSymbol? element = isLazy ? method.ContainingType.TypeArguments[0]
            : fills ? method.TypeArguments[0] : TensorType.ElementSymbol(method.ReturnType);
        if (ElementTypeReader.Read(element) is not { } elementType)
            return null;

        IOperation? start = Argument(invocation, "start"), baseOrStep = Argument(invocation, "base") ?? Argument(invocation, "step");
        return new GridCall(
            law, isLazy ? GridForm.Lazy : fills ? GridForm.Destination : isArrayLike ? GridForm.Tensors : GridForm.Scalars, elementType,
            start is null ? Integer(0) : OperandReader.Read(start, hops),
            OperandReader.Read(Argument(invocation, "stop")!, hops),
            baseOrStep is null || IsNull(baseOrStep) ? Integer(DefaultBaseOrStep(law)) : OperandReader.Read(baseOrStep, hops),
            fills ? default : Count(Argument(invocation, "num") ?? Argument(invocation, "samples"), hops),
            Value(Argument(invocation, "endpoint"), false, hops),
            Value(Argument(invocation, "axis"), 0, hops),
            FlagReader.Read(Argument(invocation, "constant"), hops));
    }

    /// <summary>The value given for a parameter, or its default.</summary>
    public static IOperation? Argument(IInvocationOperation invocation, string parameter) =>
        invocation.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter)?.Value;

    /// <summary>The value of an int or a bool; <paramref name="absent"/> where there is no argument.</summary>
    public static Known<T> Value<T>(IOperation? operation, T absent, int hops) where T : struct => operation switch
    {
        null => new(true, absent),
        { ConstantValue: { HasValue: true, Value: T value } } => new(true, value),
        ILocalReferenceOperation local => LocalReader.Read(local, hops, (value, rest) => Value<T>(value, default, rest)),
        _ => default,
    };

    /// <summary>The value of an int or a long.</summary>
    private static Known<long> Count(IOperation? operation, int hops) => operation switch
    {
        null => new(true, 0),
        { ConstantValue: { HasValue: true, Value: int count } } => new(true, count),
        { ConstantValue: { HasValue: true, Value: long count } } => new(true, count),
        ILocalReferenceOperation local => LocalReader.Read(local, hops, Count),
        IConversionOperation { IsImplicit: true } conversion => Count(conversion.Operand, hops),
        _ => default,
    };

    private static ulong DefaultBaseOrStep(GridLaw law) => law switch
    {
        GridLaw.Arange => 1,
        GridLaw.PerOctave => 2,
        _ => 10,
    };

    private static bool IsNull(IOperation operation) =>
        operation is IConversionOperation { Operand: var operand } ? IsNull(operand)
        : operation is IDefaultValueOperation { Type: var type } ? ElementTypeReader.Read(type) is null
        : operation.ConstantValue is { HasValue: true, Value: null };

    private static Operand Integer(ulong value) => Operand.Of(new Real(ElementType.UInt64, new ElementBits(value)));
}
