using System;
using System.Globalization;
using static System.FormattableString;

namespace StaticTensors.Shapes;

/// <summary>Arithmetic on shapes: lengths, strides and places in row-major order.</summary>
internal static class ShapeMath
{
    /// <summary>Array.MaxLength, which the compiler wing's framework does not have.</summary>
    public const int MaxLength = 0x7FFFFFC7;

    /// <summary>The number of elements; refuses a negative dimension and what no array can hold.</summary>
    public static int Length(ReadOnlySpan<int> shape, string parameter = "shape")
    {
        long length = 1;
        bool isEmpty = false;
        foreach (int dimension in shape)
        {
            // The strides of an empty tensor must fit, too: as in NumPy a dimension of 0 does not excuse the others.
            isEmpty |= dimension == 0;
            length *= Math.Max(dimension, 1);
            if (dimension < 0 || length > MaxLength)
                throw NoLength(shape, dimension, parameter);
        }

        return isEmpty ? 0 : (int)length;
    }

    private static ArgumentOutOfRangeException NoLength(ReadOnlySpan<int> shape, int dimension, string parameter) => new(
        parameter,
        dimension < 0
            ? Invariant($"The shape {Text(shape)} has the negative dimension {dimension}: dimensions are 0 or more.")
            : Invariant($"The shape {Text(shape)} has more elements than an array can hold ({MaxLength}): ask for fewer."));

    /// <summary>A shape for all elements of another, in which one dimension may be −1 for what the others leave.</summary>
    public static int[] Resolve(ReadOnlySpan<int> shape, ReadOnlySpan<int> old)
    {
        foreach (int dimension in shape)
        {
            if (dimension < -1)
            {
                throw new ArgumentOutOfRangeException(
                    nameof(shape),
                    Invariant($"The shape {Text(shape)} has the negative dimension {dimension}: dimensions are 0 or more, and one may ") +
                    "be -1, for what the others leave.");
            }
        }

        int length = Length(old);
        int[] resolved = shape.ToArray();
        int open = shape.IndexOf(-1);
        if (open >= 0)
        {
            if (shape.LastIndexOf(-1) != open)
            {
                throw new ArgumentException(
                    $"The shape {Text(shape)} has more than one -1: at most one dimension can be inferred.", nameof(shape));
            }

            resolved[open] = 1;
            int known = Length(resolved);
            resolved[open] = known == 0 ? -1 : length / known;
            if (known == 0 || length % known != 0)
                throw Mismatch(old, length, shape);
        }

        if (Length(resolved) != length)
            throw Mismatch(old, length, shape);
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

    /// <summary>A shape as NumPy writes it: (), (3,) or (2, 3).</summary>
    public static string Text(ReadOnlySpan<int> shape) =>
        shape.Length == 1 ? $"({List(shape)},)" : $"({List(shape)})";

    /// <summary>Integers with commas between them, in no culture's way of writing.</summary>
    public static string List(ReadOnlySpan<int> values) =>
        string.Join(", ", Array.ConvertAll(values.ToArray(), value => value.ToString(CultureInfo.InvariantCulture)));

    private static ArgumentException Mismatch(ReadOnlySpan<int> old, int length, ReadOnlySpan<int> shape) => new(
        Invariant($"A tensor of shape {Text(old)} cannot take the shape {Text(shape)}: the product of the dimensions must be {length}") +
        ", and one of them may be -1, for what the others leave.", nameof(shape));
}
