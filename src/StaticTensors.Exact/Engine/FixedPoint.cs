using System.Collections.Concurrent;
using System.Numerics;

namespace StaticTensors.Exact.Engine;

/// <summary>Constants in binary fixed point, computed once for each precision.</summary>
internal static class FixedPoint
{
    private static readonly ConcurrentDictionary<int, BigInteger> KnownLn2 = new();

    /// <summary>ln 2 · 2^bits, within one unit: 2·atanh(1/3) = Σ 2 / ((2j + 1)·3^(2j + 1)).</summary>
    public static BigInteger Ln2(int bits) => KnownLn2.GetOrAdd(bits, static bits =>
    {
        const int guardBits = 16;
        BigInteger term = (BigInteger.One << (bits + guardBits + 1)) / 3, sum = term;
        for (int n = 3; !term.IsZero; n += 2)
        {
            term /= 9;
            sum += term / n;
        }

        return sum >> guardBits;
    });
}
