using System;
using System.Runtime.CompilerServices;

namespace StaticTensors.Kernels;

/// <summary>192 bits, a fraction below 1 (0.192) or a mantissa in [1, 2) (1.191). Products are truncated: at most 3 units too small.</summary>
internal readonly struct UInt192(ulong high, ulong middle, ulong low)
{
    public readonly ulong High = high;
    public readonly ulong Middle = middle;
    public readonly ulong Low = low;

    /// <summary>Entry i of a table of three limbs an entry.</summary>
    public static UInt192 At(ReadOnlySpan<ulong> table, uint i)
    {
        ReadOnlySpan<ulong> entry = table.Slice((int)(3 * i), 3);
        return new UInt192(entry[0], entry[1], entry[2]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static UInt192 operator +(UInt192 left, UInt192 right)
    {
        ulong low = left.Low + right.Low;
        ulong carry = low < right.Low ? 1UL : 0;
        ulong middle = left.Middle + right.Middle;
        ulong carryMiddle = middle < right.Middle ? 1UL : 0;
        ulong sum = middle + carry;
        carryMiddle += sum < carry ? 1UL : 0;
        return new UInt192(left.High + right.High + carryMiddle, sum, low);
    }

    /// <summary>The upper 192 bits of the product.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static UInt192 MultiplyHigh(UInt192 left, UInt192 right)
    {
        ulong h22 = Math.BigMul(left.High, right.High, out ulong l22);
        ulong h21 = Math.BigMul(left.High, right.Middle, out ulong l21);
        ulong h12 = Math.BigMul(left.Middle, right.High, out ulong l12);
        ulong h20 = Math.BigMul(left.High, right.Low, out _);
        ulong h02 = Math.BigMul(left.Low, right.High, out _);
        ulong h11 = Math.BigMul(left.Middle, right.Middle, out _);

        ulong middle = l22, high = h22;
        ulong low = Add(l21, l12, ref middle, ref high);
        low = Add(low, h20, ref middle, ref high);
        low = Add(low, h02, ref middle, ref high);
        low = Add(low, h11, ref middle, ref high);
        middle += h21;
        high += middle < h21 ? 1UL : 0;
        middle += h12;
        high += middle < h12 ? 1UL : 0;
        return new UInt192(high, middle, low);
    }

    /// <summary>The sum, its carry passed on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Add(ulong left, ulong right, ref ulong middle, ref ulong high)
    {
        ulong sum = left + right;
        ulong carry = sum < right ? 1UL : 0;
        middle += carry;
        high += middle < carry ? 1UL : 0;
        return sum;
    }

    /// <summary>Shifts by less than 64.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static UInt192 operator <<(UInt192 value, int shift) => shift == 0 ? value : new(
        value.High << shift | value.Middle >> (64 - shift),
        value.Middle << shift | value.Low >> (64 - shift),
        value.Low << shift);

    /// <summary>Shifts by less than 64.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static UInt192 operator >>(UInt192 value, int shift) => shift == 0 ? value : new(
        value.High >> shift,
        value.Middle >> shift | value.High << (64 - shift),
        value.Low >> shift | value.Middle << (64 - shift));
}
