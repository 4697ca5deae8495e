using System;
using System.Runtime.CompilerServices;
using StaticTensors.Elements;

namespace StaticTensors.Kernels;

/// <summary>
/// Magnitudes of decimals in units of one scale, which advance by a constant: fixed-point numbers with 63 bits after the point. Half a unit is added, so that
/// the integer is the rounded magnitude. Exact magnitudes are multiples of 1/divisor: those that are not ties are at least half of that away from one.
/// </summary>
internal ref struct DecimalRun
{
    /// <summary>The most bits of a divisor.</summary>
    public const int MostBits = 59;

    // Limbs have bits to spare: carries are bits there. Those of whole limbs come from comparisons, for which the loop would wait.
    private const int LowBits = 48, FractionBits = 63;

    private const ulong LowMask = (1UL << LowBits) - 1, FractionMask = (1UL << FractionBits) - 1;

    // A quarter of 1/divisor, which is added, too, so that errors of less than it change no integer.
    private readonly ulong margin;
    private ulong high, low, fraction, highStep, lowStep, fractionStep;

    /// <param name="units">The units of the scale.</param>
    /// <param name="quotient">The integer part of the magnitude before the first one, of at most 96 bits.</param>
    /// <param name="rest">The remainder of that magnitude.</param>
    /// <param name="step">The integer part of the step's magnitude, of at most 96 bits.</param>
    /// <param name="more">The remainder of the step's magnitude.</param>
    /// <param name="falls">Whether magnitudes fall.</param>
    public DecimalRun(in DecimalUnits units, UInt128 quotient, ulong rest, UInt128 step, ulong more, bool falls)
    {
        margin = (1UL << (FractionBits - 2)) / (ulong)units.Divisor;
        (high, low, fraction) = ((ulong)(quotient >> LowBits), (ulong)quotient & LowMask, units.Fraction(rest) >> 1);
        Add(ref high, ref low, ref fraction, 0, 0, (1UL << (FractionBits - 1)) + margin);
        (highStep, lowStep, fractionStep) = ((ulong)(step >> LowBits), (ulong)step & LowMask, units.Fraction(more) >> 1);
        if (falls)
            Negate(ref highStep, ref lowStep, ref fractionStep);
        Add(ref high, ref low, ref fraction, highStep, lowStep, fractionStep);
    }

    /// <summary>How many magnitudes are exact enough: each adds less than a unit of the last bit to its error, and the start less than one.</summary>
    public readonly int Longest => (int)Math.Min(margin - 1, int.MaxValue);

    /// <summary>Whether the next magnitude is negative.</summary>
    public readonly bool IsBelowZero => (long)high < 0;

    /// <summary>Turns the signs of all magnitudes around.</summary>
    public void Turn()
    {
        Negate(ref highStep, ref lowStep, ref fractionStep);
        Negate(ref high, ref low, ref fraction);
        // The half and the margin were negated, too.
        Add(ref high, ref low, ref fraction, 0, 1, 2 * margin);
    }

    /// <summary>Writes elements as long as their magnitudes are positive and have no fewer digits than given, and returns their number.</summary>
    public int Fill(uint flags, uint fewest, Span<decimal> destination)
    {
        // In registers.
        (ulong upper, ulong lower, ulong rest, ulong nearTie) = (high, low, fraction, 2 * margin);
        (ulong upperStep, ulong lowerStep, ulong restStep) = (highStep, lowStep, fractionStep);
        int written = 0;
        foreach (ref DecimalBits element in DecimalBits.Of(destination))
        {
            // A negative magnitude is very large here.
            ulong digitsHigh = upper >> (64 - LowBits);
            if (digitsHigh - fewest > uint.MaxValue - fewest)
                break;
            element.Write((uint)digitsHigh, lower | upper << LowBits, flags);
            // A multiple of 5, because 2^48 is 1 modulo 5, and even.
            if (rest < nearTie || ((upper + lower) * DecimalDigits.Fifth | lower << 63) <= ulong.MaxValue / 5)
                Settle(ref element, rest < nearTie);
            Add(ref upper, ref lower, ref rest, upperStep, lowerStep, restStep);
            written++;
        }

        (high, low, fraction) = (upper, lower, rest);
        return written;
    }

    /// <summary>Rounds a tie, which was rounded up, to even, and removes zeros at the end.</summary>
    private static void Settle(ref DecimalBits element, bool isTie)
    {
        if (isTie)
            element.ClearLowestBit();
        if (DecimalDigits.IsDivisibleByTen(element.High, element.Low))
            DecimalDigits.Trim(ref element);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(ref ulong high, ref ulong low, ref ulong fraction, ulong otherHigh, ulong otherLow, ulong otherFraction)
    {
        fraction += otherFraction;
        low += otherLow + (fraction >> FractionBits);
        fraction &= FractionMask;
        high += otherHigh + (low >> LowBits);
        low &= LowMask;
    }

    private static void Negate(ref ulong high, ref ulong low, ref ulong fraction)
    {
        (high, low, fraction) = (~high, ~low & LowMask, ~fraction & FractionMask);
        Add(ref high, ref low, ref fraction, 0, 0, 1);
    }
}
