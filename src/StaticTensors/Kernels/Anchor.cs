using System;

namespace StaticTensors.Kernels;

/// <summary>±mantissa·2^exponent, the mantissa a double-double in [1, 2).</summary>
internal readonly struct Anchor(DoubleDouble mantissa, long exponent, bool isNegative = false)
{
    public readonly DoubleDouble Mantissa = mantissa;
    public readonly long Exponent = exponent;
    public readonly bool IsNegative = isNegative;

    /// <summary>The power of 2 with an exponent from the scalar level.</summary>
    public static Anchor Power(FixedExponent exponent, bool isNegative = false)
    {
        UInt192 mantissa = Exp2.Mantissa(exponent.Fraction);
        ulong upper = mantissa.High >> 11, lower = mantissa.High << 53 >> 11 | mantissa.Middle >> 22;
        return new Anchor(new DoubleDouble(upper * (1.0 / (1L << 52)), lower * (1.0 / (1L << 52) / (1L << 53))), exponent.Whole, isNegative);
    }

    /// <summary>The product with a positive power.</summary>
    public static Anchor operator *(Anchor left, Anchor right)
    {
        DoubleDouble product = left.Mantissa * right.Mantissa;
        long exponent = left.Exponent + right.Exponent;
        return product.High < 2
            ? new Anchor(product, exponent, left.IsNegative)
            : new Anchor(new DoubleDouble(product.High / 2, product.Low / 2), exponent + 1, left.IsNegative);
    }

    /// <summary>The value itself, where it is far from overflow and underflow.</summary>
    public DoubleDouble ToDoubleDouble()
    {
        double scale = BitConverter.Int64BitsToDouble((Exponent + 1023) << 52);
        return new DoubleDouble(Mantissa.High * scale, Mantissa.Low * scale);
    }
}
