using System;
using System.Linq;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Rules;
using StaticTensors.Generators.Model;
using StaticTensors.Shapes;

namespace StaticTensors.Analyzers.Flow;

/// <summary>The entries of the table that are longer than one line: which operand each rule takes from where.</summary>
internal static class ShapeLines
{
    public static Outcome Broadcast(Dimension[]? left, string leftName, Dimension[]? right, string rightName) =>
        left is null || right is null ? Outcome.Unknown
            : Outcome.Of(KnownRules.Broadcast(left, leftName, right, rightName, out Dimension[] result), result);

    public static Outcome Clip(Operands operands)
    {
        if (operands.IsNull("min") && operands.IsNull("max"))
            return new(null, new NoBounds());
        Outcome least = operands.IsNull("min") ? new(operands.Shape("x"), null) : Broadcast(operands.Shape("x"), "x", operands.Shape("min"), "y");
        return operands.IsNull("max") ? least : least.Then(shape => Broadcast(shape, "x", operands.Shape("max"), "y"));
    }

    public static Outcome Where(Operands operands) => Broadcast(operands.Shape("x"), "x", operands.Shape("y"), "y")
        .Then(shape => Broadcast(operands.Shape("mask"), "mask", shape, "x and y"));

    public static Outcome Matmul(Operands operands) => operands.Shape("x") is { } x && operands.Shape("y") is { } y
        ? Outcome.Of(KnownRules.Matmul(x, y, out Dimension[] result), result) : Outcome.Unknown;

    public static Outcome Diff(Operands operands) => operands.Shape("x") is { } shape && operands.Number("axis").Number is { } axis
        ? operands.Number("n").Number is { } n ? Outcome.Of(KnownRules.Diff(shape, n, axis, out Dimension[] result), result)
            : Outcome.Of(KnownRules.Diff(shape, 0, axis, out _), [.. shape.Select(_ => Dimension.Unknown)])
        : Outcome.Unknown;

    public static Outcome Interp(Operands operands) => operands.Shape("xp") is { } xp && operands.Shape("fp") is { } fp
        ? Outcome.Of(KnownRules.Points(xp, fp), operands.Shape("x")) : new(operands.Shape("x"), null);

    public static Outcome Trapezoid(Operands operands)
    {
        if (operands.Shape("y") is not { } y || operands.Number("axis").Number is not { } axis)
            return Outcome.Unknown;
        if (KnownRules.Reduce(y, [axis], keepdims: false, needsElements: null, out Dimension[] result) is { } fault)
            return new(null, fault);
        return Outcome.Of(operands.Shape("x") is { } x ? KnownRules.Places(x, y, Axis.FromStart(axis, y.Length)) : null, result);
    }

    public static Outcome BroadcastTo(Operands operands) => operands.Shape("x") is { } old && operands.Numbers("shape") is { } shape
        ? Outcome.Of(KnownRules.BroadcastTo(old, shape), shape) : Outcome.Unknown;

    public static Outcome Concatenate(Operands operands) => operands.Shapes("tensors") is { } shapes && operands.Number("axis").Number is { } axis
        ? Outcome.Of(KnownRules.Concatenate(shapes, axis, out Dimension[] result), result) : Outcome.Unknown;

    public static Outcome Stack(Operands operands) => operands.Shapes("tensors") is { } shapes && operands.Number("axis").Number is { } axis
        ? Outcome.Of(KnownRules.Stack(shapes, axis, out Dimension[] result), result) : Outcome.Unknown;

    public static Outcome ExpandDims(Operands operands) => operands.Shape("x") is { } shape && operands.Number("axis").Number is { } axis
        ? Outcome.Of(KnownRules.Insert(shape, axis, new Dimension(1), out Dimension[] result), result) : Outcome.Unknown;

    public static Outcome Squeeze(Operands operands) =>
        operands.Shape("x") is { } shape && operands.Numbers("axis") is { } axes && Integers(axes) is { } left
            ? Outcome.Of(KnownRules.Squeeze(shape, left, out Dimension[]? result), result) : Outcome.Unknown;

    public static Outcome Flip(Operands operands) => operands.Shape("x") is not { } shape ? Outcome.Unknown
        : operands.Numbers("axis") is { } axes && Integers(axes) is { } flipped
            ? Outcome.Of(KnownRules.Reduce(shape, flipped, keepdims: true, needsElements: null, out _), shape) : new(shape, null);

    public static Outcome Roll(Operands operands) => Along(operands, (shape, axis) =>
        Outcome.Of(axis is null ? null : KnownRules.Scan(shape, axis, out _), shape));

    public static Outcome Repeat(Operands operands) => operands.Numbers("repeats") is not { } repeats ? Outcome.Unknown
        : Along(operands, (shape, axis) => Outcome.Of(KnownRules.Repeat(shape, repeats, axis, out Dimension[] result), result));

    public static Outcome MoveAxis(Operands operands) =>
        operands.Shape("x") is { } shape && operands.Number("source").Number is { } source && operands.Number("destination").Number is { } destination
            ? Outcome.Of(KnownRules.MoveAxis(shape, source, destination, out Dimension[] result), result) : Outcome.Unknown;

    public static Outcome SwapAxes(Operands operands) =>
        operands.Shape("x") is { } shape && operands.Number("axis1").Number is { } axis1 && operands.Number("axis2").Number is { } axis2
            ? Outcome.Of(KnownRules.SwapAxes(shape, axis1, axis2, out Dimension[] result), result) : Outcome.Unknown;

    public static Outcome Transpose(Operands operands) =>
        operands.Shape("x") is { } shape && operands.Numbers("axes") is { } axes && Integers(axes) is { } order
            ? Outcome.Of(KnownRules.Transpose(shape, order, out Dimension[] result), result) : Outcome.Unknown;

    public static Outcome Reshape(Operands operands) => operands.Shape("x") is { } old && operands.Numbers("shape") is { } shape
        ? Outcome.Of(KnownRules.Reshape(shape, old, out Dimension[] result), result) : Outcome.Unknown;

    public static Outcome Backward(Operands operands) => operands.Shape("x") is { } shape && operands.Shape("grad") is { } gradient
        ? Outcome.Of(KnownRules.Gradient(gradient, shape), null) : Outcome.Unknown;

    public static Outcome Item(Operands operands)
    {
        if (operands.Shape("x") is not { } shape || operands.Numbers("indices") is not { } indices)
            return Outcome.Unknown;
        Fault? fault = KnownRules.Item(shape, indices.Length);
        for (int axis = 0; axis < indices.Length && fault is null; axis++)
            fault = Indexing.Place(indices[axis], axis, shape[axis]);
        return new(null, fault);
    }

    /// <summary>A tensor of a requested shape; a tensor that was made has no negative dimension.</summary>
    public static Outcome Filled(Operands operands) => operands.Numbers("shape") is { } shape ? Made(shape) : Outcome.Unknown;

    public static Outcome Made(params Dimension[] shape) => KnownRules.Length(shape, "shape", out _) is null ? new(shape, null) : Outcome.Unknown;

    public static Outcome Create(Operands operands)
    {
        Dimension[]? data = operands.Shape("data"), shape = operands.Numbers("shape");
        // A matrix has its own shape; whether data fill a shape is checked where the call is read.
        return data is { Length: 2 } ? new(data, null) : shape is null ? Outcome.Unknown : shape.Length > 0 ? Made(shape) : new(data, null);
    }

    public static Outcome ToTensor(Operands operands) => operands.Shape("data") is { Length: 1 } data ? new(data, null) : new([Dimension.Unknown], null);

    /// <summary>Grids between two ends, perhaps array-like.</summary>
    public static Outcome Grid(Operands operands)
    {
        if (operands.ShapeOfEnd("start") is not { } start || operands.ShapeOfEnd("stop") is not { } stop)
            return Outcome.Unknown;
        Dimension num = operands.Number("num");
        Outcome grids = Broadcast(start, "start", stop, "stop");
        if (operands.Call.TargetMethod.Name == nameof(GridLaw.Logspace) && !operands.IsLeftOut("base"))
            grids = grids.Then(ends => Broadcast(ends, "start and stop", operands.ShapeOfEnd("base"), "base"));
        return grids.Then(shape => operands.Number("axis").Number is { } axis
            ? Outcome.Of(KnownRules.Insert(shape, axis, num, out Dimension[] result), result) : Outcome.Unknown);
    }

    /// <summary>Grids whose stop decides the number of elements.</summary>
    public static Outcome Counted(Operands operands) => operands.Call.TargetMethod.ReturnsVoid ? Outcome.Unknown
        : new([operands.Plan is GridPlan plan ? new Dimension(plan.Num) : Dimension.Unknown], null);

    /// <summary>A method with one axis, which may be null.</summary>
    public static Outcome Along(Operands operands, Func<Dimension[], int?, Outcome> rule) =>
        operands.Shape("x") is { } shape && (operands.IsNull("axis") || operands.Number("axis").Number is not null)
            ? rule(shape, operands.Number("axis").Number) : Outcome.Unknown;

    /// <summary>Some numbers, if all are known.</summary>
    public static int[]? Integers(Dimension[] values) =>
        values.All(value => value.Number is not null) ? Array.ConvertAll(values, value => value.Number!.Value) : null;
}
