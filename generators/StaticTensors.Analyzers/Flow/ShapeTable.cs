using System;
using System.Collections.Generic;
using System.Linq;
using StaticTensors.Exact.Rules;

namespace StaticTensors.Analyzers.Flow;

/// <summary>What each method of the library does to shapes, one line per name, shared by its overloads and the operators.</summary>
public static class ShapeTable
{
    private static readonly Dictionary<string, Func<Operands, Outcome>> Lines = new()
    {
        // Elementwise.
        ["Abs"] = Same,
        ["Acos"] = Same,
        ["Acosh"] = Same,
        ["Asin"] = Same,
        ["Asinh"] = Same,
        ["AsType"] = Same,
        ["Atan"] = Same,
        ["Atanh"] = Same,
        ["Cbrt"] = Same,
        ["Ceiling"] = Same,
        ["Copy"] = Same,
        ["Cos"] = Same,
        ["Cosh"] = Same,
        ["Erf"] = Same,
        ["Exp"] = Same,
        ["Exp2"] = Same,
        ["Expm1"] = Same,
        ["Floor"] = Same,
        ["FullLike"] = Same,
        ["Log"] = Same,
        ["Log10"] = Same,
        ["Log1p"] = Same,
        ["Log2"] = Same,
        ["Negative"] = Same,
        ["NullGrad"] = Same,
        ["OnesLike"] = Same,
        ["Reciprocal"] = Same,
        ["Round"] = Same,
        ["Sigmoid"] = Same,
        ["Sin"] = Same,
        ["Sinc"] = Same,
        ["Sinh"] = Same,
        ["Sqrt"] = Same,
        ["Square"] = Same,
        ["Tan"] = Same,
        ["Tanh"] = Same,
        ["ZerosLike"] = Same,

        // Pairs of elements.
        ["Add"] = Pairs,
        ["AllClose"] = Pairs,
        ["Atan2"] = operands => Broadcast(operands, "y", "x"),
        ["Divide"] = Pairs,
        ["Equal"] = Pairs,
        ["Greater"] = Pairs,
        ["GreaterEqual"] = Pairs,
        ["Less"] = Pairs,
        ["LessEqual"] = Pairs,
        ["Maximum"] = Pairs,
        ["Minimum"] = Pairs,
        ["Multiply"] = Pairs,
        ["NotEqual"] = Pairs,
        ["Pow"] = Pairs,
        ["Subtract"] = Pairs,
        ["Clip"] = ShapeLines.Clip,
        ["Where"] = ShapeLines.Where,

        // Elements along axes.
        ["Argmax"] = operands => Reduce(operands, needsElements: true),
        ["Argmin"] = operands => Reduce(operands, needsElements: true),
        ["Max"] = operands => Reduce(operands, needsElements: true),
        ["Mean"] = operands => Reduce(operands, needsElements: true),
        ["Median"] = operands => Reduce(operands, needsElements: true),
        ["Min"] = operands => Reduce(operands, needsElements: true),
        ["Prod"] = operands => Reduce(operands, needsElements: false),
        ["Std"] = operands => Reduce(operands, needsElements: true),
        ["Sum"] = operands => Reduce(operands, needsElements: false),
        ["Var"] = operands => Reduce(operands, needsElements: true),
        ["Argsort"] = Scan,
        ["CumProd"] = Scan,
        ["CumSum"] = Scan,
        ["Sort"] = Scan,
        ["Diff"] = ShapeLines.Diff,
        ["Interp"] = ShapeLines.Interp,
        ["Trapezoid"] = ShapeLines.Trapezoid,

        // Axes.
        ["BroadcastTo"] = ShapeLines.BroadcastTo,
        ["Concatenate"] = ShapeLines.Concatenate,
        ["ExpandDims"] = ShapeLines.ExpandDims,
        ["Flip"] = ShapeLines.Flip,
        ["Matmul"] = ShapeLines.Matmul,
        ["MoveAxis"] = ShapeLines.MoveAxis,
        ["Repeat"] = ShapeLines.Repeat,
        ["Reshape"] = ShapeLines.Reshape,
        ["Roll"] = ShapeLines.Roll,
        ["Squeeze"] = ShapeLines.Squeeze,
        ["Stack"] = ShapeLines.Stack,
        ["SwapAxes"] = ShapeLines.SwapAxes,
        ["Transpose"] = ShapeLines.Transpose,

        // New tensors.
        ["Arange"] = ShapeLines.Counted,
        ["Create"] = ShapeLines.Create,
        ["Eye"] = operands => ShapeLines.Made(operands.Number("rows"), operands.IsNull("columns") ? operands.Number("rows") : operands.Number("columns")),
        ["Full"] = ShapeLines.Filled,
        ["Geomspace"] = ShapeLines.Grid,
        ["Identity"] = operands => ShapeLines.Made(operands.Number("n"), operands.Number("n")),
        ["Linspace"] = ShapeLines.Grid,
        ["Load"] = _ => Outcome.Unknown,
        ["Logspace"] = ShapeLines.Grid,
        ["Ones"] = ShapeLines.Filled,
        ["PerDecade"] = ShapeLines.Counted,
        ["PerOctave"] = ShapeLines.Counted,
        ["ToTensor"] = ShapeLines.ToTensor,
        ["Zeros"] = ShapeLines.Filled,

        // No tensor as result, but some shapes are refused.
        ["Backward"] = ShapeLines.Backward,
        ["Item"] = ShapeLines.Item,
        ["Rows"] = operands => operands.Shape("x") is { } shape ? Outcome.Of(KnownRules.Rows(shape), null) : Outcome.Unknown,
        ["ToArray2D"] = operands => operands.Shape("x") is { } shape ? Outcome.Of(KnownRules.Matrix(shape), null) : Outcome.Unknown,
    };

    /// <summary>The methods that have a line.</summary>
    public static IReadOnlyCollection<string> Methods => Lines.Keys;

    /// <summary>The outcome of a call of the library.</summary>
    internal static Outcome Of(Operands operands) =>
        Lines.TryGetValue(operands.Call.TargetMethod.Name, out Func<Operands, Outcome>? line) ? line(operands) : Outcome.Unknown;

    private static Outcome Same(Operands operands) => new(operands.Shape("x"), null);

    private static Outcome Pairs(Operands operands) => Broadcast(operands, "x", "y");

    private static Outcome Broadcast(Operands operands, string left, string right) =>
        ShapeLines.Broadcast(operands.Shape(left), left, operands.Shape(right), right);

    private static Outcome Reduce(Operands operands, bool needsElements)
    {
        if (operands.Shape("x") is not { } shape || operands.Numbers("axis") is not { } axes)
            return Outcome.Unknown;
        bool? keepdims = operands.Has("keepdims") ? operands.Flag("keepdims") : false;
        if (ShapeLines.Integers(axes) is not { } along)
        {
            int rank = shape.Length - (keepdims == true ? 0 : axes.Length);
            return keepdims is null || rank < 0 ? Outcome.Unknown : new([.. Enumerable.Repeat(Dimension.Unknown, rank)], null);
        }

        Fault? fault = KnownRules.Reduce(shape, along, keepdims == true, needsElements ? operands.Call.TargetMethod.Name : null, out Dimension[] result);
        return Outcome.Of(fault, keepdims is null ? null : result);
    }

    private static Outcome Scan(Operands operands) => ShapeLines.Along(operands, (shape, axis) =>
        Outcome.Of(KnownRules.Scan(shape, axis, out Dimension[] result), result));
}
