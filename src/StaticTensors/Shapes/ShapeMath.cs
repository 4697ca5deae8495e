using System;
using StaticTensors.Exact.Rules;
using static System.FormattableString;

namespace StaticTensors.Shapes;

/// <summary>Arithmetic on shapes: lengths, strides and places in row-major order.</summary>
internal static class ShapeMath
{
    /// <summary>The number of elements; refuses a negative dimension and a shape too large for an array.</summary>
    public static int Length(ReadOnlySpan<int> shape, string parameter = "shape")
    {
        Fault.Refuse(ShapeRules.Length(shape, parameter, out int length));
        return length;
    }

    /// <summary>The stride of each axis.</summary>
    public static int[] Strides(ReadOnlySpan<int> shape)
    {
        var strides = new int[shape.Length];
        int stride = 1;
        for (int axis = shape.Length - 1; axis >= 0; axis--)
        {
            strides[axis] = stride;
            stride *= shape[axis];
        }

        return strides;
    }

    /// <summary>The index of a flat place for a message: 3, or [1, 0, 3].</summary>
    public static string IndexText(int place, ReadOnlySpan<int> shape)
    {
        if (shape.Length <= 1)
            return Invariant($"{place}");
        var index = new int[shape.Length];
        for (int axis = shape.Length - 1; axis >= 0; axis--)
        {
            index[axis] = place % shape[axis];
            place /= shape[axis];
        }

        return $"[{List(index)}]";
    }

    /// <inheritdoc cref="ShapeRules{T, TDimensions}.Text"/>
    public static string Text(ReadOnlySpan<int> shape) => ShapeRules.Text(shape);

    /// <inheritdoc cref="ShapeRules{T, TDimensions}.List"/>
    public static string List(ReadOnlySpan<int> values) => ShapeRules.List(values);
}
