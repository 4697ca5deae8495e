using System;
using System.Numerics;
using StaticTensors.Exact.Laws;
using StaticTensors.Kernels.Targets;

namespace StaticTensors.Kernels;

/// <summary>
/// Linspace and Arange of decimal. Elements of one scale are a quotient and a rest in its units, which advance from element to element, exactly;
/// ties are known from the rest. What 128 bits do not hold is a quotient with an error, and for its ties the exact engine.
/// </summary>
internal static class DecimalSteps
{
    // From 2^96/10 on digits have no room for one more, at the next scale: its highest limb of 32 bits, and what half a unit can hide.
    private const uint FewestDigits = (uint)((1UL << 32) / 10) + 1;

    /// <summary>Whether an element certainly has a value: by the lengths of numerator and denominator, 10^3.01 above 2^10.</summary>
    public static bool Fits(in AffineTerms terms, long i)
    {
        int length = 128 - (int)Int128.LeadingZeroCount(Int128.Abs(terms.Origin + i * terms.Step));
        return length + terms.Exponent - BitOperations.Log2((ulong)terms.Divisor) - terms.Scale * 332 / 100 < 96;
    }

    /// <summary>Writes the elements from an index on.</summary>
    public static void Fill(in GridRequest request, in AffineTerms terms, long first, Span<decimal> destination)
    {
        var exact = new ExactRun<decimal>(request);
        for (int i = 0; i < destination.Length;)
        {
            int written = FillOneScale(terms, first + i, destination[i..]);
            if (written == 0)
                destination[i++] = Resolve(ref exact, terms, first + i);
            i += written;
        }
    }

    /// <summary>Writes elements as long as they have the scale of the first, and gives their number; none where 128 bits are too few.</summary>
    private static int FillOneScale(in AffineTerms terms, long first, Span<decimal> destination)
    {
        Int128 numerator = terms.Origin + first * terms.Step;
        int scale = LargestScale(terms, numerator);
        if (!DecimalUnits.TryCreate(terms, scale, out DecimalUnits units) || !units.TrySplit(numerator, out Int128 quotient, out UInt128 rest))
            return 0;
        // The scale that was tried is one too large at most, by the last bits of a double.
        if (!TryRound(quotient, rest, units.Divisor, scale, fewest: 0, out destination[0]))
        {
            scale--;
            if (scale < 0 || !DecimalUnits.TryCreate(terms, scale, out units) || !units.TrySplit(numerator, out quotient, out rest)
                || !TryRound(quotient, rest, units.Divisor, scale, fewest: 0, out destination[0]))
            {
                return 0;
            }
        }

        if (destination.Length == 1 || !units.TrySplit(terms.Step, out Int128 addend, out UInt128 more))
            return 1;
        uint fewest = scale == DecimalScale.Max ? 0 : FewestDigits;
        if (rest == 0 && more == 0)
        {
            // All elements are integers of these units, and perhaps of larger ones; then they have any scale at which they fit.
            fewest = 0;
            UInt128 digits = (UInt128)Int128.Abs(quotient), step = (UInt128)Int128.Abs(addend);
            int zeros = Math.Min(DecimalDigits.Trim(ref digits, scale), DecimalDigits.Trim(ref step, scale));
            scale -= zeros;
            if (zeros > 0 && (!DecimalUnits.TryCreate(terms, scale, out units) || !units.TrySplit(numerator, out quotient, out _)
                || !units.TrySplit(terms.Step, out addend, out _)))
            {
                return 1;
            }
        }

        UInt128 divisor = units.Divisor;
        return 1 + (divisor >> 62 == 0
            ? Advance(quotient, (ulong)rest, addend, (ulong)more, (ulong)divisor, scale, fewest, destination[1..])
            : Advance(quotient, rest, addend, more, divisor, scale, fewest, destination[1..]));
    }

    /// <summary>Writes the elements after a first one, as long as they have so many digits and no more than 96 bits, and gives their number.</summary>
    private static int Advance<TRest>(
        Int128 quotient, TRest rest, Int128 addend, TRest more, TRest divisor, int scale, uint fewest, Span<decimal> destination)
        where TRest : unmanaged, INumber<TRest>
    {
        for (int i = 0; i < destination.Length; i++)
        {
            quotient += addend;
            rest += more;
            if (rest >= divisor)
            {
                rest -= divisor;
                quotient++;
            }

            if (!TryRound(quotient, rest, divisor, scale, fewest, out destination[i]))
                return i;
        }

        return destination.Length;
    }

    private static bool TryRound<TRest>(Int128 quotient, TRest rest, TRest divisor, int scale, uint fewest, out decimal value)
        where TRest : unmanaged, INumber<TRest>
    {
        TRest twice = rest + rest + (Int128.IsOddInteger(quotient) ? TRest.One : TRest.Zero);
        // Limbs: the compiler does not see that neither half of an Int128 is needed in memory.
        ulong low = (ulong)quotient, high = (ulong)(quotient >> 64);
        high += UInt192.Add(ref low, twice > divisor ? 1UL : 0);
        var sign = (ulong)((long)high >> 63);
        low ^= sign;
        high = (high ^ sign) + UInt192.Add(ref low, sign & 1);
        value = default;
        if (high - fewest > uint.MaxValue - fewest)
            return false;
        value = DecimalDigits.ToDecimal((uint)high, low, sign != 0, scale);
        return true;
    }

    /// <summary>The scale of an element, or one too large.</summary>
    private static int LargestScale(in AffineTerms terms, Int128 numerator)
    {
        double size = (double)(UInt128)Int128.Abs(numerator) / (ulong)terms.Divisor / Math.Pow(10, terms.Scale);
        // Three roundings must not make it larger.
        ulong bits = BitConverter.DoubleToUInt64Bits(size * (1 - 1.0 / (1L << 40)));
        int exponent = (int)(bits >> 52) - 1023 + terms.Exponent;
        return exponent < 96 ? DecimalScale.Largest(exponent, 1UL << 63 | bits << 11) : 0;
    }

    private static decimal Resolve(ref ExactRun<decimal> exact, in AffineTerms terms, long i)
    {
        Levels.CountScalar();
        // The quotient by a divisor of b bits lacks up to 2^b units and those by at most 10^56 lack 4·2^30; the later ones may double it.
        UInt192 doubt = UInt192.Bit(Math.Max(34, 66 - BitOperations.LeadingZeroCount((ulong)terms.Divisor)));
        UInt192 mantissa = terms.Magnitude(i, out bool isNegative, out long exponent);
        return mantissa.High == 0 ? 0
            : DecimalTarget.TryRound(isNegative, mantissa - doubt, exponent, out decimal lower)
            && DecimalTarget.TryRound(isNegative, mantissa + doubt, exponent, out decimal upper)
            && lower == upper ? lower : exact.Element(i);
    }
}
