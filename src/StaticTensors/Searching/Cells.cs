using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace StaticTensors.Searching;

/// <summary>
/// A monotonic map from numbers to cells 0, 1, …: numbers in different cells compare as their cells do. It need not be exact. For equal steps it is a
/// multiplication. Otherwise it is the pattern of a double: its bits, read as an integer and shifted right, are a piecewise linear logarithm.
/// </summary>
internal readonly struct Cells
{
    private readonly double low, high, scale;
    private readonly int shift;
    private readonly ulong origin;

    private Cells(double low, double high, double scale)
    {
        (this.low, this.high, this.scale) = (low, high, scale);
        Count = OfNumber(high) + 1;
    }

    private Cells(ulong low, ulong high, int shift)
    {
        (this.low, this.high, this.shift, origin) = (Number(low), Number(high), shift, low >> shift);
        Count = (int)((high >> shift) - origin) + 1;
    }

    /// <summary>How many cells there are.</summary>
    public int Count { get; }

    /// <summary>Whether conversion to double keeps the order of T and is fast. Other types have a single cell.</summary>
    private static bool Has<T>() where T : unmanaged, INumber<T> =>
        typeof(T) != typeof(decimal) && typeof(T) != typeof(Int128) && typeof(T) != typeof(UInt128);

    /// <summary>Cells that each hold one edge, or several equal ones, unless this takes more cells than a limit.</summary>
    /// <param name="edges">The edges, in rising order; at least one.</param>
    /// <param name="limit">The largest number of cells.</param>
    /// <typeparam name="T">The type of the edges.</typeparam>
    public static Cells Between<T>(ReadOnlySpan<T> edges, int limit) where T : unmanaged, INumber<T>
    {
        double first = Double(edges[0]), second = first, penultimate = first, last = first;
        double gap = double.PositiveInfinity;
        int shift = 63;
        foreach (T edge in edges)
        {
            double next = Double(edge);
            if (next == last)
                continue;
            second = second == first ? next : second;
            gap = Math.Min(gap, next - last);
            // Two patterns still differ after any shift up to the position of the highest bit in which they differ.
            shift = Math.Min(shift, BitOperations.Log2(Pattern(last) ^ Pattern(next)));
            (penultimate, last) = (last, next);
        }

        if (first == last)
            return new Cells(Pattern(first), Pattern(first), shift);
        Cells pattern = Logarithmic(Pattern(first), Pattern(second), Pattern(penultimate), Pattern(last), shift, limit);
        // Cells are slightly narrower than the smallest gap: rounding, at most 2^-52 of the number of cells, cannot put both ends into one.
        double scale = (1 + 1e-6) / gap, count = (last - first) * scale;
        return count < Math.Min(pattern.Count, limit) ? new Cells(first, last, scale) : pattern;
    }

    /// <summary>The cell of a value; the last one for NaN, which comes after all numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Of<T>(T value) where T : unmanaged, INumber<T>
    {
        if (!Has<T>())
            return 0;
        double number = Double(value);
        return double.IsNaN(number) ? Count - 1 : OfNumber(number);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int OfNumber(double number)
    {
        number = double.MaxNative(double.MinNative(number, high), low);
        return scale > 0 ? double.ConvertToIntegerNative<int>((number - low) * scale) : (int)((Pattern(number) >> shift) - origin);
    }

    /// <summary>
    /// The cells begin just below that of the second edge and end just above that of the last but one: the outer edges need no cells between
    /// them and the others. This matters if an outer edge is 0, whose pattern is far from all others.
    /// </summary>
    private static Cells Logarithmic(ulong first, ulong second, ulong penultimate, ulong last, int shift, int limit)
    {
        while (true)
        {
            ulong width = 1ul << shift, begin = second & ~(width - 1);
            ulong low = Math.Max(first + 1, begin) - 1;
            ulong high = Math.Max(begin, Math.Min(last - 1, penultimate | (width - 1)) + 1);
            if ((high >> shift) - (low >> shift) < (ulong)limit)
                return new Cells(low, high, shift);
            shift++;
        }
    }

    private static double Double<T>(T value) where T : unmanaged, INumber<T> => Has<T>() ? double.CreateTruncating(value) : 0;

    /// <summary>The bits of a number as an integer in the same order: the sign is folded, and both zeros are equal.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Pattern(double number)
    {
        long bits = BitConverter.DoubleToInt64Bits(number + 0.0);
        return (ulong)(bits ^ ((bits >> 63) | long.MinValue));
    }

    /// <summary>The number that has a pattern.</summary>
    private static double Number(ulong pattern) =>
        BitConverter.UInt64BitsToDouble(pattern ^ ((ulong)~((long)pattern >> 63) | 1ul << 63));
}
