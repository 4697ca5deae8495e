using System.Numerics;
using StaticTensors.Exact.Numbers;
using StaticTensors.Kernels;

namespace StaticTensors.Tests.Kernels;

/// <summary>The kernels' wide numbers as big integers, and limbs that carry and borrow more often than random ones.</summary>
internal static class Wide
{
    public static readonly BigInteger Two192 = BigInteger.One << 192;

    public static BigInteger ToBigInteger(this UInt192 value) =>
        ((BigInteger)value.High << 128) | ((BigInteger)value.Middle << 64) | value.Low;

    /// <summary>In units of 2^−192.</summary>
    public static BigInteger ToBigInteger(this FixedExponent value) => ((BigInteger)value.Whole << 192) + value.Fraction.ToBigInteger();

    /// <summary>The lower 192 bits.</summary>
    public static UInt192 ToUInt192(this BigInteger value)
    {
        ElementBits low = value.LowBits(), high = (value >> 128).LowBits();
        return new UInt192(high.Low, low.High, low.Low);
    }

    /// <summary>A number of units of 2^−192.</summary>
    public static FixedExponent ToFixedExponent(this BigInteger units) => new((long)(units >> 192), units.ToUInt192());

    /// <summary>The exact value.</summary>
    public static Fraction ToFraction(this ScalarParts value)
    {
        Fraction magnitude = Fraction.Dyadic(value.Integer, value.Exponent) * new Fraction(1, BigInteger.Pow(10, value.Scale));
        return value.IsNegative ? Fraction.Zero - magnitude : magnitude;
    }

    public static ulong Limb(this Random random) => random.Next(8) switch
    {
        0 => 0,
        1 => ulong.MaxValue,
        2 => (ulong)random.Next(3),
        3 => ulong.MaxValue - (ulong)random.Next(3),
        4 => 1UL << random.Next(64),
        _ => (ulong)random.NextInt64(long.MinValue, long.MaxValue),
    };

    public static UInt192 Limbs(this Random random) => new(random.Limb(), random.Limb(), random.Limb());
}
