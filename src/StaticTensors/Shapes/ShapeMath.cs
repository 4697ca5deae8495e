using System;

namespace StaticTensors.Shapes;

/// <summary>Arithmetic on shapes: lengths, strides and places in row-major order.</summary>
internal static class ShapeMath
{
    /// <summary>The number of elements; refuses a negative dimension and what no array can hold.</summary>
    public static int Length(ReadOnlySpan<int> shape, string parameter = "shape")
    {
        Int128 length = 1;
        foreach (int dimension in shape)
        {
            if (dimension < 0)
                throw new ArgumentOutOfRangeException(parameter, dimension, $"The shape {Text(shape)} has a negative dimension; dimensions are 0 or more.");
            length = length > Array.MaxLength && dimension > 0 ? length : length * dimension;
        }

        if (length > Array.MaxLength)
            throw new ArgumentOutOfRangeException(parameter, $"The shape {Text(shape)} has more elements than an array can hold ({Array.MaxLength}).");
        return (int)length;
    }

    /// <summary>A shape for so many elements, in which one dimension may be −1 for what the others leave.</summary>
    public static int[] Resolve(ReadOnlySpan<int> shape, int length)
    {
        int[] resolved = shape.ToArray();
        int open = shape.IndexOf(-1);
        if (open >= 0)
        {
            resolved[open] = 1;
            resolved[open] = length / Math.Max(Length(resolved), 1);
        }

        if (Length(resolved) != length || (open >= 0 && length == 0 && shape.Contains(0)))
        {
            throw new ArgumentException(
                $"A tensor of {length} elements cannot take the shape {Text(shape)}: the product of the dimensions must be {length}, " +
                "and at most one of them may be -1.", nameof(shape));
        }

        return resolved;
    }

    /// <summary>How far apart neighbours along each axis are.</summary>
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

    /// <summary>
    /// The flat places that a walk over a shape in row-major order visits, when a step along each axis moves by that axis's stride.
    /// </summary>
    public static int[] Walk(ReadOnlySpan<int> shape, ReadOnlySpan<int> strides, int origin = 0)
    {
        var places = new int[Length(shape)];
        Span<int> index = stackalloc int[shape.Length];
        index.Clear();
        int place = origin;
        for (int i = 0; i < places.Length; i++)
        {
            places[i] = place;
            for (int axis = shape.Length - 1; axis >= 0; axis--)
            {
                place += strides[axis];
                if (++index[axis] < shape[axis])
                    break;
                place -= strides[axis] * shape[axis];
                index[axis] = 0;
            }
        }

        return places;
    }

    /// <summary>The index of a flat place for a message: 3, or [1, 0, 3].</summary>
    public static string IndexText(int place, ReadOnlySpan<int> shape)
    {
        if (shape.Length == 1)
            return $"{place}";
        var index = new int[shape.Length];
        for (int axis = shape.Length - 1; axis >= 0; axis--)
            (place, index[axis]) = Math.DivRem(place, shape[axis]);
        return $"[{string.Join(", ", index)}]";
    }

    /// <summary>A shape as NumPy writes it: (), (3,) or (2, 3).</summary>
    public static string Text(ReadOnlySpan<int> shape) =>
        shape.Length == 1 ? $"({shape[0]},)" : $"({string.Join(", ", shape.ToArray())})";
}
