using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Exact.Rules;
using StaticTensors.Generators.Read;
using StaticTensors.Shapes;

namespace StaticTensors.Analyzers.Rules;

/// <summary>What the run time would refuse in a call that makes a tensor in a shape, or gives one another.</summary>
internal static class CreationCheck
{
    private const int Hops = LocalReader.MostHops;

    public static Fault? Of(IInvocationOperation invocation)
    {
        if (invocation is { TargetMethod.Name: "Reshape", Instance: { } tensor } && TensorType.Is(tensor.Type, arity: 1))
        {
            return ShapeReader.OfTensor(tensor, Hops) is { IsKnown: true, Value: var old }
                && ShapeReader.Dimensions(CallReader.Argument(invocation, "shape"), Hops) is { IsKnown: true, Value: var wanted }
                ? ShapeMath.TryResolve(wanted.AsSpan(), old.AsSpan(), out _) : null;
        }

        if (!TensorType.Is(invocation.TargetMethod.ContainingType, arity: 0) || ShapeReader.Asked(invocation, Hops) is not { IsKnown: true, Value: var shape })
            return null;
        string parameter = invocation.TargetMethod.Name switch
        {
            "Eye" => shape[0] >= 0 && shape[1] < 0 ? "columns" : "rows",
            "Identity" => "n",
            _ => "shape",
        };
        Fault? fault = ShapeMath.TryLength(shape.AsSpan(), parameter, out int length);
        return fault is null && invocation.TargetMethod.Name == "Create" && shape.Count > 0
            && ShapeReader.Length(CallReader.Argument(invocation, "data")!, Hops) is { IsKnown: true, Value: var count }
            ? DoesNotFill.Of(count, shape.AsSpan(), length) : fault;
    }
}
