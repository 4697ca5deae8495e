using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace StaticTensors.Kernels.Direct;

/// <summary>The elements of double and float.</summary>
internal static class DirectTarget
{
    /// <summary>Writes the elements of a source; false if one is in doubt.</summary>
    /// <param name="source">The elements.</param>
    /// <param name="isNegative">Whether to negate them.</param>
    /// <param name="destination">Where they go.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryFill<T, TSource>(in TSource source, bool isNegative, Span<T> destination)
        where T : unmanaged
        where TSource : struct, IDirectSource, allows ref struct => typeof(T) == typeof(double)
        ? TryFill<double, DirectDouble, TSource>(source, isNegative ? -1 : 1, MemoryMarshal.Cast<T, double>(destination))
        : TryFill<float, DirectSingle, TSource>(source, isNegative ? -1 : 1, MemoryMarshal.Cast<T, float>(destination));

    // Not inlined, or callers would exceed what the JIT inlines into one method, and vectors would go through memory.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryFill<T, TTarget, TSource>(in TSource source, T sign, Span<T> destination)
        where T : unmanaged, INumber<T>
        where TTarget : IDirectTarget<T>
        where TSource : struct, IDirectSource, allows ref struct
    {
        Vector<T> signs = new(sign), indices = Vector<T>.Indices, next = new(T.CreateTruncating(Vector<T>.Count));
        Vector<T> certain = Vector<T>.AllBitsSet;
        int i = 0;
        for (; i <= destination.Length - Vector<T>.Count; i += Vector<T>.Count, indices += next)
        {
            certain &= TTarget.Round(source, i, indices, out Vector<T> value);
            (value * signs).StoreUnsafe(ref MemoryMarshal.GetReference(destination), (nuint)i);
        }

        if (i < destination.Length)
        {
            Vector<T> beyond = Vector.GreaterThanOrEqual<T>(indices, new Vector<T>(T.CreateTruncating(destination.Length)));
            certain &= TTarget.Round(source, i, indices, out Vector<T> value) | beyond;
            value *= signs;
            for (int j = 0; i < destination.Length; i++, j++)
                destination[i] = value[j];
        }

        // Compared as bits: as a number, all bits set is NaN.
        return Vector.AsVectorByte(certain) == Vector<byte>.AllBitsSet;
    }
}
