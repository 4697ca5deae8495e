using System;
using System.Collections.Generic;
using System.Linq;
using StaticTensors.Exact.Rules;

namespace StaticTensors.Shapes;

internal static partial class ShapeRules<T, TDimensions>
{
    /// <summary>A function of the elements along some axes, or of all.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="axes">Along which axes; none: over all.</param>
    /// <param name="keepdims">Whether these axes stay, with length 1.</param>
    /// <param name="needsElements">The function, if it has no value for no elements; otherwise null.</param>
    /// <param name="result">The shape of the result.</param>
    public static Fault? Reduce(ReadOnlySpan<T> shape, ReadOnlySpan<int> axes, bool keepdims, string? needsElements, out T[] result)
    {
        result = [];
        if (Axis.TryDistinct(axes, shape.Length, out int[] along) is { } fault)
            return fault;
        T[] dimensions = shape.ToArray(), kept = Without(shape, along);
        if (needsElements is not null && along.Any(axis => Is(dimensions[axis], 0)) && kept.All(dimension => IsNot(dimension, 0)))
            return new NoElements(needsElements, Text(shape));
        foreach (int axis in along)
            dimensions[axis] = Dimensions.Of(1);
        result = keepdims ? dimensions : kept;
        return null;
    }

    /// <summary>A cumulative function along an axis, or over all elements in row-major order if the axis is null.</summary>
    public static Fault? Scan(ReadOnlySpan<T> shape, int? axis, out T[] result)
    {
        result = shape.ToArray();
        if (axis is { } along)
            return NoAxis.Of(along, shape.Length, nameof(axis));
        Length(shape, nameof(shape), out T length);
        result = [length];
        return null;
    }

    /// <summary>The axes in another order.</summary>
    public static Fault? Transpose(ReadOnlySpan<T> shape, ReadOnlySpan<int> axes, out T[] result)
    {
        Fault? fault = Axis.TryPermutation(axes, shape.Length, out int[] order);
        result = fault is null ? Permute(shape, order) : [];
        return fault;
    }

    /// <summary>One axis moved to another place.</summary>
    public static Fault? MoveAxis(ReadOnlySpan<T> shape, int source, int destination, out T[] result)
    {
        Fault? fault = Axis.TryMove(source, destination, shape.Length, out int[] order);
        result = fault is null ? Permute(shape, order) : [];
        return fault;
    }

    /// <summary>Two axes exchanged.</summary>
    public static Fault? SwapAxes(ReadOnlySpan<T> shape, int axis1, int axis2, out T[] result)
    {
        Fault? fault = Axis.TrySwap(axis1, axis2, shape.Length, out int[] order);
        result = fault is null ? Permute(shape, order) : [];
        return fault;
    }

    /// <summary>One more axis.</summary>
    /// <param name="shape">The shape.</param>
    /// <param name="axis">Its place in the result.</param>
    /// <param name="dimension">Its length.</param>
    /// <param name="result">The shape of the result.</param>
    public static Fault? Insert(ReadOnlySpan<T> shape, int axis, T dimension, out T[] result)
    {
        List<T> dimensions = [.. shape.ToArray()];
        Fault? fault = NoAxis.Of(axis, shape.Length + 1, nameof(axis));
        if (fault is null)
            dimensions.Insert(Axis.FromStart(axis, shape.Length + 1), dimension);
        result = [.. dimensions];
        return fault;
    }

    /// <summary>The shape without some or all axes of length 1.</summary>
    public static Fault? Squeeze(ReadOnlySpan<T> shape, ReadOnlySpan<int> axes, out T[]? result)
    {
        int[] left = axes.ToArray();
        result = null;
        T[] dimensions = shape.ToArray();
        if (left.Length == 0)
        {
            if (dimensions.All(dimension => Dimensions.IsNumber(dimension, out _)))
                result = [.. dimensions.Where(dimension => !Is(dimension, 1))];
            return null;
        }

        foreach (int axis in left)
        {
            if (NoAxis.Of(axis, shape.Length, nameof(axis)) is { } fault)
                return fault;
        }

        left = Array.ConvertAll(left, axis => Axis.FromStart(axis, dimensions.Length));
        if (left.Any(axis => IsNot(dimensions[axis], 1)) || left.Distinct().Count() != left.Length)
            return new CannotSqueeze(ShapeMath.List(axes), Text(shape));
        result = Without(shape, left);
        return null;
    }

    private static T[] Permute(ReadOnlySpan<T> shape, int[] order)
    {
        T[] dimensions = shape.ToArray();
        return Array.ConvertAll(order, axis => dimensions[axis]);
    }
}
