using System;
using System.Linq;
using StaticTensors.Exact.Rules;

namespace StaticTensors.Shapes;

internal static partial class ShapeRules<T, TDimensions>
{
    /// <summary>The product of matrices.</summary>
    public static Fault? Matmul(ReadOnlySpan<T> x, ReadOnlySpan<T> y, out T[] result)
    {
        result = [];
        if (x.IsEmpty || y.IsEmpty || Differ(x[^1], y[y.Length == 1 ? 0 : y.Length - 2]))
            return new CannotMultiply(Text(x), Text(y));
        // One allocation, and no batches if there are none: small matrices are multiplied in less time than that takes.
        T[] batch = [];
        if ((x.Length > 2 || y.Length > 2)
            && Broadcast(x.Slice(0, Math.Max(x.Length - 2, 0)), "x", y.Slice(0, Math.Max(y.Length - 2, 0)), "y", out batch) is { } fault)
        {
            return fault;
        }

        int rows = x.Length == 1 ? 0 : 1, columns = y.Length == 1 ? 0 : 1;
        result = new T[batch.Length + rows + columns];
        batch.AsSpan().CopyTo(result);
        if (rows > 0)
            result[batch.Length] = x[^2];
        if (columns > 0)
            result[^1] = y[^1];
        return Length(result, "y", out _);
    }

    /// <summary>Tensors joined along an existing axis.</summary>
    public static Fault? Concatenate(ReadOnlySpan<T[]> shapes, int axis, out T[] result)
    {
        result = [];
        if (shapes.IsEmpty)
            return new NothingToJoin("Concatenate");
        T[] first = shapes[0], joined = [.. first];
        if (NoAxis.Of(axis, first.Length, nameof(axis)) is { } fault)
            return fault;
        int along = Axis.FromStart(axis, first.Length);
        long total = 0;
        bool isKnown = true;
        foreach (T[] shape in shapes)
        {
            if (shape.Length != first.Length || shape.Where((dimension, i) => i != along && Differ(dimension, first[i])).Any())
                return new CannotConcatenate(Text(first), Text(shape), along);
            isKnown &= Dimensions.IsNumber(shape[along], out int length);
            total += length;
            joined = [.. joined.Zip(shape, Same)];
        }

        joined[along] = isKnown ? Dimensions.Of((int)Math.Min(total, int.MaxValue)) : Dimensions.Unknown;
        result = joined;
        return Length(joined, "tensors", out _);
    }

    /// <summary>Tensors stacked along a new axis.</summary>
    public static Fault? Stack(ReadOnlySpan<T[]> shapes, int axis, out T[] result)
    {
        result = [];
        if (shapes.IsEmpty)
            return new NothingToJoin("Stack");
        T[] first = shapes[0], joined = first;
        if (Insert(first, axis, Dimensions.Of(shapes.Length), out _) is { } fault)
            return fault;
        foreach (T[] shape in shapes)
        {
            if (Differ(shape, first))
                return new CannotStack(Text(first), Text(shape));
            joined = [.. joined.Zip(shape, Same)];
        }

        Insert(joined, axis, Dimensions.Of(shapes.Length), out result);
        return Length(result, "tensors", out _);
    }

    /// <summary>Elements repeated along an axis, or in row-major order if it is null: each its own number of times, or all the same.</summary>
    public static Fault? Repeat(ReadOnlySpan<T> shape, ReadOnlySpan<T> repeats, int? axis, out T[] result)
    {
        if (Scan(shape, axis, out result) is { } fault)
            return fault;
        int along = axis is { } given ? Axis.FromStart(given, shape.Length) : 0;
        T length = result[along];
        if (repeats.Length != 1 && IsNot(length, repeats.Length))
            return new RepeatsMisfit(repeats.Length, Dimensions.Text(length));
        long total = 0;
        bool isKnown = true;
        foreach (T repeat in repeats)
        {
            isKnown &= Dimensions.IsNumber(repeat, out int number);
            total += number;
            if (number < 0)
                return new NegativeRepeats(List(repeats));
        }

        if (repeats.Length == 1)
        {
            isKnown &= Dimensions.IsNumber(length, out int places);
            total *= places;
        }

        result[along] = isKnown ? Dimensions.Of((int)Math.Min(total, int.MaxValue)) : repeats.Length == 1 && Is(repeats[0], 1) ? length : Dimensions.Unknown;
        return Length(result, nameof(repeats), out _);
    }

    /// <summary>The differences between neighbours along an axis, n times.</summary>
    public static Fault? Diff(ReadOnlySpan<T> shape, int n, int axis, out T[] result)
    {
        result = shape.ToArray();
        if ((NegativeDiff.Of(n) ?? (Fault?)NoAxis.Of(axis, shape.Length, nameof(axis))) is { } fault)
            return fault;
        int along = Axis.FromStart(axis, shape.Length);
        if (n > 0)
            result[along] = Dimensions.IsNumber(result[along], out int length) ? Dimensions.Of(Math.Max(length - n, 0)) : Dimensions.Unknown;
        return null;
    }

    /// <summary>The points between which values are interpolated.</summary>
    public static Fault? Points(ReadOnlySpan<T> xp, ReadOnlySpan<T> fp) =>
        xp.Length != 1 || fp.Length != 1 || Differ(xp[0], fp[0]) || Is(xp[0], 0) || Is(fp[0], 0) ? new NoPoints(Text(xp), Text(fp)) : null;

    /// <summary>The places of samples along an axis, which is counted from the start: a vector of them, or one for each sample.</summary>
    public static Fault? Places(ReadOnlySpan<T> x, ReadOnlySpan<T> y, int axis) =>
        Differ(x, y) && (x.Length != 1 || Differ(x[0], y[axis])) ? new PlacesMisfit(Text(x), Text(y), Dimensions.Text(y[axis])) : null;
}
