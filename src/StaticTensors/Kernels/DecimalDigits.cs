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

    /// <summary>The inverses of 5^16, 5^8, 5^4, 5^2 and 5 modulo 2^128, two limbs each, the higher first.</summary>
    private static ReadOnlySpan<ulong> Inverses =>
    [
        0xF60B3275305C1066, 0xE4A4D1417CD9A041,
        0xF36B7213EE9F5A78, 0xC767074B22E90E21,
        0x495182A9930BE0DE, 0xD288CE703AFB7E91,
        0x28F5C28F5C28F5C2, 0x8F5C28F5C28F5C29,
        0xCCCCCCCCCCCCCCCC, 0xCCCCCCCCCCCCCCCD,
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
        int removed = 0;
        for (int power = 16, i = 0; power > 0; power /= 2, i += 2)
        {
            if (most - removed < power || ((uint)digits & ((1U << power) - 1)) != 0)
                continue;
            // Below 2^(96 − power), which is less than 2^128/5^power.
            UInt128 shifted = digits >> power, quotient = shifted * new UInt128(Inverses[i], Inverses[i + 1]);
            if (quotient > shifted)
                continue;
            digits = quotient;
            removed += power;
        }

        return removed;
    }

    /// <summary>Removes the trailing zeros of digits that are a multiple of 10, and the sign of 0.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Trim(ref DecimalBits value)
    {
        UInt128 digits = new(value.High, value.Low);
        int scale = value.Scale;
        if (scale > 0)
        {
            // Nine times out of ten there is no other zero.
            scale--;
            digits = (digits >> 1) * new UInt128(Inverses[^2], Inverses[^1]);
            if (IsDivisibleByTen((uint)(digits >> 64), (ulong)digits))
                scale -= Trim(ref digits, scale);
        }

        value.Write((uint)(digits >> 64), (ulong)digits, DecimalBits.FlagsOf(value.IsNegative && digits != 0, scale));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsDivisibleByTen(uint high, ulong low)
    {
        // 2^64 is 1 modulo 5.
        ulong sum = low, carry = UInt192.Add(ref sum, high);
        return (low & 1) == 0 & (sum + carry) * Fifth <= ulong.MaxValue / 5;
    }
}
