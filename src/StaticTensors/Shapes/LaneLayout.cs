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
        Shape[axis] = num;
        Stride = 1;
        for (int i = 0; i < grids.Length; i++)
        {
            Shape[i < axis ? i : i + 1] = grids[i];
            if (i >= axis)
                Stride *= grids[i];
        }
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
