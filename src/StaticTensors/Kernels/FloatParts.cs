using System;

namespace StaticTensors.Kernels;

/// <summary>A finite double taken apart.</summary>
internal static class FloatParts
{
    /// <summary>|value| = integer·2^exponent.</summary>
    public static (ulong Integer, int Exponent) Of(double value)
    {
        ulong bits = BitConverter.DoubleToUInt64Bits(value);
        int biased = (int)(bits >> 52) & 0x7FF;
        ulong fraction = bits & 0xF_FFFF_FFFF_FFFF;
        return biased == 0 ? (fraction, -1074) : (fraction | 1UL << 52, biased - 1075);
    }
}
