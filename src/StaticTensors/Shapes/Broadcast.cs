using System;
using StaticTensors.Exact.Rules;

namespace StaticTensors.Shapes;

/// <summary>NumPy's broadcasting: shapes are aligned at their last axes, and dimensions of 1 or missing ones repeat.</summary>
internal static class Broadcast
{
    /// <summary>The shape that both broadcast to; refuses one that no array can hold.</summary>
    public static int[] Shapes(ReadOnlySpan<int> left, string leftName, ReadOnlySpan<int> right, string rightName)
    {
        Fault.Refuse(ShapeRules.Broadcast(left, leftName, right, rightName, out int[] result));
        return result;
    }

    /// <summary>The strides of an operand along each axis of the shape it broadcasts to; 0 where it repeats.</summary>
    public static int[] Strides(ReadOnlySpan<int> shape, ReadOnlySpan<int> result)
    {
        int[] own = ShapeMath.Strides(shape);
        var strides = new int[result.Length];
        for (int fromEnd = 1; fromEnd <= shape.Length; fromEnd++)
            strides[result.Length - fromEnd] = shape[shape.Length - fromEnd] == 1 ? 0 : own[own.Length - fromEnd];
        return strides;
    }

    /// <summary>For each element of the shape it broadcasts to, in row-major order, the flat place in the operand.</summary>
    public static int[] Offsets(ReadOnlySpan<int> shape, ReadOnlySpan<int> result)
    {
        var offsets = new int[ShapeMath.Length(result)];
        if (offsets.Length == 0)
            return offsets;
        // From the innermost axis outward: each axis repeats what is filled so far, shifted by its stride.
        int filled = 1, own = 1;
        for (int fromEnd = 1; fromEnd <= result.Length; fromEnd++)
        {
            int dimension = fromEnd <= shape.Length ? shape[^fromEnd] : 1, stride = dimension == 1 ? 0 : own, size = filled * result[^fromEnd];
            for (int i = filled; i < size; i++)
                offsets[i] = offsets[i - filled] + stride;
            filled = size;
            own *= dimension;
        }

        return offsets;
    }
}
