using System;
using System.Linq;
using StaticTensors.Shapes;

namespace StaticTensors.Autodiff;

/// <summary>
/// A tensor as lanes: the elements along some of its axes, one lane for each place along the others. Lanes lie one after another in memory; they are copied if
/// the tensor stores them differently.
/// </summary>
internal sealed class Lanes
{
    private readonly int[] kept, along;
    private readonly int[] shape;

    /// <param name="shape">The tensor's shape.</param>
    /// <param name="axes">The axes of a lane; none: all of them.</param>
    public Lanes(ReadOnlySpan<int> shape, ReadOnlySpan<int> axes)
    {
        this.shape = shape.ToArray();
        along = Axis.Distinct(axes, shape.Length);
        kept = [.. Enumerable.Range(0, shape.Length).Except(along)];
        Length = Product(along);
        Count = Product(kept);
        IsInPlace = along.Length == 0 || along[0] == shape.Length - along.Length;
    }

    /// <summary>How many lanes.</summary>
    public int Count { get; }

    /// <summary>How many elements each has.</summary>
    public int Length { get; }

    // Lanes along the last axes are already contiguous.
    private bool IsInPlace { get; }

    /// <summary>The elements, lane by lane.</summary>
    public ReadOnlySpan<T> Of<T>(ReadOnlySpan<T> data)
    {
        if (IsInPlace)
            return data;
        int[] strides = ShapeMath.Strides(shape);
        var lanes = new T[data.Length];
        AxisWalk.Copy(data, 0, [.. kept.Concat(along).Select(axis => new AxisWalk(shape[axis], strides[axis]))], lanes);
        return lanes;
    }

    /// <summary>Elements given lane by lane, put back into the tensor's order.</summary>
    public T[] Back<T>(T[] lanes)
    {
        if (IsInPlace)
            return lanes;
        int[] order = [.. kept.Concat(along)];
        int[] strides = ShapeMath.Strides([.. order.Select(axis => shape[axis])]);
        var data = new T[lanes.Length];
        AxisWalk.Copy<T>(lanes, 0, [.. shape.Select((dimension, axis) => new AxisWalk(dimension, strides[Array.IndexOf(order, axis)]))], data);
        return data;
    }

    private int Product(int[] axes) => axes.Aggregate(1, (product, axis) => product * shape[axis]);
}
