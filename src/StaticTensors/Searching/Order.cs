using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using StaticTensors.Elements;

namespace StaticTensors.Searching;

/// <summary>The comparisons of searches.</summary>
internal static class Order
{
    // 10^28: no decimal has more than 28 digits after the point.
    private static readonly Int128 DecimalUnit = (Int128)1e28m;

    /// <summary>Whether an edge is below a value, or not above it; all are below NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsBefore<T>(T edge, T value, bool orEqual) where T : unmanaged, INumber<T> => orEqual ? !(edge > value) : !(edge >= value);

    /// <summary>Whether a value between two others is nearer to the second: exactly, whatever its type.</summary>
    public static bool IsNearerToSecond<T>(T first, T value, T second) where T : unmanaged, INumber<T>
    {
        if (first > second)
            return CompareGaps(second, value, first) < 0;
        return CompareGaps(first, value, second) > 0;
    }

    /// <summary>The sign of (value − low) − (high − value).</summary>
    private static int CompareGaps<T>(T low, T value, T high) where T : unmanaged, INumber<T>
    {
        if (typeof(T) == typeof(decimal))
            return CompareDecimals((decimal)(object)low, (decimal)(object)value, (decimal)(object)high);
        if (Element<T>.IsDifferentiable)
            return CompareDoubles(double.CreateTruncating(low), double.CreateTruncating(value), double.CreateTruncating(high));
        // Modulo 2^128, which no gap reaches.
        UInt128 middle = UInt128.CreateTruncating(value);
        return (middle - UInt128.CreateTruncating(low)).CompareTo(UInt128.CreateTruncating(high) - middle);
    }

    private static int CompareDoubles(double low, double value, double high)
    {
        double below = Difference(value, low, out double belowRest), above = Difference(high, value, out double aboveRest);
        // Rounding keeps the order. The rest of an infinite gap is NaN: such gaps are equal.
        return below != above ? below.CompareTo(above) : belowRest > aboveRest ? 1 : belowRest < aboveRest ? -1 : 0;
    }

    /// <summary>Knuth's TwoSum of x and −y: the rounding error of the difference is a double, too.</summary>
    private static double Difference(double x, double y, out double rest)
    {
        double difference = x - y, back = difference - x;
        rest = (x - (difference - back)) - (y + back);
        return difference;
    }

    private static int CompareDecimals(decimal low, decimal value, decimal high)
    {
        // value − low − (high − value), integer and fractional parts separately: 128 bits hold either.
        Int128 whole = 2 * (Int128)decimal.Truncate(value) - (Int128)decimal.Truncate(low) - (Int128)decimal.Truncate(high);
        Int128 fraction = 2 * Fraction(value) - Fraction(low) - Fraction(high);
        // The fractional parts amount to less than 4.
        return Int128.Sign(Int128.Clamp(whole, -4, 4) * DecimalUnit + fraction);
    }

    private static Int128 Fraction(decimal value) => (Int128)((value - decimal.Truncate(value)) * 1e28m);
}
