using System;
using System.Numerics;
using StaticTensors.Exact.Laws;

namespace StaticTensors.Kernels;

/// <summary>
/// A grid of equal steps in integers of 128 bits: element i is exactly (Origin + i·Step)·2^Exponent/(Divisor·10^Scale).
/// </summary>
internal readonly struct AffineTerms
{
    // Bits of a numerator, leaving room for the sign and a sum.
    private const int Room = 124;

    private AffineTerms(Int128 origin, Int128 step, Int128 divisor, int exponent, int scale, int length)
    {
        Origin = origin;
        Step = step;
        Divisor = divisor;
        Exponent = exponent;
        Scale = scale;
        Length = length;
    }

    public Int128 Origin { get; }

    public Int128 Step { get; }

    public Int128 Divisor { get; }

    public int Exponent { get; }

    public int Scale { get; }

    /// <summary>The most bits of any numerator.</summary>
    public int Length { get; }

    /// <summary>The terms of a grid, from its start and the stop of Linspace or the step of Arange; false if 128 bits are too few.</summary>
    public static bool TryCreate(in GridRequest request, in ScalarParts start, in ScalarParts other, out AffineTerms terms)
    {
        terms = default;
        Span<Int128> integers = stackalloc Int128[2];
        int growth = BitOperations.Log2((ulong)request.Count) + 1;
        if (!CommonUnits.TryOf([start.Odd(), other.Odd()], Room - growth, integers, out int unit, out int scale, out int length))
            return false;
        (Int128 origin, Int128 step) = (integers[0], integers[1]);
        terms = request.Law == GridLaw.Arange
            ? new AffineTerms(origin, step, 1, unit, scale, length + growth)
            : new AffineTerms(origin * request.Divisions, step - origin, request.Divisions, unit, scale, length + growth);
        return true;
    }

    /// <summary>A Linspace between integers of 63 bits, divided by 10^scale.</summary>
    public static AffineTerms OfLinspace(long start, long stop, int divisions, int scale) =>
        new(Math.BigMul(start, (long)divisions), stop - start, divisions, exponent: 0, scale, length: 96);

    /// <summary>The same grid without powers of 2 and 10: element i is exactly (Origin + i·Step)/Divisor. False where 128 bits are too few.</summary>
    public bool TryReduce(out AffineTerms reduced)
    {
        int up = Math.Max(Exponent, 0), down = Math.Max(-Exponent, 0);
        reduced = default;
        // Every numerator lies between those of the ends, so none has more bits than the longer of these.
        if (Scale != 0 || Length + up > Room || down > (int)Int128.LeadingZeroCount(Divisor) - 2)
            return false;
        reduced = new AffineTerms(Origin << up, Step << up, Divisor << down, 0, 0, Length + up);
        return true;
    }

    /// <summary>
    /// The magnitude of element i: a mantissa in 1.191 and the exponent of 2. Rounding down affects only its last bits, two more than the divisor has (at most
    /// 54). No boundary of a float is close enough for this to matter, except ties of decimal. The mantissa of 0 is 0.
    /// </summary>
    public UInt192 Magnitude(long i, out bool isNegative, out long exponent)
    {
        Int128 numerator = Origin + i * Step;
        isNegative = Int128.IsNegative(numerator);
        UInt128 size = isNegative ? (UInt128)(-numerator) : (UInt128)numerator;
        var zeros = (int)UInt128.LeadingZeroCount(size);
        exponent = 127 - zeros + Exponent;
        if (zeros == 128)
            return default;

        size <<= zeros;
        UInt192 mantissa = Quotient(new UInt192((ulong)(size >> 64), (ulong)size, 0), (ulong)Divisor, ref exponent);
        for (int scale = Scale; scale > 0; scale -= 9)
            mantissa = Quotient(mantissa, (uint)Math.Pow(10, Math.Min(scale, 9)), ref exponent);
        return mantissa;
    }

    private static UInt192 Quotient(in UInt192 mantissa, ulong divisor, ref long exponent)
    {
        var reciprocal = new Reciprocal(divisor);
        ulong high = reciprocal.Divide(mantissa.High), middle = reciprocal.Divide(mantissa.Middle), low = reciprocal.Divide(mantissa.Low);
        int shift = BitOperations.LeadingZeroCount(high);
        exponent -= shift;
        return new UInt192(high, middle, low) << shift;
    }
}
