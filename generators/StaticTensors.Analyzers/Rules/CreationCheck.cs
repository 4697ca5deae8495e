using System.Collections.Generic;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Generators.Check;
using StaticTensors.Generators.Model;
using StaticTensors.Generators.Read;

namespace StaticTensors.Analyzers.Rules;

/// <summary>What the run time would refuse in a call that makes a tensor in a shape, or gives one another.</summary>
internal static class CreationCheck
{
    public static IEnumerable<Fault> Of(IInvocationOperation invocation)
    {
        if (Fault(invocation) is { } fault)
            yield return fault;
    }

    private static Fault? Fault(IInvocationOperation invocation)
    {
        const int Hops = LocalReader.MostHops;
        if (invocation is { TargetMethod.Name: "Reshape", Instance: { } tensor } && TensorType.Is(tensor.Type, arity: 1))
        {
            return ShapeReader.OfTensor(tensor, Hops) is { IsKnown: true, Value: var old }
                && ShapeReader.Dimensions(CallReader.Argument(invocation, "shape"), Hops) is { IsKnown: true, Value: var wanted }
                ? ShapeCheck.Reshape(wanted, old) : null;
        }

        if (!TensorType.Is(invocation.TargetMethod.ContainingType, arity: 0) || ShapeReader.Asked(invocation, Hops) is not { IsKnown: true, Value: var shape })
            return null;
        return invocation.TargetMethod.Name switch
        {
            "Create" => ShapeReader.Length(CallReader.Argument(invocation, "data")!, Hops) is { IsKnown: true, Value: var length }
                ? ShapeCheck.Fill(length, shape) : ShapeCheck.New(shape),
            "Eye" => ShapeCheck.New(shape, shape[0] < 0 ? "rows" : "columns"),
            "Identity" => ShapeCheck.New(shape, "n"),
            _ => ShapeCheck.New(shape),
        };
    }
}
