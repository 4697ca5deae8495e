using System;
using System.Runtime.CompilerServices;

namespace StaticTensors.Kernels;

/// <summary>An exponent of 2 in 64.192 fixed point, two's complement: its whole part and a fraction of 0 ≤ f &lt; 1.</summary>
internal readonly struct FixedExponent(long whole, UInt192 fraction)
{
    public readonly long Whole = whole;
    public readonly UInt192 Fraction = fraction;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FixedExponent operator +(FixedExponent left, FixedExponent right)
    {
        UInt192 fraction = left.Fraction + right.Fraction;
        long carry = fraction.High < right.Fraction.High
            || (fraction.High == right.Fraction.High && (fraction.Middle < right.Fraction.Middle
                || (fraction.Middle == right.Fraction.Middle && fraction.Low < right.Fraction.Low))) ? 1 : 0;
        return new FixedExponent(left.Whole + right.Whole + carry, fraction);
    }

    public static FixedExponent operator -(FixedExponent value)
    {
        ulong low = ~value.Fraction.Low + 1;
        ulong carry = low == 0 ? 1UL : 0;
        ulong middle = ~value.Fraction.Middle + carry;
        carry = carry != 0 && middle == 0 ? 1UL : 0;
        ulong high = ~value.Fraction.High + carry;
        carry = carry != 0 && high == 0 ? 1UL : 0;
        return new FixedExponent(~value.Whole + (long)carry, new UInt192(high, middle, low));
    }

    public static FixedExponent operator -(FixedExponent left, FixedExponent right) => left + -right;

    /// <summary>The product with a count; only the lower 64 bits of the whole part are kept.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FixedExponent operator *(FixedExponent value, uint count)
    {
        ulong carry = Math.BigMul(value.Fraction.Low, count, out ulong low);
        UInt128 middle = Math.BigMul(value.Fraction.Middle, count) + carry;
        UInt128 high = Math.BigMul(value.Fraction.High, count) + (ulong)(middle >> 64);
        return new FixedExponent(
            value.Whole * count + (long)(ulong)(high >> 64), new UInt192((ulong)high, (ulong)middle, low));
    }

    /// <summary>The quotient by a positive count, rounded down.</summary>
    public static FixedExponent operator /(FixedExponent value, uint count)
    {
        (long whole, long rest) = Math.DivRem(value.Whole, count);
        if (rest < 0)
        {
            whole--;
            rest += count;
        }

        ulong remainder = (ulong)rest;
        ulong high = Divide(value.Fraction.High, count, ref remainder);
        ulong middle = Divide(value.Fraction.Middle, count, ref remainder);
        ulong low = Divide(value.Fraction.Low, count, ref remainder);
        return new FixedExponent(whole, new UInt192(high, middle, low));
    }

    /// <summary>A finite double of less than 63 bits before the point; what lies below 2^−192 is dropped.</summary>
    public static FixedExponent FromDouble(double value) => new FixedExponent(1, default).Scale(value);

    /// <summary>The product with a finite double, rounded down; its whole part must fit 63 bits.</summary>
    public FixedExponent Scale(double factor)
    {
        (ulong integer, int exponent) = FloatParts.Of(factor);
        return Scale(integer, exponent, double.IsNegative(factor));
    }

    /// <summary>Nearly the same as a double.</summary>
    public double ToDouble() => Whole + Math.ScaleB(Fraction.High, -64);

    /// <summary>The product with the finite ±mantissa·2^exponent, rounded down; its whole part must fit 63 bits.</summary>
    public FixedExponent Scale(ulong mantissa, int exponent, bool isNegative)
    {
        bool flip = Whole < 0 != isNegative;
        FixedExponent size = Whole < 0 ? -this : this;
        Span<ulong> product = stackalloc ulong[5];
        ulong carry = 0;
        ReadOnlySpan<ulong> limbs = [size.Fraction.Low, size.Fraction.Middle, size.Fraction.High, (ulong)size.Whole];
        for (int i = 0; i < 4; i++)
        {
            UInt128 part = Math.BigMul(limbs[i], mantissa) + carry;
            product[i] = (ulong)part;
            carry = (ulong)(part >> 64);
        }

        product[4] = carry;
        FixedExponent result = new(
            (long)Shifted(product, exponent, 3),
            new UInt192(Shifted(product, exponent, 2), Shifted(product, exponent, 1), Shifted(product, exponent, 0)));
        return flip ? -result : result;
    }

    /// <summary>Limb i of the limbs shifted left by shift bits, or right where it is negative.</summary>
    private static ulong Shifted(ReadOnlySpan<ulong> limbs, int shift, int i)
    {
        int source = i - (shift >> 6), bits = shift & 63;
        ulong upper = Limb(limbs, source);
        return bits == 0 ? upper : upper << bits | Limb(limbs, source - 1) >> (64 - bits);
    }

    private static ulong Limb(ReadOnlySpan<ulong> limbs, int i) => (uint)i < (uint)limbs.Length ? limbs[i] : 0;

    /// <summary>One limb of a long division by a count below 2^32, in two steps of 32 bits.</summary>
    private static ulong Divide(ulong limb, uint count, ref ulong remainder)
    {
        ulong upper = remainder << 32 | limb >> 32;
        ulong lower = upper % count << 32 | (uint)limb;
        remainder = lower % count;
        return upper / count << 32 | lower / count;
    }
}
