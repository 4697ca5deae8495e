using System;
using System.Collections.Generic;
using System.Linq;
using StaticTensors.Exact.Rules;

namespace StaticTensors.Shapes;

/// <summary>
/// The rules of shapes, each once, for the run time and for the compiler: what shape a result has, or why there is none. A result is null if not even its rank
/// is known.
/// </summary>
internal static partial class ShapeRules<T, TDimensions> where TDimensions : struct, IDimensions<T>
{
    private static TDimensions Dimensions => default;

    /// <summary>A shape as NumPy writes it: (), (3,) or (2, 3).</summary>
    public static string Text(ReadOnlySpan<T> shape) => shape.Length == 1 ? $"({List(shape)},)" : $"({List(shape)})";

    /// <summary>Dimensions, or indices, with commas between them.</summary>
    public static string List(ReadOnlySpan<T> values) => string.Join(", ", Array.ConvertAll(values.ToArray(), value => Dimensions.Text(value)));

    /// <summary>NumPy's broadcasting: shapes are aligned at their last axes, and dimensions of 1 or missing ones repeat.</summary>
    public static Fault? Broadcast(ReadOnlySpan<T> left, string leftName, ReadOnlySpan<T> right, string rightName, out T[] result)
    {
        int rank = Math.Max(left.Length, right.Length);
        result = rank == 0 ? [] : new T[rank];
        for (int fromEnd = 1; fromEnd <= result.Length; fromEnd++)
        {
            T a = fromEnd <= left.Length ? left[left.Length - fromEnd] : Dimensions.Of(1);
            T b = fromEnd <= right.Length ? right[right.Length - fromEnd] : Dimensions.Of(1);
            if (Differ(a, b) && IsNot(a, 1) && IsNot(b, 1))
                return new DoesNotBroadcast(Text(left), leftName, Text(right), rightName, $"{Dimensions.Text(a)} meets {Dimensions.Text(b)}");
            result[result.Length - fromEnd] = Is(a, 1) ? b : Is(b, 1) || IsNot(a, 1) ? a : IsNot(b, 1) ? b : Both(a, b);
        }

        return Length(result, rightName, out _);
    }

    /// <summary>A tensor repeated to a shape.</summary>
    public static Fault? BroadcastTo(ReadOnlySpan<T> old, ReadOnlySpan<T> shape) =>
        Length(shape, "shape", out _) ?? (Misses(old, shape) ? new DoesNotReach(Text(old), Text(shape)) : null);

    /// <summary>A gradient for a tensor.</summary>
    public static Fault? Gradient(ReadOnlySpan<T> gradient, ReadOnlySpan<T> shape) =>
        Misses(gradient, shape) ? new GradientMisfit(Text(gradient), Text(shape)) : null;

    /// <summary>Whether a shape does not broadcast to another.</summary>
    private static bool Misses(ReadOnlySpan<T> shape, ReadOnlySpan<T> target)
    {
        if (shape.Length > target.Length)
            return true;
        for (int axis = 0; axis < shape.Length; axis++)
        {
            if (Differ(shape[axis], target[target.Length - shape.Length + axis]) && IsNot(shape[axis], 1))
                return true;
        }

        return false;
    }

    private static bool Differ(T left, T right) => Dimensions.IsNumber(left, out int a) && Dimensions.IsNumber(right, out int b) && a != b;

    private static bool Differ(ReadOnlySpan<T> left, ReadOnlySpan<T> right)
    {
        for (int i = 0; i < left.Length && i < right.Length; i++)
        {
            if (Differ(left[i], right[i]))
                return true;
        }

        return left.Length != right.Length;
    }

    private static bool Is(T dimension, int number) => Dimensions.IsNumber(dimension, out int known) && known == number;

    private static bool IsNot(T dimension, int number) => Dimensions.IsNumber(dimension, out int known) && known != number;

    /// <summary>What is known of a dimension that equals two others.</summary>
    private static T Same(T left, T right) => Dimensions.IsNumber(right, out _) ? right : left;

    /// <summary>What is known of a dimension that equals one of two.</summary>
    private static T Both(T left, T right) => Dimensions.AreEqual(left, right) ? left : Dimensions.Unknown;

    private static T[] Without(ReadOnlySpan<T> shape, IReadOnlyCollection<int> axes)
    {
        T[] all = shape.ToArray();
        return [.. all.Where((_, axis) => !axes.Contains(axis))];
    }
}
