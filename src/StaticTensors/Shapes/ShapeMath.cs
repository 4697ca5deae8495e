using System;
using System.Globalization;
using StaticTensors.Exact.Rules;
using static System.FormattableString;

namespace StaticTensors.Shapes;

/// <summary>Arithmetic on shapes: lengths, strides and places in row-major order.</summary>
internal static class ShapeMath
{
    /// <summary>The number of elements; refuses a negative dimension and what no array can hold.</summary>
    public static int Length(ReadOnlySpan<int> shape, string parameter = "shape")
    {
        Fault.Refuse(TryLength(shape, parameter, out int length));
        return length;
    }

    /// <summary>The number of elements, or why there is none.</summary>
    public static Fault? TryLength(ReadOnlySpan<int> shape, string parameter, out int length)
    {
        length = 0;
        long product = 1;
        bool isEmpty = false;
        foreach (int dimension in shape)
        {
            // The strides of an empty tensor must fit, too: as in NumPy a dimension of 0 does not excuse the others.
            isEmpty |= dimension == 0;
            product *= Math.Max(dimension, 1);
            if (dimension < 0)
                return new NegativeDimension(Text(shape), dimension, parameter);
            if (product > Limits.MaxLength)
                return new TooManyElements(Text(shape), parameter);
        }

        length = isEmpty ? 0 : (int)product;
        return null;
    }

    /// <summary>A shape for all elements of another, in which one dimension may be −1 for what the others leave.</summary>
    public static int[] Resolve(ReadOnlySpan<int> shape, ReadOnlySpan<int> old)
    {
        Fault.Refuse(TryResolve(shape, old, out int[] resolved));
        return resolved;
    }

    /// <summary>The shape that a tensor takes, or why it cannot.</summary>
    public static Fault? TryResolve(ReadOnlySpan<int> shape, ReadOnlySpan<int> old, out int[] resolved)
    {
        resolved = shape.ToArray();
        foreach (int dimension in shape)
        {
            if (dimension < -1)
                return new NegativeDimension(Text(shape), dimension, nameof(shape)) { MayBeOpen = true };
        }

        int open = shape.IndexOf(-1), length = Length(old);
        if (open >= 0 && shape.LastIndexOf(-1) != open)
            return new SeveralOpen(Text(shape));
        if (open >= 0)
            resolved[open] = 1;
        if (TryLength(resolved, nameof(shape), out int known) is { } fault)
            return fault;
        if (open >= 0 && known != 0 && length % known == 0)
            resolved[open] = length / known;
        else if (open >= 0 || known != length)
            return new CannotReshape(Text(old), Text(shape), length);
        return null;
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
}
