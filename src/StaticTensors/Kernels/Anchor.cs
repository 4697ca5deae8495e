using System;

namespace StaticTensors.Kernels;

/// <summary>±mantissa·2^exponent, the mantissa a double-double in [1, 2).</summary>
internal readonly struct Anchor(DoubleDouble mantissa, long exponent)
{
    public readonly DoubleDouble Mantissa = mantissa;
    public readonly long Exponent = exponent;

    /// <summary>The upper 106 bits of a mantissa.</summary>
    public static Anchor Of(in UInt192 mantissa, long exponent)
    {
        var upper = (long)(mantissa.High >> 11);
        var lower = (long)(mantissa.High << 53 >> 11 | mantissa.Middle >> 22);
        const double unit = 1.0 / (1L << 52);
        return new Anchor(new DoubleDouble(upper * unit, lower * (unit / (1L << 53))), exponent);
    }

    /// <summary>The power of 2 with an exponent from the scalar level.</summary>
    public static Anchor Power(in FixedExponent exponent) => Of(Exp2.ShortMantissa(exponent.Fraction), exponent.Whole);

    public static Anchor operator *(Anchor left, Anchor right)
    {
        DoubleDouble product = left.Mantissa * right.Mantissa;
        long exponent = left.Exponent + right.Exponent;
        return product.High < 2
            ? new Anchor(product, exponent)
            : new Anchor(new DoubleDouble(product.High / 2, product.Low / 2), exponent + 1);
    }

    /// <summary>A positive value far from overflow and underflow.</summary>
    public static explicit operator Anchor(DoubleDouble value)
    {
        long exponent = (BitConverter.DoubleToInt64Bits(value.High) >> 52) - 1023;
        double scale = PowerOfTwo(-exponent);
        return new Anchor(new DoubleDouble(value.High * scale, value.Low * scale), exponent);
    }

    /// <summary>The value as a double-double, if it is far from overflow and underflow.</summary>
    public static explicit operator DoubleDouble(in Anchor value)
    {
        double scale = PowerOfTwo(value.Exponent);
        return new DoubleDouble(value.Mantissa.High * scale, value.Mantissa.Low * scale);
    }

    private static double PowerOfTwo(long exponent) => BitConverter.Int64BitsToDouble((exponent + 1023) << 52);
}
