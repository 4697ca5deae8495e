using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace StaticTensors.Kernels.Direct;

/// <summary>double and float: an element is certain if both ends of its interval round to it.</summary>
internal static class DirectTarget
{
    // 2^−51: the interval of a float begins with a double, which is rounded itself.
    private const double Rounding = 1.0 / (1L << 51);

    /// <summary>Writes the elements of a source; false where one is in doubt.</summary>
    /// <param name="source">The elements.</param>
    /// <param name="isNegative">Whether their signs are to be changed.</param>
    /// <param name="destination">Where they go.</param>
    /// <param name="known">The index of an element that may be in doubt, since it is known.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryFill<T, TSource>(in TSource source, bool isNegative, Span<T> destination, int known = -1)
        where T : unmanaged
        where TSource : struct, IDirectSource, allows ref struct
    {
        if (typeof(T) == typeof(double))
            return TryFill(source, isNegative ? -1.0 : 1, MemoryMarshal.Cast<T, double>(destination), known);
        return TryFill(source, isNegative ? -1f : 1, MemoryMarshal.Cast<T, float>(destination), known);
    }

    private static bool TryFill<TSource>(in TSource source, double sign, Span<double> destination, int known)
        where TSource : struct, IDirectSource, allows ref struct
    {
        Vector<double> signs = new(sign), indices = Vector<double>.Indices, next = new(Vector<double>.Count), given = new(known);
        Vector<long> certain = Vector<long>.AllBitsSet;
        int i = 0;
        for (; i <= destination.Length - Vector<double>.Count; i += Vector<double>.Count, indices += next)
        {
            certain &= Round(source, i, indices, out Vector<double> value) | Vector.Equals(indices, given);
            (value * signs).StoreUnsafe(ref MemoryMarshal.GetReference(destination), (nuint)i);
        }

        if (i < destination.Length)
        {
            certain &= Round(source, i, indices, out Vector<double> value) | Vector.Equals(indices, given)
                | Vector.GreaterThanOrEqual(indices, new Vector<double>(destination.Length));
            Span<double> elements = stackalloc double[Vector<double>.Count];
            (value * signs).CopyTo(elements);
            elements[..(destination.Length - i)].CopyTo(destination[i..]);
        }

        return certain == Vector<long>.AllBitsSet;
    }

    private static bool TryFill<TSource>(in TSource source, float sign, Span<float> destination, int known)
        where TSource : struct, IDirectSource, allows ref struct
    {
        Vector<float> signs = new(sign), indices = Vector<float>.Indices, next = new(Vector<float>.Count), given = new(known);
        Vector<int> certain = Vector<int>.AllBitsSet;
        int i = 0;
        for (; i <= destination.Length - Vector<float>.Count; i += Vector<float>.Count, indices += next)
        {
            certain &= Round(source, i, indices, out Vector<float> value) | Vector.Equals(indices, given);
            (value * signs).StoreUnsafe(ref MemoryMarshal.GetReference(destination), (nuint)i);
        }

        if (i < destination.Length)
        {
            certain &= Round(source, i, indices, out Vector<float> value) | Vector.Equals(indices, given)
                | Vector.GreaterThanOrEqual(indices, new Vector<float>(destination.Length));
            Span<float> elements = stackalloc float[Vector<float>.Count];
            (value * signs).CopyTo(elements);
            elements[..(destination.Length - i)].CopyTo(destination[i..]);
        }

        return certain == Vector<int>.AllBitsSet;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<long> Round<TSource>(in TSource source, int first, Vector<double> indices, out Vector<double> value)
        where TSource : struct, IDirectSource, allows ref struct
    {
        source.At(first, indices, out Vector<double> high, out Vector<double> low, out Vector<double> margin);
        value = high + (low + margin);
        return Vector.Equals(value, high + (low - margin));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<int> Round<TSource>(in TSource source, int first, Vector<float> indices, out Vector<float> value)
        where TSource : struct, IDirectSource, allows ref struct
    {
        Vector.Widen(indices, out Vector<double> left, out Vector<double> right);
        Interval(source, first, left, out Vector<double> leftLower, out Vector<double> leftUpper);
        Interval(source, first + Vector<double>.Count, right, out Vector<double> rightLower, out Vector<double> rightUpper);
        value = Vector.Narrow(leftUpper, rightUpper);
        return Vector.Equals(value, Vector.Narrow(leftLower, rightLower));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Interval<TSource>(
        in TSource source, int first, Vector<double> indices, out Vector<double> lower, out Vector<double> upper)
        where TSource : struct, IDirectSource, allows ref struct
    {
        source.At(first, indices, out Vector<double> high, out Vector<double> low, out Vector<double> margin);
        Vector<double> value = high + low;
        // Nothing is rounded where the upper part lacks nothing.
        Vector<double> rounding = Vector.ConditionalSelect(Vector.Equals(low, Vector<double>.Zero), Vector<double>.Zero, Vector.Abs(value) * Rounding);
        margin += rounding;
        (lower, upper) = (value - margin, value + margin);
    }
}
