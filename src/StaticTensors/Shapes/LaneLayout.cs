using System;

namespace StaticTensors.Shapes;

/// <summary>Where the samples of several grids lie in one array: the grids have a shape, and the samples add an axis to it.</summary>
internal readonly struct LaneLayout
{
    /// <param name="grids">The shape of the grids.</param>
    /// <param name="axis">The axis of the samples in the result, from 0 to the rank of the grids.</param>
    /// <param name="num">How many samples each grid has.</param>
    public LaneLayout(ReadOnlySpan<int> grids, int axis, int num)
    {
        Num = num;
        Shape = new int[grids.Length + 1];
        grids.Slice(0, axis).CopyTo(Shape);
        Shape[axis] = num;
        grids.Slice(axis).CopyTo(Shape.AsSpan(axis + 1));
        Stride = 1;
        foreach (int dimension in grids.Slice(axis))
            Stride *= dimension;
    }

    /// <summary>How many samples each grid has.</summary>
    public int Num { get; }

    /// <summary>The shape of the result.</summary>
    public int[] Shape { get; }

    /// <summary>How far apart two samples of a lane are.</summary>
    public int Stride { get; }

    /// <summary>The flat place of sample i of a lane; lanes are counted in row-major order of the grids.</summary>
    public int Place(int lane, int i)
    {
        int outer = lane / Stride;
        return (outer * Num + i) * Stride + (lane - outer * Stride);
    }
}
