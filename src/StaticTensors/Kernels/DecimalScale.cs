using System;
using System.Runtime.CompilerServices;

namespace StaticTensors.Kernels;

/// <summary>The scales of decimal: powers of 10, exactly, and the largest scale at which a number has no more than 96 bits.</summary>
internal static class DecimalScale
{
    /// <summary>The largest scale of all.</summary>
    public const int Max = 28;

    /// <summary>10^scale·2^(128 − Length(scale)), two limbs each, the higher first.</summary>
    private static ReadOnlySpan<ulong> Powers =>
    [
        0x8000000000000000, 0x0000000000000000, 0xA000000000000000, 0x0000000000000000, 0xC800000000000000, 0x0000000000000000,
        0xFA00000000000000, 0x0000000000000000, 0x9C40000000000000, 0x0000000000000000, 0xC350000000000000, 0x0000000000000000,
        0xF424000000000000, 0x0000000000000000, 0x9896800000000000, 0x0000000000000000, 0xBEBC200000000000, 0x0000000000000000,
        0xEE6B280000000000, 0x0000000000000000, 0x9502F90000000000, 0x0000000000000000, 0xBA43B74000000000, 0x0000000000000000,
        0xE8D4A51000000000, 0x0000000000000000, 0x9184E72A00000000, 0x0000000000000000, 0xB5E620F480000000, 0x0000000000000000,
        0xE35FA931A0000000, 0x0000000000000000, 0x8E1BC9BF04000000, 0x0000000000000000, 0xB1A2BC2EC5000000, 0x0000000000000000,
        0xDE0B6B3A76400000, 0x0000000000000000, 0x8AC7230489E80000, 0x0000000000000000, 0xAD78EBC5AC620000, 0x0000000000000000,
        0xD8D726B7177A8000, 0x0000000000000000, 0x878678326EAC9000, 0x0000000000000000, 0xA968163F0A57B400, 0x0000000000000000,
        0xD3C21BCECCEDA100, 0x0000000000000000, 0x84595161401484A0, 0x0000000000000000, 0xA56FA5B99019A5C8, 0x0000000000000000,
        0xCECB8F27F4200F3A, 0x0000000000000000, 0x813F3978F8940984, 0x4000000000000000,
    ];

    /// <summary>The power of 10 for a scale, exactly.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Power128 Power(int scale) => new(Powers[2 * scale], Powers[2 * scale + 1], Length(scale) - 1);

    /// <summary>
    /// The fewest digits of a number with a scale, by their highest 32 bits: from 2^96/10 on there is no room for another digit at the next scale. One is added
    /// for rounding.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint FewestDigits(int scale) => scale == Max ? 0 : (uint)((1UL << 32) / 10) + 1;

    /// <summary>The power of 10 for a scale, within one ulp.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double ToDouble(int scale) =>
        Powers[2 * scale] * BitConverter.UInt64BitsToDouble((ulong)(1023 - 64 + Length(scale)) << 52);

    /// <summary>
    /// The scale of the magnitude mantissa·2^(exponent − 63), below 2^96, where the mantissa's highest bit is 1: never too small, and one too large only
    /// for magnitudes of 2^96/10^scale or a relative 2^−62 more.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Largest(int exponent, ulong mantissa)
    {
        if (exponent < 2)
            return Max;
        // log10 2 is rounded up: the scale is never too small, and at most one too large.
        int scale = Math.Min((96 - exponent) * 617 >> 11, Max);
        // The digits are these, less the last 127 − exponent − length bits of 128.
        ulong upper = UInt192.MultiplyHigh(mantissa, Powers[2 * scale]);
        // Without a branch, which would often be mispredicted.
        return scale - (upper >> 32 >> (127 - exponent - Length(scale)) != 0 ? 1 : 0);
    }

    /// <summary>The number of bits of a power of 10.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Length(int scale) => (scale * 1701 >> 9) + 1;
}
