using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace StaticTensors.Elements;

/// <summary>
/// A decimal as it lies in memory. Interop with COM fixes this layout, that of DECIMAL; writing it is faster than calling a constructor that checks.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal struct DecimalBits
{
    private uint flags, high;
    private ulong low;

    /// <summary>The sign in the highest bit, the scale from bit 16 on.</summary>
    public readonly uint Flags => flags;

    /// <summary>The highest 32 of the 96 bits of the digits.</summary>
    public readonly uint High => high;

    /// <summary>The lower 64 bits.</summary>
    public readonly ulong Low => low;

    public readonly int Scale => (int)(flags >> 16) & 0xFF;

    public readonly bool IsNegative => flags >> 31 != 0;

    /// <summary>Decimals to be written as their bits.</summary>
    public static Span<DecimalBits> Of(Span<decimal> decimals) => MemoryMarshal.Cast<decimal, DecimalBits>(decimals);

    /// <summary>The flags for a sign and a scale.</summary>
    public static uint FlagsOf(bool isNegative, int scale) => (uint)scale << 16 | (isNegative ? 1U << 31 : 0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(uint newHigh, ulong newLow, uint newFlags) => (flags, high, low) = (newFlags, newHigh, newLow);

    /// <summary>Makes the digits even.</summary>
    public void ClearLowestBit() => low &= ~1UL;
}
