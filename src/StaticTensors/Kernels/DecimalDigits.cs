using System;
using System.Runtime.CompilerServices;
using StaticTensors.Elements;

namespace StaticTensors.Kernels;

/// <summary>
/// The digits of a decimal, an integer of at most 96 bits, without trailing zeros. A multiple of 5^k times the inverse of 5^k modulo 2^128 is the
/// quotient, and every other number gives a product of at least 2^128/5^k, so one product both tests and divides (Granlund and Montgomery, Division by
/// invariant integers using multiplication, 1994, section 9).
/// </summary>
internal static class DecimalDigits
{
    /// <summary>The inverse of 5 modulo 2^64.</summary>
    public const ulong Fifth = 0xCCCCCCCCCCCCCCCD;

    // Powers of 10 are divided by at once up to 10^(2^4).
    private const int LargestLog = 4;

    /// <summary>The inverses of 5, 5^2, 5^4, 5^8 and 5^16 modulo 2^128, two limbs each, the higher first.</summary>
    private static ReadOnlySpan<ulong> Inverses =>
    [
        0xCCCCCCCCCCCCCCCC, 0xCCCCCCCCCCCCCCCD,
        0x28F5C28F5C28F5C2, 0x8F5C28F5C28F5C29,
        0x495182A9930BE0DE, 0xD288CE703AFB7E91,
        0xF36B7213EE9F5A78, 0xC767074B22E90E21,
        0xF60B3275305C1066, 0xE4A4D1417CD9A041,
    ];

    /// <summary>±digits/10^scale without trailing zeros; a zero has no sign.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static decimal ToDecimal(uint high, ulong low, bool isNegative, int scale)
    {
        DecimalBits bits = default;
        bits.Write(high, low, DecimalBits.FlagsOf(isNegative, scale));
        if (IsDivisibleByTen(high, low))
            Trim(ref bits);
        return Unsafe.BitCast<DecimalBits, decimal>(bits);
    }

    /// <summary>Removes trailing zeros, up to a limit, and returns their number. The digits have at most 96 bits.</summary>
    public static int Trim(ref UInt128 digits, int most)
    {
        (ulong high, ulong low) = ((ulong)(digits >> 64), (ulong)digits);
        int removed = Trim(ref high, ref low, most);
        digits = new UInt128(high, low);
        return removed;
    }

    /// <summary>Removes the trailing zeros of digits that are a multiple of 10, and the sign of 0.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Trim(ref DecimalBits value)
    {
        (ulong high, ulong low) = (value.High, value.Low);
        int scale = value.Scale;
        // Either there are many zeros, or nine times out of ten only one.
        bool hasMore = (ushort)low == 0;
        if (!hasMore && scale > 0 && TryDivide(ref high, ref low, 0))
        {
            scale--;
            hasMore = IsDivisibleByTen((uint)high, low);
        }

        if (hasMore)
            scale -= Trim(ref high, ref low, scale);
        value.Write((uint)high, low, DecimalBits.FlagsOf(value.IsNegative && (high | low) != 0, scale));
    }

    private static int Trim(ref ulong high, ref ulong low, int most)
    {
        // If the largest power divides the digits, the quotient is below 2^43.
        bool isShort = most >= 1 << LargestLog && TryDivide(ref high, ref low, LargestLog);
        int removed = isShort ? 1 << LargestLog : 0;
        for (int log = LargestLog - 1; log >= 0; log--)
        {
            if (most - removed >= 1 << log && (isShort ? TryDivide(ref low, log) : TryDivide(ref high, ref low, log)))
                removed += 1 << log;
        }

        return removed;
    }

    /// <summary>Divides digits by 10 to the power 2^log; false if they are no multiple of it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryDivide(ref ulong high, ref ulong low, int log)
    {
        int power = 1 << log;
        if ((low & ((1UL << power) - 1)) != 0)
            return false;
        (ulong upper, ulong lower) = (high >> power, high << (64 - power) | low >> power);
        (ulong inverseHigh, ulong inverseLow) = (Inverses[2 * log], Inverses[2 * log + 1]);
        ulong quotientHigh = UInt192.Multiply(lower, inverseLow, out ulong quotient) + lower * inverseHigh + upper * inverseLow;
        // The upper limb decides: it is below 2^(32 − power), and that of a product that is no quotient at least 2^64/5^power.
        if (quotientHigh > upper)
            return false;
        (high, low) = (quotientHigh, quotient);
        return true;
    }

    /// <summary>The same for digits of fewer than 44 bits, and a log of at most 3.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryDivide(ref ulong digits, int log)
    {
        int power = 1 << log;
        ulong shifted = digits >> power, quotient = shifted * Inverses[2 * log + 1];
        // A product that is no quotient is at least 2^64/5^8, which is above 2^45.
        if ((digits & ((1UL << power) - 1)) != 0 || quotient > shifted)
            return false;
        digits = quotient;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsDivisibleByTen(uint high, ulong low)
    {
        // 2^64 is 1 modulo 5.
        ulong sum = low, carry = UInt192.Add(ref sum, high);
        return (low & 1) == 0 & (sum + carry) * Fifth <= ulong.MaxValue / 5;
    }
}
