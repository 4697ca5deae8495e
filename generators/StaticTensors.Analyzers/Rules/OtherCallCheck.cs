using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Exact.Numbers;
using StaticTensors.Exact.Rules;
using StaticTensors.Generators.Read;
using StaticTensors.Shapes;

namespace StaticTensors.Analyzers.Rules;

/// <summary>What the run time would refuse in a call that makes no grid, or a grid of an unsupported type.</summary>
internal static class OtherCallCheck
{
    private const int Hops = LocalReader.MostHops;

    // As typeof prints it: System.Char, not char.
    private static readonly SymbolDisplayFormat FullName = new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    public static IReadOnlyList<Fault> Of(IInvocationOperation invocation) =>
        [.. new[] { Unsupported(invocation), Shape(invocation), Variable(invocation) }.OfType<Fault>()];

    private static UnsupportedElement? Unsupported(IInvocationOperation invocation)
    {
        IMethodSymbol method = invocation.TargetMethod;
        ITypeSymbol? element = TensorType.IsGrid(method.ContainingType) ? method.ContainingType.TypeArguments[0]
            : method.TypeArguments.Length == 1 ? method.TypeArguments[0] : null;
        return element is null or ITypeParameterSymbol or IErrorTypeSymbol || ElementTypeReader.Read(element) is not null
            ? null : new UnsupportedElement(element.ToDisplayString(FullName));
    }

    private static VariableInteger? Variable(IInvocationOperation invocation) =>
        TensorType.Element(invocation.TargetMethod.ReturnType) is { } element && CallReader.Argument(invocation, "constant") is { } constant
            ? VariableInteger.Of(element.Info(), FlagReader.Read(constant, Hops).Value) : null;

    /// <summary>The mistake in the shape of a new tensor.</summary>
    private static Fault? Shape(IInvocationOperation invocation)
    {
        if (!TensorType.Is(invocation.TargetMethod.ContainingType, arity: 0) || ShapeReader.Asked(invocation, Hops) is not { IsKnown: true, Value: var shape })
            return null;
        string parameter = Creations.Of(invocation.TargetMethod.Name) switch
        {
            ShapeSource.Sides => shape[0] >= 0 && shape[1] < 0 ? "columns" : "rows",
            ShapeSource.Side => "n",
            _ => "shape",
        };
        Fault? fault = ShapeRules.Length(shape.AsSpan(), parameter, out int length);
        return fault is null && CallReader.Argument(invocation, "data") is { } data
            && ShapeReader.Length(data, Hops) is { IsKnown: true, Value: var count }
            ? DoesNotFill.Of(count, shape.AsSpan(), length) : fault;
    }
}
