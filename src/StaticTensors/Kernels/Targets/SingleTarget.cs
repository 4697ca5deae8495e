using System;
using System.Numerics;
using System.Runtime.InteropServices;

namespace StaticTensors.Kernels.Targets;

/// <summary>float: a block's double must be a relative 2^−50 or more away from the midpoint of two floats.</summary>
internal readonly partial struct SingleTarget : IPowerTarget<float>
{
    private const double Margin = 1.0 / (1L << 50);

    // The bits of a double that a float lacks.
    private const int Dropped = 29;

    // 2^−126
    private const double SmallestNormal = 1.1754943508222875e-38;

    // Where the double is normal: the conversion itself handles subnormals, zero and infinity.
    public static (int From, int To) Window => (-1022, 1024);

    public static bool IsInOneDouble => true;

    public static bool TryRound(bool isNegative, in UInt192 mantissa, long exponent, out float value)
    {
        var bits = (uint)FloatRounding.Pattern(mantissa, exponent, precision: 24, minExponent: -149, maxExponent: 128);
        value = BitConverter.UInt32BitsToSingle(isNegative ? bits | 1U << 31 : bits);
        return true;
    }

    public static bool TryRoundQuickly(bool isNegative, ulong low, ulong high, long exponent, out float value)
    {
        bool isCertain = FloatRounding.TryPattern(low, high, exponent, precision: 24, minExponent: -149, maxExponent: 128, out ulong bits);
        value = BitConverter.UInt32BitsToSingle((uint)(isNegative ? bits | 1U << 31 : bits));
        return isCertain;
    }

    public static bool TryFillBlock<TPass>(
        bool isNegative, in Anchor anchor, ReadOnlySpan<double> high, ReadOnlySpan<double> low, Span<float> destination)
        where TPass : struct, IPass
    {
        double size = ((DoubleDouble)anchor).High, first = isNegative ? -size : size;
        // Subnormal floats drop more bits than others.
        if (!TPass.ClearsDoubts && (size < SmallestNormal || size * high[destination.Length - 1] < SmallestNormal))
            return false;
        Vector<double> middle = new(first), above = new(first * (1 + Margin)), below = new(first * (1 - Margin));
        Vector<int> doubts = Vector<int>.Zero;
        Vector<uint> least = Vector<uint>.AllBitsSet;
        ref double highs = ref MemoryMarshal.GetReference(high);
        ref float target = ref MemoryMarshal.GetReference(destination);
        for (int j = 0; j < destination.Length; j += Vector<float>.Count)
        {
            Vector<double> left = Vector.LoadUnsafe(ref highs, (nuint)j);
            Vector<double> right = Vector.LoadUnsafe(ref highs, (nuint)(j + Vector<double>.Count));
            if (TPass.ClearsDoubts)
            {
                Vector<int> bits = Vector.AsVectorInt32(Vector.Narrow(above * left, above * right));
                Vector<int> doubt = bits ^ Vector.AsVectorInt32(Vector.Narrow(below * left, below * right));
                doubts |= doubt;
                Vector.AsVectorSingle(bits & Vector.Equals(doubt, Vector<int>.Zero)).StoreUnsafe(ref target, (nuint)j);
            }
            else
            {
                left *= middle;
                right *= middle;
                least = Vector.Min(least, Vector.Min(DroppedBits.BeyondDoubt(left, Dropped), DroppedBits.BeyondDoubt(right, Dropped)));
                Streaming.Store<TPass, float>(Vector.Narrow(left, right), ref target, (nuint)j);
            }
        }

        return TPass.ClearsDoubts ? doubts == Vector<int>.Zero : DroppedBits.IsCertain(least) == Vector<ulong>.AllBitsSet;
    }
}
