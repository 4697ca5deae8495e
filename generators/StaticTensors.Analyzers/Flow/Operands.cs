using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Generators.Model;
using StaticTensors.Generators.Read;

namespace StaticTensors.Analyzers.Flow;

/// <summary>What is known of the operands of a call, by the names of the method's parameters; the tensor on which a method is called is its parameter
/// x.</summary>
/// <param name="call">The call.</param>
/// <param name="known">What is known of each operand.</param>
/// <param name="plan">The grid that the call asks for, if fully known.</param>
internal sealed class Operands(IInvocationOperation call, Func<IOperation, Fact?> known, Func<GridPlan?> plan)
{
    /// <summary>The call.</summary>
    public IInvocationOperation Call => call;

    /// <summary>The grid that the call asks for, if fully known.</summary>
    public GridPlan? Plan => plan();

    /// <summary>The shape of a tensor, a mask or an array.</summary>
    public Dimension[]? Shape(string parameter) => ShapeOf(this[parameter]);

    /// <summary>The shape of an end or a base; a number has rank 0.</summary>
    public Dimension[]? ShapeOfEnd(string parameter) =>
        call.TargetMethod.Parameters.Any(one => one.Name == parameter && !TensorType.IsArrayLike(one.Type)) ? [] : Shape(parameter);

    /// <summary>The shapes of some tensors, if all are known.</summary>
    public Dimension[][]? Shapes(string parameter) =>
        this[parameter] is ListFact { Items: var items } && items.Select(ShapeOf).OfType<Dimension[]>().ToArray() is var shapes
            && shapes.Length == items.Count ? shapes : null;

    /// <summary>An integer.</summary>
    public Dimension Number(string parameter) => this[parameter] is NumberFact number ? number.Value : Dimension.Unknown;

    /// <summary>Some integers; none if the argument is omitted.</summary>
    public Dimension[]? Numbers(string parameter) => this[parameter] switch
    {
        ListFact list => list.Numbers,
        // One integer stands for a list of one, as in NumPy.
        NumberFact number => [number.Value],
        ConstantFact { Value: null } => [],
        // A list of which only the length is known.
        ShapeFact { Shape: { Count: 1 } shape } when shape[0].Number is { } length and < 64 => [.. Enumerable.Repeat(Dimension.Unknown, length)],
        _ => Has(parameter) ? null : [],
    };

    /// <summary>A bool.</summary>
    public bool? Flag(string parameter) => this[parameter] is ConstantFact { Value: bool flag } ? flag : null;

    /// <summary>Whether an argument is null, or omitted with a default of null.</summary>
    public bool IsNull(string parameter) => this[parameter] is ConstantFact { Value: null };

    /// <summary>Whether an argument is omitted.</summary>
    public bool IsLeftOut(string parameter) =>
        call.Arguments.All(argument => argument.Parameter?.Name != parameter || argument.ArgumentKind == ArgumentKind.DefaultValue);

    /// <summary>Whether the method has a parameter.</summary>
    public bool Has(string parameter) => call.TargetMethod.Parameters.Any(one => one.Name == parameter);

    private Fact? this[string parameter] =>
        call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter)?.Value is { } value ? known(value)
        : parameter == "x" && call.Instance is { } instance ? known(instance)
        : null;

    private static Dimension[]? ShapeOf(Fact? fact) => fact switch
    {
        ShapeFact shape => [.. shape.Shape],
        ListFact list => [new Dimension(list.Items.Count)],
        _ => null,
    };
}
