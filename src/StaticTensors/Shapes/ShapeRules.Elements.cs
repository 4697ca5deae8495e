using System;
using StaticTensors.Exact.Rules;

namespace StaticTensors.Shapes;

internal static partial class ShapeRules<T, TDimensions>
{
    /// <summary>A part of a tensor, by at most as many indices as there are axes.</summary>
    public static Fault? Part(ReadOnlySpan<T> shape, int indices) =>
        indices > shape.Length ? new TooManyIndices(indices, Text(shape), shape.Length) : null;

    /// <summary>One element, by one index per axis; without indices, the only one.</summary>
    public static Fault? Item(ReadOnlySpan<T> shape, int indices) =>
        indices == shape.Length || (indices == 0 && !IsSurelyNotOne(shape)) ? null : new NotOneElement(indices, Text(shape), shape.Length);

    /// <summary>The only element of a tensor, as a number.</summary>
    public static Fault? Number(ReadOnlySpan<T> shape)
    {
        if (!IsSurelyNotOne(shape))
            return null;
        Length(shape, nameof(shape), out T length);
        return new NotOneNumber(Dimensions.IsNumber(length, out _) ? Dimensions.Text(length) : "several or no", Text(shape));
    }

    /// <summary>A mask over the first axes.</summary>
    public static Fault? Mask(ReadOnlySpan<T> shape, ReadOnlySpan<T> mask) =>
        mask.Length > shape.Length || Differ(mask, shape.Slice(0, mask.Length)) ? new MaskMisfit(Text(mask), Text(shape)) : null;

    /// <summary>A matrix as an array with two dimensions.</summary>
    public static Fault? Matrix(ReadOnlySpan<T> shape) => shape.Length == 2 ? null : new NoMatrix(Text(shape), shape.Length);

    /// <summary>The parts along the first axis.</summary>
    public static Fault? Rows(ReadOnlySpan<T> shape) => shape.Length == 0 ? new NoRows() : null;

    /// <summary>Whether a tensor's number of elements certainly differs from 1: 1 has no factor but itself.</summary>
    private static bool IsSurelyNotOne(ReadOnlySpan<T> shape)
    {
        foreach (T dimension in shape)
        {
            if (IsNot(dimension, 1))
                return true;
        }

        return false;
    }
}
