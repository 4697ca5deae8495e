using System.Collections.Generic;
using System.Numerics;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Exact.Engine;

/// <summary>
/// log2 of a positive rational to any relative precision; results are cached per precision. With r = 2^k·m, m in [3/4, 3/2]:
/// log2 r = k + 2·atanh(z)/ln 2, z = (m − 1)/(m + 1). Powers of two come out exact.
/// </summary>
internal sealed class BigLog2(Fraction value)
{
    private const int GuardBits = 48;

    private readonly Dictionary<int, (BigInteger Mantissa, int FractionBits)> known = [];

    /// <summary>The logarithm is mantissa · 2^−fractionBits with a relative error below 2^−(precision + 36).</summary>
    public (BigInteger Mantissa, int FractionBits) At(int precision)
    {
        lock (known)
        {
            if (!known.TryGetValue(precision, out (BigInteger Mantissa, int FractionBits) logarithm))
                known[precision] = logarithm = Compute(precision + GuardBits);
            return logarithm;
        }
    }

    private (BigInteger Mantissa, int FractionBits) Compute(int bits)
    {
        BigInteger numerator = value.Numerator, denominator = value.Denominator;
        int k = numerator.BitLength() - denominator.BitLength();
        if (k > 0)
            denominator <<= k;
        else
            numerator <<= -k;
        // Here 1/2 < m < 2.
        if (4 * numerator < 3 * denominator)
        {
            numerator <<= 1;
            k--;
        }
        else if (2 * numerator > 3 * denominator)
        {
            denominator <<= 1;
            k++;
        }

        BigInteger difference = numerator - denominator, sum = numerator + denominator;
        // Near 1 the logarithm is as small as the difference: that many more bits keep its relative precision.
        if (k == 0)
            bits += System.Math.Max(sum.BitLength() - difference.BitLength(), 0);
        BigInteger atanh = Atanh((difference << bits) / sum, bits);
        return (((BigInteger)k << bits) + (atanh << (bits + 1)) / FixedPoint.Ln2(bits), bits);
    }

    /// <summary>atanh z = z + z³/3 + z⁵/5 + …, in fixed point.</summary>
    private static BigInteger Atanh(BigInteger z, int bits)
    {
        BigInteger square = (z * z) >> bits, term = z, sum = z;
        for (int n = 3; ; n += 2)
        {
            term = (term * square) >> bits;
            BigInteger part = term / n;
            if (part.IsZero)
                return sum;
            sum += part;
        }
    }
}
