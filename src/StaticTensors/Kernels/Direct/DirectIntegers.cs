using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using StaticTensors.Elements;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Kernels.Direct;

/// <summary>Integers of at most 64 bits: division for a Linspace, truncated double-doubles for powers.</summary>
internal static class DirectIntegers
{
    // Up to here doubles hold every integer, and 64 bits hold every difference.
    private const double Largest = 1L << 53;

    // 2^−18: powers nearer to an integer are in doubt, because the error of one below 2^63 may reach 2^−19.5.
    private const double Margin = 1.0 / (1 << 18);

    /// <summary>Whether T is one of these types.</summary>
    public static bool Has<T>() where T : unmanaged, INumber<T> =>
        Element<T>.Info.Kind == ElementKind.Integer && Unsafe.SizeOf<T>() <= sizeof(long);

    /// <summary>Linspace between integers: 64-bit quotients and rests.</summary>
    public static bool TryFillLinear<T>(double start, double stop, int divisions, Span<T> destination) where T : unmanaged, INumber<T>
    {
        if (!TryInteger(start, out long first) || !TryInteger(stop, out long last) || !Fits<T>(first) || !Fits<T>(last))
            return false;
        IntegerSteps.Fill(first, last - first, divisions, destination);
        return true;
    }

    /// <summary>An Arange; null if it is too long, or if a number is so large that a double may not hold it.</summary>
    public static T[]? Arange<T>(T start, T stop, T step) where T : unmanaged, INumber<T>
    {
        double first = double.CreateTruncating(start), beyond = double.CreateTruncating(stop), width = double.CreateTruncating(step);
        if (Math.Abs(first) >= Largest || Math.Abs(beyond) >= Largest || Math.Abs(width) >= Largest || !DirectCount.TryOf(first, beyond, width, out int count))
            return null;
        var elements = GC.AllocateUninitializedArray<T>(count);
        IntegerSteps.Fill(start, step, elements);
        return elements;
    }

    /// <summary>Whether all magnitudes up to a power of 2, and slightly larger ones, fit T and 63 bits.</summary>
    public static bool Fit<T>(double exponent, bool isNegative) where T : unmanaged, INumber<T>
    {
        bool isSigned = Element<T>.Info.IsSigned;
        // The error of an exponent is far smaller.
        return (isSigned || !isNegative) && exponent < Math.Min(8 * Unsafe.SizeOf<T>() - (isSigned ? 1 : 0), 63) - 1.0 / (1 << 30);
    }

    /// <summary>Powers that fit, truncated; false if one is in doubt.</summary>
    /// <param name="source">The magnitudes.</param>
    /// <param name="isNegative">The sign.</param>
    /// <param name="integers">The elements that are integers; they look doubtful.</param>
    /// <param name="destination">Where the elements go.</param>
    public static bool TryFill<T, TSource>(in TSource source, bool isNegative, in IntegerElements integers, Span<T> destination)
        where T : unmanaged, INumber<T>
        where TSource : struct, IDirectSource, allows ref struct
    {
        Span<double> highs = stackalloc double[Vector<double>.Count], lows = stackalloc double[Vector<double>.Count];
        Vector<double> indices = Vector<double>.Indices, next = new(Vector<double>.Count);
        for (int first = 0; first < destination.Length; first += Vector<double>.Count, indices += next)
        {
            source.At(first, indices, out Vector<double> high, out Vector<double> low, out _);
            high.CopyTo(highs);
            low.CopyTo(lows);
            Span<T> elements = destination[first..Math.Min(first + Vector<double>.Count, destination.Length)];
            for (int j = 0; j < elements.Length; j++)
            {
                // The high part may be an integer itself, and the low part larger than 1.
                var whole = (long)highs[j];
                double rest = highs[j] - whole + lows[j], carry = Math.Floor(rest);
                whole += (long)carry;
                rest -= carry;
                if (Math.Abs(rest - 0.5) > 0.5 - Margin && (whole > 0 || rest > 0.5))
                {
                    if (!integers.Contains(first + j))
                        return false;
                    if (rest > 0.5)
                        whole++;
                }

                elements[j] = T.CreateTruncating(isNegative ? -whole : whole);
            }
        }

        return true;
    }

    /// <summary>Whether a double is an integer, in the range in which doubles hold every integer.</summary>
    public static bool TryInteger(double value, out long integer)
    {
        integer = (long)value;
        return Math.Abs(value) <= Largest && integer == value;
    }

    private static bool Fits<T>(long value) where T : unmanaged, INumber<T>
    {
        T element = T.CreateTruncating(value);
        return long.CreateTruncating(element) == value && T.IsNegative(element) == value < 0;
    }
}
