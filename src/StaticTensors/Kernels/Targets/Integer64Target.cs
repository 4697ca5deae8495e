using System;
using System.Numerics;
using System.Runtime.InteropServices;

namespace StaticTensors.Kernels.Targets;

/// <summary>Integers of 64 bits: a block's double-double must be further from the next integers than it can be wrong.</summary>
internal readonly struct Integer64Target<T> : IPowerTarget<T> where T : unmanaged, INumber<T>
{
    // A relative 2^−80 of the largest magnitude, and far more than the rounding of what is left after its whole part.
    private const double Margin = 1.0 / (1 << 16);

    // Added to an integer between −2^51 and 2^51, it leaves it in the lower bits of the double.
    private const double Shifter = 3L << 51;

    public static (int From, int To) Window => (0, 64);

    public static bool TryRound(bool isNegative, in UInt192 mantissa, long exponent, out T value) =>
        IntegerRounding<T>.TryRound(isNegative, mantissa, exponent, out value);

    public static bool TryFillBlock(
        bool isNegative, in Anchor anchor, ReadOnlySpan<double> high, ReadOnlySpan<double> low, Span<T> destination)
    {
        var size = (DoubleDouble)anchor;
        var firstHigh = new Vector<double>(size.High);
        var firstLow = new Vector<double>(size.Low);
        var sign = new Vector<long>(isNegative ? -1 : 0);
        var shifter = new Vector<double>(Shifter);
        var half = new Vector<double>(0.5);
        Vector<long> certain = Vector<long>.AllBitsSet;
        ref double highs = ref MemoryMarshal.GetReference(high);
        ref double lows = ref MemoryMarshal.GetReference(low);
        ref long target = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<T, long>(destination));
        for (int j = 0; j < destination.Length; j += Vector<double>.Count)
        {
            Vector<double> tableHigh = Vector.LoadUnsafe(ref highs, (nuint)j);
            Vector<double> product = DoubleDouble.Product(firstHigh, tableHigh, out Vector<double> excess);
            excess = Vector.MultiplyAddEstimate(-firstHigh, Vector.LoadUnsafe(ref lows, (nuint)j), excess);
            excess = Vector.MultiplyAddEstimate(-firstLow, tableHigh, excess);

            // The value is whole + 1/2 + rest; away from the integers its integer part is whole + the rest to nearest.
            Vector<double> whole = Vector.Floor(product), rest = product - whole - half - excess;
            Vector<double> shifted = rest + shifter;
            Vector<long> isCertain = Vector.LessThan(Vector.Abs(rest - (shifted - shifter)), new Vector<double>(0.5 - Margin));
            certain &= isCertain;

            // Two parts, because a double holds 2^32·upper but not the sum.
            Vector<double> upper = whole * (1.0 / (1L << 32)) + shifter;
            Vector<double> lower = whole - (upper - shifter) * (1L << 32) + shifted;
            Vector<long> integer = (Vector.AsVectorInt64(upper) << 32) + Vector.AsVectorInt64(lower)
                - new Vector<long>(BitConverter.DoubleToInt64Bits(Shifter));
            ((integer & isCertain ^ sign) - sign).StoreUnsafe(ref target, (nuint)j);
        }

        return certain == Vector<long>.AllBitsSet;
    }
}
