using System;
using System.Numerics;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Kernels;

/// <summary>A finite argument taken apart: ±Integer·2^Exponent/10^Scale.</summary>
/// <param name="IsNegative">The sign.</param>
/// <param name="Integer">The digits of the magnitude.</param>
/// <param name="Exponent">The power of 2; 0 for integers and decimal.</param>
/// <param name="Scale">The decimal places; 0 for all types but decimal.</param>
internal readonly record struct ScalarParts(bool IsNegative, ulong Integer, int Exponent, int Scale)
{
    // Fields, so that a first call need not compile property getters.
    public readonly bool IsNegative = IsNegative;
    public readonly ulong Integer = Integer;
    public readonly int Exponent = Exponent, Scale = Scale;

    public bool IsZero => Integer == 0;

    /// <summary>The magnitude is below 2 to this power.</summary>
    public int Reach => 64 - BitOperations.LeadingZeroCount(Integer) + Exponent;

    /// <summary>The value times a power of 2, exact unless it overflows or underflows; decimal places are ignored.</summary>
    public DoubleDouble ToDoubleDouble(double scale = 1)
    {
        double upper = (Integer >> 32) * (double)(1L << 32), lower = (uint)Integer;
        double high = upper + lower, rest = lower - (high - upper);
        double sign = IsNegative ? -scale : scale;
        return new DoubleDouble(Math.ScaleB(high, Exponent) * sign, Math.ScaleB(rest, Exponent) * sign);
    }

    /// <summary>The same number with an odd integer, or 0.</summary>
    public ScalarParts Odd()
    {
        if (IsZero)
            return new ScalarParts(IsNegative, 0, 0, Scale);
        int zeros = BitOperations.TrailingZeroCount(Integer);
        return new ScalarParts(IsNegative, Integer >> zeros, Exponent + zeros, Scale);
    }

    /// <summary>False for NaN and infinities, and for more digits than 64 bits hold.</summary>
    public static bool TryOf(in Real value, out ScalarParts parts)
    {
        (ulong low, ulong high) = (value.Bits.Low, value.Bits.High);
        switch (value.Type)
        {
            case ElementType.Double:
                return TryOf(BitConverter.UInt64BitsToDouble(low), out parts);
            case ElementType.Single:
                return TryOf(BitConverter.UInt32BitsToSingle((uint)low), out parts);
            case ElementType.Half:
                return TryOf((double)BitConverter.UInt16BitsToHalf((ushort)low), out parts);
            case ElementType.Decimal:
                parts = new ScalarParts(high >> 63 != 0, low, 0, (int)(high >> 48) & 0xFF);
                return (uint)high == 0;
            default:
                bool isNegative = value.Type.Info().IsSigned && (long)high < 0;
                parts = new ScalarParts(isNegative, isNegative ? 0 - low : low, 0, 0);
                return isNegative ? high == ulong.MaxValue && low != 0 : high == 0;
        }
    }

    /// <summary>The parts of a finite double.</summary>
    public static ScalarParts Of(double value)
    {
        ulong bits = BitConverter.DoubleToUInt64Bits(value);
        int biased = (int)(bits >> 52) & 0x7FF;
        ulong fraction = bits & 0xF_FFFF_FFFF_FFFF;
        return biased == 0
            ? new ScalarParts(double.IsNegative(value), fraction, -1074, 0)
            : new ScalarParts(double.IsNegative(value), fraction | 1UL << 52, biased - 1075, 0);
    }

    private static bool TryOf(double value, out ScalarParts parts)
    {
        parts = Of(value);
        return double.IsFinite(value);
    }
}
