using System.Numerics;

namespace StaticTensors.Tests.Kernels;

/// <summary>
/// What a decimal element must be, from a rational and nothing of the library: the largest scale at which 96 bits hold the nearest integer, ties to even; then
/// zeros at the end are removed, as long as there are decimal places, and 0 has no sign.
/// </summary>
internal static class DecimalTruth
{
    private const int MaxScale = 28;

    /// <summary>The value of a decimal.</summary>
    public static (BigInteger Numerator, BigInteger Denominator) Rational(decimal value)
    {
        int[] bits = decimal.GetBits(value);
        BigInteger digits = (uint)bits[0] | (BigInteger)(uint)bits[1] << 32 | (BigInteger)(uint)bits[2] << 64;
        return (bits[3] < 0 ? -digits : digits, BigInteger.Pow(10, bits[3] >> 16 & 0xFF));
    }

    /// <summary>The value of a finite double.</summary>
    public static (BigInteger Numerator, BigInteger Denominator) Rational(double value)
    {
        BigInteger denominator = 1;
        // Doubling is exact.
        for (; value != Math.Floor(value); value *= 2)
            denominator *= 2;
        return ((BigInteger)value, denominator);
    }

    /// <summary>A rational rounded; null if it does not fit.</summary>
    public static decimal? Round(BigInteger numerator, BigInteger denominator)
    {
        BigInteger magnitude = BigInteger.Abs(numerator);
        bool isNegative = numerator.Sign * denominator.Sign < 0;
        denominator = BigInteger.Abs(denominator);
        for (int scale = MaxScale; scale >= 0; scale--)
        {
            BigInteger digits = BigInteger.DivRem(magnitude * BigInteger.Pow(10, scale), denominator, out BigInteger rest);
            int half = (2 * rest).CompareTo(denominator);
            if (half > 0 || (half == 0 && !digits.IsEven))
                digits++;
            if (digits >> 96 != 0)
                continue;
            for (; scale > 0 && digits % 10 == 0; scale--)
                digits /= 10;
            return new decimal(Word(digits), Word(digits >> 32), Word(digits >> 64), isNegative && !digits.IsZero, (byte)scale);
        }

        return null;

        static int Word(BigInteger digits) => (int)(uint)(digits & uint.MaxValue);
    }
}
