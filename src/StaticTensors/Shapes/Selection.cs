using System;
using System.Collections.Generic;
using StaticTensors.Exact.Rules;

namespace StaticTensors.Shapes;

/// <summary>
/// The part of a tensor that indices select, as walks along the axes of the result. An int drops its axis before the int[]s are applied; these are combined
/// place by place and give one axis.
/// </summary>
internal sealed class Selection
{
    private readonly List<AxisWalk> axes = [];
    private int[]? jumps;
    private int jumpsAt;

    private Selection()
    {
    }

    /// <summary>The flat place in the data of the first element, if there is one.</summary>
    public int Origin { get; private set; }

    public AxisWalk[] Axes => [.. axes];

    /// <summary>What the indices, one per axis, select from a tensor of some shape; further axes are kept whole.</summary>
    public static Selection Of(ReadOnlySpan<int> shape, ReadOnlySpan<TensorIndex> indices)
    {
        Fault.Refuse(ShapeRules.Part(shape, indices.Length));
        var selection = new Selection();
        int together = LengthTogether(indices);
        int[] strides = ShapeMath.Strides(shape);
        for (int axis = 0; axis < shape.Length; axis++)
        {
            TensorIndex index = axis < indices.Length ? indices[axis] : Range.All;
            if (index.Places is { } places)
                selection.Jump(places, together, axis, shape[axis], strides[axis]);
            else
                selection.Take(index, axis, shape[axis], strides[axis]);
        }

        if (selection.jumps is { } offsets)
            selection.axes.Insert(selection.jumpsAt, new AxisWalk(together, 0, offsets));
        return selection;
    }

    private void Take(TensorIndex index, int axis, int length, int stride)
    {
        (int offset, int taken) = index.Resolve(axis, length);
        Origin += offset * stride;
        if (!index.DropsAxis)
            axes.Add(new AxisWalk(taken, taken > 1 ? stride * index.Step : stride));
    }

    /// <summary>One of the int[]s; their common axis takes the place of the first of them if they are adjacent, otherwise it comes first.</summary>
    private void Jump(int[] places, int together, int axis, int length, int stride)
    {
        if (jumps is null)
            jumpsAt = axes.Count;
        else if (jumpsAt != axes.Count)
            jumpsAt = 0;
        jumps ??= new int[together];
        for (int i = 0; i < together; i++)
        {
            Fault.Refuse(Place.Of(places[places.Length == 1 ? 0 : i], axis, length, out int place));
            jumps[i] += place * stride;
        }
    }

    /// <summary>The common length of the int[]s; one of length 1 repeats.</summary>
    private static int LengthTogether(ReadOnlySpan<TensorIndex> indices)
    {
        int together = 1;
        foreach (TensorIndex index in indices)
        {
            if (index.Places is not { } places || places.Length == 1 || places.Length == together)
                continue;
            if (together != 1)
                throw new NotTogether(together, places.Length).ToException();
            together = places.Length;
        }

        return together;
    }
}
