using System;
using StaticTensors.Elements;

namespace StaticTensors.Kernels;

/// <summary>
/// Linspace and Arange of decimal. In units of one scale an element is a quotient and a remainder, both exact; the remainder decides its rounding. Elements
/// after it with the same scale advance as fixed-point numbers (<see cref="DecimalRun"/>).
/// </summary>
internal readonly ref struct DecimalSteps
{
    private readonly ref readonly AffineTerms terms;
    private readonly Reciprocal reciprocal;
    private readonly double unit;

    public DecimalSteps(in AffineTerms terms)
    {
        this.terms = ref terms;
        reciprocal = new Reciprocal((ulong)terms.Divisor);
        // The unit of a numerator, without the power of 2; rounded so that it is never too large.
        unit = (1 - 1.0 / (1L << 40)) / ((ulong)terms.Divisor * DecimalScale.ToDouble(terms.Scale));
    }

    /// <summary>Writes the elements from an index on, up to one for which 128 bits are too few, and returns their number.</summary>
    public int Fill(long first, Span<decimal> destination)
    {
        int written = 0;
        while (written < destination.Length)
        {
            int more = FillOneScale(terms.Origin + (first + written) * terms.Step, destination[written..]);
            if (more == 0)
                break;
            written += more;
        }

        return written;
    }

    /// <summary>Writes elements as long as they have the scale of the first, and returns their number; 0 if 128 bits are too few.</summary>
    private int FillOneScale(Int128 numerator, Span<decimal> destination)
    {
        var size = (UInt128)Int128.Abs(numerator);
        int scale = LargestScale(size);
        if (!TrySplit(size, scale, out DecimalUnits units, out UInt128 quotient, out UInt128 rest))
            return 0;
        UInt128 digits = Rounded(quotient, rest, units.Divisor);
        if (digits >> 96 != 0)
        {
            // The scale tried is at most one too large, because of the last bits of a double.
            scale--;
            if (scale < 0 || !TrySplit(size, scale, out units, out quotient, out rest))
                return 0;
            digits = Rounded(quotient, rest, units.Divisor);
            if (digits >> 96 != 0)
                return 0;
        }

        bool isNegative = Int128.IsNegative(size == 0 ? terms.Step : numerator), falls = isNegative != Int128.IsNegative(terms.Step);
        destination[0] = DecimalDigits.ToDecimal((uint)(digits >> 64), (ulong)digits, isNegative, scale);
        if (destination.Length == 1 || units.Divisor >> DecimalRun.MostBits != 0
            || !units.TrySplit((UInt128)Int128.Abs(terms.Step), out UInt128 addend, out UInt128 more) || addend >> 96 != 0)
        {
            return 1;
        }

        uint fewest = DecimalScale.FewestDigits(scale);
        if (rest == 0 && more == 0)
        {
            // Integers need no larger scale, which would only add zeros to remove. Zeros common to all of them are removed here.
            (UInt128 trimmed, fewest) = (addend, 0);
            int zeros = DecimalDigits.Trim(ref quotient, DecimalDigits.Trim(ref trimmed, scale));
            DecimalDigits.Trim(ref addend, zeros);
            scale -= zeros;
        }

        var run = new DecimalRun(units, quotient, (ulong)rest, addend, (ulong)more, falls);
        Span<decimal> others = destination[1..Math.Min(destination.Length, run.Longest)];
        int written = run.Fill(DecimalBits.FlagsOf(isNegative, scale), fewest, others);
        if (run.IsBelowZero)
        {
            run.Turn();
            written += run.Fill(DecimalBits.FlagsOf(!isNegative, scale), fewest, others[written..]);
        }

        return 1 + written;
    }

    private bool TrySplit(UInt128 numerator, int scale, out DecimalUnits units, out UInt128 quotient, out UInt128 rest)
    {
        (quotient, rest) = (0, 0);
        return DecimalUnits.TryCreate(terms, reciprocal, scale, out units) && units.TrySplit(numerator, out quotient, out rest);
    }

    /// <summary>The integer nearest to quotient + rest/divisor, ties to even.</summary>
    private static UInt128 Rounded(UInt128 quotient, UInt128 rest, UInt128 divisor)
    {
        // Twice the remainder, plus one if the quotient is odd, so that its ties exceed the divisor.
        UInt128 twice = rest + rest + (quotient & 1);
        return twice > divisor ? quotient + 1 : quotient;
    }

    /// <summary>The scale of an element, or one too large; if all elements are integers at a smaller scale, that scale.</summary>
    private int LargestScale(UInt128 numerator)
    {
        double value = ((ulong)(numerator >> 64) * 18446744073709551616.0 + (ulong)numerator) * unit;
        ulong bits = BitConverter.DoubleToUInt64Bits(value);
        int exponent = (int)(bits >> 52) - 1023 + terms.Exponent;
        int scale = exponent < 96 ? DecimalScale.Largest(exponent, 1UL << 63 | bits << 11) : 0;
        return terms.Divisor == Int128.One ? Math.Min(scale, terms.Scale + Math.Max(-terms.Exponent, 0)) : scale;
    }
}
