using System.Numerics;

namespace StaticTensors.Exact.Numbers;

/// <summary>What netstandard2.0's BigInteger lacks.</summary>
internal static class BigIntegers
{
    /// <summary>The number of bits of |value|; 0 for 0.</summary>
    public static int BitLength(this BigInteger value)
    {
        byte[] bytes = BigInteger.Abs(value).ToByteArray();
        int last = bytes.Length - 1;
        // The uppermost byte holds the sign: it is 0 if the one below is full.
        int bits = 0;
        for (int top = bytes[last]; top != 0; top >>= 1)
            bits++;
        return last * 8 + bits;
    }

    /// <summary>The value's low 128 bits in two's complement.</summary>
    public static ElementBits LowBits(this BigInteger value)
    {
        ulong low = (ulong)(value & ulong.MaxValue);
        ulong high = (ulong)((value >> 64) & ulong.MaxValue);
        return new ElementBits(low, high);
    }
}
