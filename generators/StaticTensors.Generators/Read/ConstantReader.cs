using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Exact.Numbers;
using StaticTensors.Generators.Model;

namespace StaticTensors.Generators.Read;

/// <summary>Whether a tensor of Half, float or double is constant, if the compiler can know it.</summary>
internal static class ConstantReader
{
    /// <param name="operation">An expression whose type is a tensor.</param>
    /// <param name="hops">How many locals may lie between.</param>
    public static Known<bool> Read(IOperation? operation, int hops) => operation switch
    {
        null => default,
        // Numbers and arrays become constants; collection expressions follow the rule of null.
        IConversionOperation { OperatorMethod: not null, Operand.Type: { } type } when !TensorType.Is(type, arity: 1) => new(true, true),
        IConversionOperation conversion => Read(conversion.Operand, hops),
        ICollectionExpressionOperation collection when IsDifferentiable(collection.Type) => new(true, false),
        ILocalReferenceOperation local => LocalReader.Read(local, hops, Read),
        IInvocationOperation invocation when TensorType.IsOfLibrary(invocation.TargetMethod.ContainingType) => OfCall(invocation, hops),
        _ => default,
    };

    /// <summary>Whether the result of a creation or an operation is constant, if the call says so.</summary>
    private static Known<bool> OfCall(IInvocationOperation invocation, int hops)
    {
        if (CallReader.Argument(invocation, "constant") is not { } constant || FlagReader.Read(constant, hops) is not { IsKnown: true, Value: var value })
            return default;
        string function = invocation.TargetMethod.Name;
        ShapeSource source = Creations.Of(function);
        // Without a flag, a tensor made like another is constant if that one is.
        if (source == ShapeSource.Like && value is null)
            return Read(CallReader.Argument(invocation, "x"), hops);
        bool isCreation = function == "AsType" || source != ShapeSource.None || CallReader.Names.Contains(function);
        // For an operation, constant: false is no promise: inside NoAutodiff its result is constant.
        return value == true ? new(true, true) : isCreation && IsDifferentiable(invocation.Type) ? new(true, false) : default;
    }

    private static bool IsDifferentiable(ITypeSymbol? type) => TensorType.Element(type)?.Info().Kind == ElementKind.BinaryFloat;
}
