using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace StaticTensors.Kernels;

/// <summary>An exponent of 2 in 64.192 fixed point, two's complement: its whole part and a fraction of 0 ≤ f &lt; 1.</summary>
[method: MethodImpl(MethodImplOptions.AggressiveInlining)]
internal readonly struct FixedExponent(long whole, UInt192 fraction)
{
    public readonly long Whole = whole;

    // Separate fields, so that the JIT keeps the four limbs in registers.
    private readonly ulong high = fraction.High, middle = fraction.Middle, low = fraction.Low;

    public UInt192 Fraction
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(high, middle, low);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FixedExponent operator +(in FixedExponent left, in FixedExponent right)
    {
        UInt192 fraction = UInt192.Add(left.Fraction, right.Fraction, out ulong carry);
        return new FixedExponent(left.Whole + right.Whole + (long)carry, fraction);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FixedExponent operator -(in FixedExponent left, in FixedExponent right)
    {
        UInt192 fraction = UInt192.Subtract(left.Fraction, right.Fraction, out ulong borrow);
        return new FixedExponent(left.Whole - right.Whole - (long)borrow, fraction);
    }

    public static FixedExponent operator -(in FixedExponent value) => default(FixedExponent) - value;

    /// <summary>The product with a count; only the lower 64 bits of the whole part are kept.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FixedExponent operator *(in FixedExponent value, ulong count)
    {
        ulong carry = UInt192.Multiply(value.Fraction.Low, count, out ulong low);
        ulong nextCarry = UInt192.Multiply(value.Fraction.Middle, count, out ulong middle) + UInt192.Add(ref middle, carry);
        ulong whole = UInt192.Multiply(value.Fraction.High, count, out ulong high) + UInt192.Add(ref high, nextCarry);
        return new FixedExponent(value.Whole * (long)count + (long)whole, new UInt192(high, middle, low));
    }

    /// <summary>The quotient by a positive count, rounded down.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FixedExponent operator /(in FixedExponent value, ulong count)
    {
        // The quotient of −1 − x is −1 minus that of x: complements on both sides.
        var sign = (ulong)(value.Whole >> 63);
        var reciprocal = new Reciprocal(count);
        ulong whole = reciprocal.Divide((ulong)value.Whole ^ sign) ^ sign;
        ulong high = reciprocal.Divide(value.Fraction.High ^ sign) ^ sign;
        ulong middle = reciprocal.Divide(value.Fraction.Middle ^ sign) ^ sign;
        ulong low = reciprocal.Divide(value.Fraction.Low ^ sign) ^ sign;
        return new FixedExponent((long)whole, new UInt192(high, middle, low));
    }

    /// <summary>A finite double with less than 63 bits before the point; bits below 2^−192 are dropped.</summary>
    public static FixedExponent FromDouble(double value) => new FixedExponent(1, default).Scale(ScalarParts.Of(value));

    /// <summary>The product with a number, rounded down; its whole part must fit 63 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public FixedExponent Scale(in ScalarParts factor)
    {
        FixedExponent product = Scale(factor.Integer, factor.Exponent, factor.IsNegative);
        return factor.Scale == 0 ? product : WithPlaces(product, factor.Scale);
    }

    // By value on purpose: passing a reference would force the caller's copy out of registers.
    private static FixedExponent WithPlaces(FixedExponent value, int places)
    {
        for (; places > 0; places -= 9)
            value /= (uint)Math.Pow(10, Math.Min(places, 9));
        return value;
    }

    /// <summary>
    /// The same in double-double, with a relative error of 2^−104 at any size: the logarithm of a base may be 2^−52, and an end large.
    /// </summary>
    public static explicit operator DoubleDouble(in FixedExponent value)
    {
        const double unit = 1.0 / (1L << 53);
        ulong third = value.middle << 42 >> 11 | value.low >> 33;
        DoubleDouble sum = DoubleDouble.Sum(value.Whole, (value.high >> 11) * unit);
        DoubleDouble more = DoubleDouble.Sum(sum.High, (value.high << 53 >> 11 | value.middle >> 22) * (unit * unit));
        return DoubleDouble.Sum(more.High, sum.Low + more.Low + third * (unit * unit * unit));
    }

    /// <summary>An approximation as a double.</summary>
    public double ToDouble() => Whole + Fraction.High * (1.0 / (1UL << 32) / (1UL << 32));

    /// <summary>The magnitude is at most 2 to this power, and not much smaller; −64 if it is 0.</summary>
    public int Reach
    {
        get
        {
            (ulong whole, ulong fraction) = Whole < 0 ? (~(ulong)Whole, ~Fraction.High) : ((ulong)Whole, Fraction.High);
            return whole != 0 ? 64 - BitOperations.LeadingZeroCount(whole) : -BitOperations.LeadingZeroCount(fraction);
        }
    }

    /// <summary>The product with the finite ±mantissa·2^exponent, within one unit in the last place; its whole part must fit 63 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public FixedExponent Scale(ulong mantissa, int exponent, bool isNegative)
    {
        ulong p1 = UInt192.Multiply(Fraction.Low, mantissa, out ulong p0);
        ulong p2 = UInt192.Multiply(Fraction.Middle, mantissa, out ulong low);
        p2 += UInt192.Add(ref p1, low);
        ulong p3 = UInt192.Multiply(Fraction.High, mantissa, out low);
        p3 += UInt192.Add(ref p2, low);
        ulong p4 = UInt192.Multiply((ulong)Whole, mantissa, out low);
        p4 += UInt192.Add(ref p3, low);
        // Read as unsigned, a negative whole part is 2^64 too large.
        if (Whole < 0)
            p4 -= mantissa;

        for (; exponent <= -64; exponent += 64)
            (p0, p1, p2, p3, p4) = (p1, p2, p3, p4, (ulong)((long)p4 >> 63));
        for (; exponent > 0; exponent -= 64)
            (p0, p1, p2, p3, p4) = (0, p0, p1, p2, p3);
        var result = new FixedExponent(
            (long)Shifted(p4, p3, exponent), new UInt192(Shifted(p3, p2, exponent), Shifted(p2, p1, exponent), Shifted(p1, p0, exponent)));
        return isNegative ? -result : result;

        // −64 < shift ≤ 0; a shift by 64 is one by 1 and one by 63.
        static ulong Shifted(ulong upper, ulong limb, int shift) => limb >> -shift | upper << 1 << (63 + shift);
    }
}
