using System;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace StaticTensors.Summation;

/// <summary>
/// Elements in the type in which they are added up: double for Half and float, whose products it holds exactly, and for all others the type itself.
/// </summary>
internal static class Wide
{
    private const int Buffer = 512;

    /// <summary>
    /// How many elements are converted and added up with vectors at a time: few doubles, because each addition rounds; for types that a double holds with bits
    /// to spare, as many as stay in the first-level cache.
    /// </summary>
    public static int Block<T>() => typeof(T) == typeof(double) ? 64 : Buffer;

    /// <summary>The elements of a block as they are, or converted into a buffer.</summary>
    public static ReadOnlySpan<TTo> Of<T, TTo>(ReadOnlySpan<T> block, Span<TTo> buffer)
        where T : unmanaged, INumber<T>
        where TTo : unmanaged, INumber<TTo>
    {
        if (typeof(T) == typeof(TTo))
            return MemoryMarshal.Cast<T, TTo>(block);
        Convert(block, buffer);
        return buffer[..block.Length];
    }

    /// <summary>An array unchanged, or converted: to double exactly, from double rounded once.</summary>
    public static TTo[] Array<T, TTo>(T[] x)
        where T : unmanaged, INumber<T>
        where TTo : unmanaged, INumber<TTo>
    {
        if (x is TTo[] same)
            return same;
        var converted = GC.AllocateUninitializedArray<TTo>(x.Length);
        Convert<T, TTo>(x, converted);
        return converted;
    }

    private static void Convert<T, TTo>(ReadOnlySpan<T> x, Span<TTo> converted)
        where T : unmanaged, INumber<T>
        where TTo : unmanaged, INumber<TTo>
    {
        if (typeof(T) != typeof(Half))
        {
            TensorPrimitives.ConvertTruncating(x, converted);
            return;
        }

        // Vectors convert from Half to float and from float to double, but not from Half to double.
        Span<float> singles = stackalloc float[Math.Min(x.Length, Buffer)];
        for (int first = 0; first < x.Length; first += Buffer)
        {
            int length = Math.Min(Buffer, x.Length - first);
            TensorPrimitives.ConvertToSingle(MemoryMarshal.Cast<T, Half>(x.Slice(first, length)), singles);
            TensorPrimitives.ConvertTruncating<float, TTo>(singles[..length], converted[first..]);
        }
    }
}
