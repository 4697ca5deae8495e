using System;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace StaticTensors.Kernels;

/// <summary>192 bits, a fraction below 1 (0.192) or a mantissa in [1, 2) (1.191). Products are truncated: they are too small by less than 5 units.</summary>
[method: MethodImpl(MethodImplOptions.AggressiveInlining)]
internal readonly struct UInt192(ulong high, ulong middle, ulong low)
{
    public readonly ulong High = high;
    public readonly ulong Middle = middle;
    public readonly ulong Low = low;

    /// <summary>Entry i of a table with three limbs per entry.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static UInt192 At(ReadOnlySpan<ulong> table, uint i)
    {
        ReadOnlySpan<ulong> entry = table.Slice((int)(3 * i), 3);
        return new UInt192(entry[0], entry[1], entry[2]);
    }

    /// <summary>A number with one bit set.</summary>
    public static UInt192 Bit(int place) => new(
        place >= 128 ? 1UL << place : 0, place is >= 64 and < 128 ? 1UL << place : 0, place < 64 ? 1UL << place : 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static UInt192 operator +(in UInt192 left, in UInt192 right) => Add(left, right, out _);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static UInt192 operator -(in UInt192 left, in UInt192 right) => Subtract(left, right, out _);

    public static UInt192 operator -(in UInt192 value) => default(UInt192) - value;

    /// <summary>The sum and its carry, 0 or 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static UInt192 Add(in UInt192 left, in UInt192 right, out ulong carry)
    {
        ulong low = left.Low, middle = left.Middle, high = left.High;
        ulong carryLow = Add(ref low, right.Low);
        ulong carryMiddle = Add(ref middle, right.Middle) + Add(ref middle, carryLow);
        carry = Add(ref high, right.High) + Add(ref high, carryMiddle);
        return new UInt192(high, middle, low);
    }

    /// <summary>The difference and its borrow, 0 or 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static UInt192 Subtract(in UInt192 left, in UInt192 right, out ulong borrow)
    {
        ulong low = left.Low, middle = left.Middle, high = left.High;
        ulong borrowLow = Subtract(ref low, right.Low);
        ulong borrowMiddle = Subtract(ref middle, right.Middle) + Subtract(ref middle, borrowLow);
        borrow = Subtract(ref high, right.High) + Subtract(ref high, borrowMiddle);
        return new UInt192(high, middle, low);
    }

    /// <summary>The upper 192 bits of the product.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static UInt192 MultiplyHigh(in UInt192 left, in UInt192 right)
    {
        ulong h22 = Multiply(left.High, right.High, out ulong l22);
        ulong h21 = Multiply(left.High, right.Middle, out ulong l21);
        ulong h12 = Multiply(left.Middle, right.High, out ulong l12);
        ulong h20 = MultiplyHigh(left.High, right.Low);
        ulong h02 = MultiplyHigh(left.Low, right.High);
        ulong h11 = MultiplyHigh(left.Middle, right.Middle);

        ulong low = l21, carry = Add(ref low, l12) + Add(ref low, h20) + Add(ref low, h02) + Add(ref low, h11);
        ulong middle = l22, carryMiddle = Add(ref middle, h21) + Add(ref middle, h12) + Add(ref middle, carry);
        return new UInt192(h22 + carryMiddle, middle, low);
    }

    /// <summary>The upper 192 bits of the product.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static UInt192 MultiplyHigh(in UInt192 left, ulong right)
    {
        ulong low = MultiplyHigh(left.Low, right);
        ulong middle = Multiply(left.Middle, right, out ulong l1);
        ulong high = Multiply(left.High, right, out ulong l2);
        ulong carry = Add(ref low, l1);
        ulong carryMiddle = Add(ref middle, l2) + Add(ref middle, carry);
        return new UInt192(high + carryMiddle, middle, low);
    }

    /// <summary>The upper 128 bits of the product, too small by less than 3 units.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (ulong High, ulong Low) MultiplyHigh(ulong high, ulong low, ulong otherHigh, ulong otherLow)
    {
        ulong productHigh = Multiply(high, otherHigh, out ulong productLow);
        ulong cross = MultiplyHigh(high, otherLow);
        productLow += cross;
        productHigh += productLow < cross ? 1UL : 0;
        cross = MultiplyHigh(low, otherHigh);
        productLow += cross;
        return (productHigh + (productLow < cross ? 1UL : 0), productLow);
    }

    /// <summary>The halves of a product.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Multiply(ulong left, ulong right, out ulong low)
    {
        low = left * right;
        return MultiplyHigh(left, right);
    }

    /// <summary>The upper half of a product. Math.BigMul writes the lower one to memory even if nobody reads it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong MultiplyHigh(ulong left, ulong right) =>
        Bmi2.X64.IsSupported ? Bmi2.X64.MultiplyNoFlags(left, right) : Math.BigMul(left, right, out _);

    /// <summary>Adds a term and returns the carry.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Add(ref ulong sum, ulong term)
    {
        sum += term;
        return sum < term ? 1UL : 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Subtract(ref ulong difference, ulong term)
    {
        ulong before = difference;
        difference -= term;
        return before < term ? 1UL : 0;
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
