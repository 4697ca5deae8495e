using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using StaticTensors.Exact.Laws;
using StaticTensors.Kernels.Targets;

namespace StaticTensors.Kernels;

/// <summary>
/// Linspace and Arange of decimal. Elements of one scale are a quotient and a remainder in its units, which advance exactly from element to element; the
/// remainder shows ties. If 128 bits are too few, the quotient has an error, and the exact engine decides ties.
/// </summary>
internal ref struct DecimalSteps
{
    // Digits from 2^96/10 on leave no room for another one at the next scale. This is the highest 32 bits of that bound, plus one for the half unit.
    private const uint FewestDigits = (uint)((1UL << 32) / 10) + 1;

    private readonly ref readonly AffineTerms terms;
    private readonly Reciprocal reciprocal;
    private readonly double unit;
    private ExactRun<decimal> exact;

    public DecimalSteps(in GridRequest request, in AffineTerms terms)
    {
        this.terms = ref terms;
        reciprocal = new Reciprocal((ulong)terms.Divisor);
        // The unit of a numerator, without the power of 2; rounded so that it is never too large.
        unit = (1 - 1.0 / (1L << 40)) / ((ulong)terms.Divisor * DecimalScale.ToDouble(terms.Scale));
        exact = new ExactRun<decimal>(request);
    }

    /// <summary>Whether an element certainly fits, judged by the lengths of numerator and denominator; 10 is above 2^3.32.</summary>
    public static bool Fits(in AffineTerms terms, long i)
    {
        int length = 128 - (int)Int128.LeadingZeroCount(Int128.Abs(terms.Origin + i * terms.Step));
        return length + terms.Exponent - BitOperations.Log2((ulong)terms.Divisor) - terms.Scale * 332 / 100 < 96;
    }

    /// <summary>Writes the elements from an index on.</summary>
    public void Fill(long first, Span<decimal> destination)
    {
        for (int i = 0; i < destination.Length;)
        {
            int written = FillOneScale(terms.Origin + (first + i) * terms.Step, destination[i..]);
            if (written == 0)
            {
                destination[i] = Resolve(first + i);
                written = 1;
            }

            i += written;
        }
    }

    /// <summary>Writes elements as long as they have the scale of the first, and returns their number; 0 if 128 bits are too few.</summary>
    private readonly int FillOneScale(Int128 numerator, Span<decimal> destination)
    {
        int scale = LargestScale(numerator);
        if (!TrySplit(numerator, scale, out DecimalUnits units, out Int128 quotient, out UInt128 rest))
            return 0;
        if (!TryRound(quotient, rest, units.Divisor, scale, out destination[0]))
        {
            // The scale tried is at most one too large, because of the last bits of a double.
            scale--;
            if (scale < 0 || !TrySplit(numerator, scale, out units, out quotient, out rest)
                || !TryRound(quotient, rest, units.Divisor, scale, out destination[0]))
            {
                return 0;
            }
        }

        if (destination.Length == 1 || LargestScale(numerator + terms.Step) != scale
            || !units.TrySplit(terms.Step, out Int128 addend, out UInt128 more))
        {
            return 1;
        }

        UInt128 divisor = units.Divisor;
        uint fewest = scale == DecimalScale.Max ? 0 : FewestDigits;
        return 1 + (rest == 0 && more == 0 ? AdvanceIntegers(quotient, addend, scale, destination[1..])
            : divisor >> 62 == 0 ? Advance(quotient, (ulong)rest, addend, (ulong)more, (ulong)divisor, scale, fewest, destination[1..])
            : Advance(quotient, rest, addend, more, divisor, scale, fewest, destination[1..]));
    }

    private readonly bool TrySplit(Int128 numerator, int scale, out DecimalUnits units, out Int128 quotient, out UInt128 rest)
    {
        (quotient, rest) = (0, 0);
        return DecimalUnits.TryCreate(terms, reciprocal, scale, out units) && units.TrySplit(numerator, out quotient, out rest);
    }

    /// <summary>
    /// Writes the elements after a first one if all are integers of one unit, as long as they have at most 96 bits, and returns their number. A larger scale
    /// would only add zeros to remove.
    /// </summary>
    private static int AdvanceIntegers(Int128 value, Int128 addend, int scale, Span<decimal> destination)
    {
        // Zeros common to all elements are removed here: those that the step and the first element share.
        UInt128 digits = (UInt128)Int128.Abs(value), step = (UInt128)Int128.Abs(addend), trimmed = step;
        int zeros = DecimalDigits.Trim(ref digits, DecimalDigits.Trim(ref trimmed, scale));
        DecimalDigits.Trim(ref step, zeros);
        (value, addend) = ((Int128)(Int128.IsNegative(value) ? -digits : digits), (Int128)(Int128.IsNegative(addend) ? -step : step));

        // Limbs stay in registers.
        ulong low = (ulong)value, high = (ulong)(value >> 64), addendLow = (ulong)addend, addendHigh = (ulong)(addend >> 64);
        for (int i = 0; i < destination.Length; i++)
        {
            high += addendHigh + UInt192.Add(ref low, addendLow);
            (ulong digitsHigh, ulong digitsLow, bool isNegative) = Magnitude(high, low);
            if (digitsHigh > uint.MaxValue)
                return i;
            destination[i] = DecimalDigits.ToDecimal((uint)digitsHigh, digitsLow, isNegative, scale - zeros);
        }

        return destination.Length;
    }

    /// <summary>Writes the elements after a first one, as long as they have its scale, and returns their number.</summary>
    private static int Advance<TRest>(
        Int128 quotient, TRest rest, Int128 addend, TRest more, TRest divisor, int scale, uint fewest, Span<decimal> destination)
        where TRest : unmanaged, INumber<TRest>
    {
        ulong low = (ulong)quotient, high = (ulong)(quotient >> 64), addendLow = (ulong)addend, addendHigh = (ulong)(addend >> 64);
        for (int i = 0; i < destination.Length; i++)
        {
            rest += more;
            // A product, because a branch would often be mispredicted.
            ulong carry = rest >= divisor ? 1UL : 0;
            rest -= divisor * TRest.CreateTruncating(carry);
            high += addendHigh + UInt192.Add(ref low, addendLow);
            high += UInt192.Add(ref low, carry);

            (ulong digitsHigh, ulong digitsLow, bool isNegative) = Round(high, low, rest, divisor);
            if (digitsHigh - fewest > uint.MaxValue - fewest)
                return i;
            destination[i] = DecimalDigits.ToDecimal((uint)digitsHigh, digitsLow, isNegative, scale);
        }

        return destination.Length;
    }

    private static bool TryRound(Int128 quotient, UInt128 rest, UInt128 divisor, int scale, out decimal value)
    {
        (ulong high, ulong low, bool isNegative) = Round((ulong)(quotient >> 64), (ulong)quotient, rest, divisor);
        value = high <= uint.MaxValue ? DecimalDigits.ToDecimal((uint)high, low, isNegative, scale) : 0;
        return high <= uint.MaxValue;
    }

    /// <summary>The magnitude and the sign of the integer nearest to quotient + rest/divisor, ties to even.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (ulong High, ulong Low, bool IsNegative) Round<TRest>(ulong high, ulong low, TRest rest, TRest divisor)
        where TRest : unmanaged, INumber<TRest>
    {
        // Twice the remainder, plus one if the quotient is odd, so that its ties exceed the divisor.
        TRest twice = rest + rest + TRest.CreateTruncating(low & 1);
        high += UInt192.Add(ref low, twice > divisor ? 1UL : 0);
        return Magnitude(high, low);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (ulong High, ulong Low, bool IsNegative) Magnitude(ulong high, ulong low)
    {
        var sign = (ulong)((long)high >> 63);
        low ^= sign;
        high = (high ^ sign) + UInt192.Add(ref low, sign & 1);
        return (high, low, sign != 0);
    }

    /// <summary>The scale of an element, or one too large; if all elements are integers at a smaller scale, that scale.</summary>
    private readonly int LargestScale(Int128 numerator)
    {
        Int128 size = Int128.Abs(numerator);
        double value = ((ulong)(size >> 64) * 18446744073709551616.0 + (ulong)size) * unit;
        ulong bits = BitConverter.DoubleToUInt64Bits(value);
        int exponent = (int)(bits >> 52) - 1023 + terms.Exponent;
        int scale = exponent < 96 ? DecimalScale.Largest(exponent, 1UL << 63 | bits << 11) : 0;
        return terms.Divisor == Int128.One ? Math.Min(scale, terms.Scale + Math.Max(-terms.Exponent, 0)) : scale;
    }

    private decimal Resolve(long i)
    {
        Levels.CountScalar();
        // A quotient by a divisor of b bits is too small by up to 2^b units, one by at most 10^56 by up to 4·2^30; later steps may double this.
        UInt192 doubt = UInt192.Bit(Math.Max(34, 66 - BitOperations.LeadingZeroCount((ulong)terms.Divisor)));
        UInt192 mantissa = terms.Magnitude(i, out bool isNegative, out long exponent);
        return mantissa.High == 0 ? 0
            : DecimalTarget.TryRound(isNegative, mantissa - doubt, exponent, out decimal lower)
            && DecimalTarget.TryRound(isNegative, mantissa + doubt, exponent, out decimal upper)
            && lower == upper ? lower : exact.Element(i);
    }
}
