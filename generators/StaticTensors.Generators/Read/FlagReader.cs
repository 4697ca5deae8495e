using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Generators.Model;

namespace StaticTensors.Generators.Read;

/// <summary>The value of a <c>bool?</c>, if the compiler can know it.</summary>
internal static class FlagReader
{
    /// <param name="operation">The argument; a missing one counts as null.</param>
    /// <param name="hops">How many locals may lie between; 0: only C# constants count.</param>
    public static Known<bool?> Read(IOperation? operation, int hops = 0) => operation switch
    {
        null or IDefaultValueOperation => new(true, null),
        { ConstantValue: { HasValue: true, Value: bool or null } constant } => new(true, (bool?)constant.Value),
        IConversionOperation conversion => Read(conversion.Operand, hops),
        _ when hops == 0 => default,
        ILocalReferenceOperation local => LocalReader.Read(local, hops, Read),
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not when Read(not.Operand, hops) is { IsKnown: true, Value: { } value } =>
            new(true, !value),
        IConditionalOperation { WhenFalse: { } whenFalse } choice when Read(choice.WhenTrue, hops) is { IsKnown: true } value
            && value == Read(whenFalse, hops) => value,
        _ => default,
    };
}
