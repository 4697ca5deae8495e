using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using StaticTensors.Elements;
using StaticTensors.Exact.Rules;

namespace StaticTensors.Kernels.Direct;

/// <summary>Linspace and Arange of decimal between numbers with few digits. Nothing is ever in doubt.</summary>
internal static class DirectDecimals
{
    /// <summary>False if an end has too many digits.</summary>
    public static bool TryFillLinear(in Real start, in Real stop, Span<decimal> destination, bool endpoint)
    {
        if (!ShortDecimal.TryOf(start, out ShortDecimal first) || !ShortDecimal.TryOf(stop, out ShortDecimal last))
            return false;
        int scale = Math.Max(first.Scale, last.Scale), divisions = endpoint ? destination.Length - 1 : destination.Length;
        if (!ShortDecimal.TryScale(first, scale, out first) || !ShortDecimal.TryScale(last, scale, out last))
            return false;
        if (TryExact(first, last, divisions, out ShortDecimal origin, out long step))
            Fill(origin.Digits, step, origin.Scale, destination);
        else
            FillRounded(first, last, divisions, destination);
        return true;
    }

    /// <summary>An Arange; null if a number has too many digits, or if there are more elements than an array can hold.</summary>
    public static decimal[]? Arange(in Real start, in Real stop, in Real step)
    {
        if (!ShortDecimal.TryOf(start, out ShortDecimal first) || !ShortDecimal.TryOf(stop, out ShortDecimal beyond)
            || !ShortDecimal.TryOf(step, out ShortDecimal width))
        {
            return null;
        }

        int scale = Math.Max(Math.Max(first.Scale, beyond.Scale), width.Scale);
        if (width.Digits == 0 || !ShortDecimal.TryScale(first, scale, out first) || !ShortDecimal.TryScale(beyond, scale, out beyond)
            || !ShortDecimal.TryScale(width, scale, out width))
        {
            return null;
        }

        long distance = beyond.Digits - first.Digits, size = width.Digits;
        if (size < 0)
            (distance, size) = (-distance, -size);
        ulong count = distance <= 0 ? 0 : (ulong)(distance - 1) / (ulong)size + 1;
        if (count > Limits.MaxLength)
            return null;
        decimal[] elements = GC.AllocateUninitializedArray<decimal>((int)count);
        Fill(first.Digits, width.Digits, scale, elements);
        return elements;
    }

    /// <summary>
    /// The start and the step as integers of one unit; false if the step is not a decimal fraction, or has too many digits. A fraction of integers is
    /// decimal if its denominator, apart from twos and fives, divides its numerator.
    /// </summary>
    private static bool TryExact(ShortDecimal start, ShortDecimal stop, int divisions, out ShortDecimal origin, out long step)
    {
        int twos = BitOperations.TrailingZeroCount(divisions), fives = 0;
        uint others = (uint)divisions >> twos;
        for (; others % 5 == 0; others /= 5)
            fives++;
        (long quotient, long rest) = Math.DivRem(stop.Digits - start.Digits, others);
        int places = Math.Max(twos, fives);
        (origin, step) = (start, quotient);
        // The step is at most as long as the interval, so it fits if both ends do.
        if (rest != 0 || !ShortDecimal.TryScale(origin, start.Scale + places, out origin) || !ShortDecimal.TryScale(stop, start.Scale + places, out _))
            return false;
        step *= twos < fives ? 1L << (fives - twos) : (long)DecimalUnits.PowersOfFive[twos - fives];
        for (; origin.Scale > 0 && origin.Digits % 10 == 0 && step % 10 == 0; step /= 10)
            origin = new ShortDecimal(origin.Digits / 10, origin.Scale - 1);
        return true;
    }

    // Separate, because its stack frame is large.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void FillRounded(ShortDecimal start, ShortDecimal stop, int divisions, Span<decimal> destination)
    {
        AffineTerms terms = AffineTerms.OfLinspace(start.Digits, stop.Digits, divisions, start.Scale);
        new DecimalSteps(terms).Fill(0, destination);
    }

    /// <summary>Writes integers at equal steps, divided by 10^scale, without trailing zeros.</summary>
    // Without a profile: zeros at the end, which are frequent in one call and rare in the next, would decide how the loop is laid out.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Fill(long value, long step, int scale, Span<decimal> destination)
    {
        // One product tests and divides, as in DecimalDigits; the rotation is the division by 2.
        uint allFlags = DecimalBits.FlagsOf(isNegative: false, scale);
        foreach (ref DecimalBits element in DecimalBits.Of(destination))
        {
            long sign = value >> 63;
            var digits = (ulong)((value ^ sign) - sign);
            uint flags = allFlags;
            while (flags != 0 && BitOperations.RotateRight(digits * DecimalDigits.Fifth, 1) is var tenth and <= ulong.MaxValue / 10)
            {
                digits = tenth;
                flags -= DecimalBits.FlagsOf(isNegative: false, scale: 1);
            }

            element.Write(0, digits, flags | (uint)sign & 1U << 31);
            value += step;
        }
    }
}
