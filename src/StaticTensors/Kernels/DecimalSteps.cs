using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using StaticTensors.Exact.Laws;
using StaticTensors.Kernels.Targets;

namespace StaticTensors.Kernels;

/// <summary>
/// Linspace and Arange of decimal. Elements of one scale are a quotient and a rest in its units, which advance from element to element, exactly;
/// ties are known from the rest. What 128 bits do not hold is a quotient with an error, and for its ties the exact engine.
/// </summary>
internal ref struct DecimalSteps
{
    // From 2^96/10 on digits have no room for one more, at the next scale: its highest limb of 32 bits, and what half a unit can hide.
    private const uint FewestDigits = (uint)((1UL << 32) / 10) + 1;

    private readonly ref readonly AffineTerms terms;
    private readonly Reciprocal reciprocal;
    private readonly double unit;
    private ExactRun<decimal> exact;

    public DecimalSteps(in GridRequest request, in AffineTerms terms)
    {
        this.terms = ref terms;
        reciprocal = new Reciprocal((ulong)terms.Divisor);
        // Of a numerator, without the power of 2. Roundings must not make it larger.
        unit = (1 - 1.0 / (1L << 40)) / ((ulong)terms.Divisor * DecimalScale.ToDouble(terms.Scale));
        exact = new ExactRun<decimal>(request);
    }

    /// <summary>Whether an element certainly has a value: by the lengths of numerator and denominator, 10 above 2^3.32.</summary>
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

    /// <summary>Writes elements as long as they have the scale of the first, and gives their number; none where 128 bits are too few.</summary>
    private readonly int FillOneScale(Int128 numerator, Span<decimal> destination)
    {
        int scale = LargestScale(numerator);
        if (!TrySplit(numerator, scale, out DecimalUnits units, out Int128 quotient, out UInt128 rest))
            return 0;
        if (!TryRound(quotient, rest, units.Divisor, scale, out destination[0]))
        {
            // The scale that was tried is one too large at most, by the last bits of a double.
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
    /// Writes the elements after a first one where all are integers of one unit, as long as they have no more than 96 bits, and gives their number.
    /// Whether they fit a larger scale does not matter: they would only have more zeros to lose.
    /// </summary>
    private static int AdvanceIntegers(Int128 value, Int128 addend, int scale, Span<decimal> destination)
    {
        // What all of them lose is lost here: the zeros of the step that the first element has, too.
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

    /// <summary>Writes the elements after a first one, as long as they have its scale, and gives their number.</summary>
    private static int Advance<TRest>(
        Int128 quotient, TRest rest, Int128 addend, TRest more, TRest divisor, int scale, uint fewest, Span<decimal> destination)
        where TRest : unmanaged, INumber<TRest>
    {
        ulong low = (ulong)quotient, high = (ulong)(quotient >> 64), addendLow = (ulong)addend, addendHigh = (ulong)(addend >> 64);
        for (int i = 0; i < destination.Length; i++)
        {
            rest += more;
            // A product, because a branch would often be predicted wrongly.
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
        // Twice the rest, and one more of an odd quotient, so that its ties are above the divisor.
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

    /// <summary>The scale of an element, or one too large; one at which all elements are integers, where there is such a one and it is smaller.</summary>
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
        // The quotient by a divisor of b bits lacks up to 2^b units and those by at most 10^56 lack 4·2^30; the later ones may double it.
        UInt192 doubt = UInt192.Bit(Math.Max(34, 66 - BitOperations.LeadingZeroCount((ulong)terms.Divisor)));
        UInt192 mantissa = terms.Magnitude(i, out bool isNegative, out long exponent);
        return mantissa.High == 0 ? 0
            : DecimalTarget.TryRound(isNegative, mantissa - doubt, exponent, out decimal lower)
            && DecimalTarget.TryRound(isNegative, mantissa + doubt, exponent, out decimal upper)
            && lower == upper ? lower : exact.Element(i);
    }
}
