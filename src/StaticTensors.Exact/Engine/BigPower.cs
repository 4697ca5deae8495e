using System.Numerics;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Exact.Engine;

/// <summary>
/// An approximation of a positive number: mantissa · 2^(exponent − bits). Its error is less than 2^−8 of the margin that <see cref="Bounds"/> leaves on either
/// side, so that a product of two is within the margin, too.
/// </summary>
internal readonly struct BigPower(BigInteger mantissa, int exponent, int bits)
{
    /// <summary>A mantissa in [1, 2) has this many more bits than the precision of its bounds.</summary>
    public const int GuardBits = 32;

    private readonly BigInteger mantissa = mantissa;
    private readonly int exponent = exponent, bits = bits;

    /// <summary>The product of two of the same precision.</summary>
    public static BigPower operator *(BigPower left, BigPower right) =>
        new((left.mantissa * right.mantissa) >> left.bits, left.exponent + right.exponent, left.bits);

    /// <summary>Bounds between which the true number certainly lies.</summary>
    public (Fraction Low, Fraction High) Bounds()
    {
        BigInteger margin = BigInteger.One << GuardBits;
        return (Fraction.Dyadic(mantissa - margin, exponent - bits), Fraction.Dyadic(mantissa + margin, exponent - bits));
    }
}
