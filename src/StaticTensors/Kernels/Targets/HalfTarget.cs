using System;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace StaticTensors.Kernels.Targets;

/// <summary>Half: a block's double must be a relative 2^−37 or more away from the midpoint of two Halfs.</summary>
internal readonly partial struct HalfTarget : IPowerTarget<Half>
{
    // The bits of a double that a Half lacks.
    private const int Dropped = 42;

    // Normal numbers; a value that rounds up to 2^16 becomes infinity without further care.
    public static (int From, int To) Window => (-14, 16);

    public static bool TryRound(bool isNegative, in UInt192 mantissa, long exponent, out Half value)
    {
        var bits = (ushort)FloatRounding.Pattern(mantissa, exponent, precision: 11, minExponent: -24, maxExponent: 16);
        value = BitConverter.UInt16BitsToHalf(isNegative ? (ushort)(bits | 1 << 15) : bits);
        return true;
    }

    public static bool TryRoundQuickly(bool isNegative, ulong low, ulong high, long exponent, out Half value)
    {
        bool isCertain = FloatRounding.TryPattern(low, high, exponent, precision: 11, minExponent: -24, maxExponent: 16, out ulong bits);
        value = BitConverter.UInt16BitsToHalf((ushort)(isNegative ? bits | 1U << 15 : bits));
        return isCertain;
    }

    public static bool TryFillBlock<TPass>(
        bool isNegative, in Anchor anchor, ReadOnlySpan<double> high, ReadOnlySpan<double> low, Span<Half> destination)
        where TPass : struct, IPass
    {
        var first = new Vector<double>(((DoubleDouble)anchor).High);
        // Converts double's exponent bias to Half's, and adds the sign.
        var shift = new Vector<uint>((isNegative ? 1U << 15 : 0) - ((1023 - 15) << 10));
        Vector<uint> least = Vector<uint>.AllBitsSet;
        Span<uint> patterns = stackalloc uint[destination.Length];
        ref double highs = ref MemoryMarshal.GetReference(high);
        ref uint target = ref MemoryMarshal.GetReference(patterns);
        for (int j = 0; j < destination.Length; j += Vector<uint>.Count)
        {
            Vector<double> left = first * Vector.LoadUnsafe(ref highs, (nuint)j);
            Vector<double> right = first * Vector.LoadUnsafe(ref highs, (nuint)(j + Vector<double>.Count));
            Vector<uint> leftBeyond = DroppedBits.BeyondDoubt(left, Dropped), rightBeyond = DroppedBits.BeyondDoubt(right, Dropped);
            least = Vector.Min(least, Vector.Min(leftBeyond, rightBeyond));
            Vector<uint> bits = Vector.Narrow(Pattern(left), Pattern(right)) + shift;
            if (TPass.ClearsDoubts)
                bits &= Vector.Narrow(DroppedBits.IsCertain(leftBeyond), DroppedBits.IsCertain(rightBeyond));
            bits.StoreUnsafe(ref target, (nuint)j);
        }

        // Before the call: a vector that lives across a call is spilled to memory.
        bool isCertain = DroppedBits.IsCertain(least) == Vector<ulong>.AllBitsSet;
        TensorPrimitives.ConvertTruncating<uint, ushort>(patterns, MemoryMarshal.Cast<Half, ushort>(destination));
        return isCertain;

        // The upper bits of a double's pattern, rounded: 11 of exponent and 10 of fraction.
        static Vector<ulong> Pattern(Vector<double> value) => (Vector.AsVectorUInt64(value) + new Vector<ulong>(1UL << (Dropped - 1))) >>> Dropped;
    }
}
