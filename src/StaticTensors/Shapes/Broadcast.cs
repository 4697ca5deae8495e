using System;
using static System.FormattableString;

namespace StaticTensors.Shapes;

/// <summary>NumPy's broadcasting: shapes are aligned at their last axes, and a dimension of 1, or none, repeats.</summary>
internal static class Broadcast
{
    /// <summary>The shape that both broadcast to; refuses one that no array can hold.</summary>
    public static int[] Shapes(ReadOnlySpan<int> left, string leftName, ReadOnlySpan<int> right, string rightName)
    {
        if (!TryShapes(left, right, out int[] result, out string clash))
        {
            throw new ArgumentException(
                $"The shapes {ShapeMath.Text(left)} of {leftName} and {ShapeMath.Text(right)} of {rightName} do not broadcast: " +
                $"counted from the last axis, dimensions must be equal or 1, and {clash}. Reshape one of them.",
                rightName);
        }

        ShapeMath.Length(result, rightName);
        return result;
    }

    /// <summary>The shape that both broadcast to, or the two dimensions that meet and do not fit.</summary>
    public static bool TryShapes(ReadOnlySpan<int> left, ReadOnlySpan<int> right, out int[] result, out string clash)
    {
        result = new int[Math.Max(left.Length, right.Length)];
        clash = "";
        for (int fromEnd = 1; fromEnd <= result.Length; fromEnd++)
        {
            int a = fromEnd <= left.Length ? left[left.Length - fromEnd] : 1;
            int b = fromEnd <= right.Length ? right[right.Length - fromEnd] : 1;
            if (a != b && a != 1 && b != 1)
            {
                clash = Invariant($"{a} meets {b}");
                return false;
            }

            result[result.Length - fromEnd] = a == 1 ? b : a;
        }

        return true;
    }

    /// <summary>How far apart, in an operand, neighbours along each axis of the shape it broadcasts to are; 0 where it repeats.</summary>
    public static int[] Strides(ReadOnlySpan<int> shape, ReadOnlySpan<int> result)
    {
        int[] own = ShapeMath.Strides(shape);
        var strides = new int[result.Length];
        for (int fromEnd = 1; fromEnd <= shape.Length; fromEnd++)
            strides[result.Length - fromEnd] = shape[shape.Length - fromEnd] == 1 ? 0 : own[own.Length - fromEnd];
        return strides;
    }

    /// <summary>The flat places in an operand of the elements of the shape it broadcasts to, in row-major order.</summary>
    public static int[] Offsets(ReadOnlySpan<int> shape, ReadOnlySpan<int> result)
    {
        var offsets = new int[ShapeMath.Length(result)];
        if (offsets.Length == 0)
            return offsets;
        int[] strides = Strides(shape, result);
        // From the innermost axis outward: each axis repeats what is filled, a stride further on.
        int filled = 1;
        for (int axis = result.Length - 1; axis >= 0; axis--)
        {
            int size = filled * result[axis];
            for (int i = filled; i < size; i++)
                offsets[i] = offsets[i - filled] + strides[axis];
            filled = size;
        }

        return offsets;
    }
}
