using System;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace StaticTensors.Kernels.Targets;

/// <summary>Integers of 64 bits: a block's double-double must be farther from the next integers than its error.</summary>
internal readonly struct Integer64Target<T> : IPowerTarget<T> where T : unmanaged, INumber<T>
{
    // A relative 2^−80 of the largest magnitude, far more than the rounding error of the fractional part.
    private const double Margin = 1.0 / (1 << 16);

    // Added to an integer between −2^51 and 2^51, it leaves this integer in the lower bits of the double.
    private const double Shifter = 3L << 51;

    public static (int From, int To) Window => (0, 64);

    public static bool TryRound(bool isNegative, in UInt192 mantissa, long exponent, out T value) =>
        IntegerRounding<T>.TryRound(isNegative, mantissa, exponent, out value);

    public static bool TryRoundQuickly(bool isNegative, ulong low, ulong high, long exponent, out T value) =>
        IntegerRounding<T>.TryRoundQuickly(isNegative, low, high, exponent, out value);

    public static bool TryFillBlock<TPass>(
        bool isNegative, in Anchor anchor, ReadOnlySpan<double> high, ReadOnlySpan<double> low, Span<T> destination)
        where TPass : struct, IPass
    {
        var size = (DoubleDouble)anchor;
        var firstHigh = new Vector<double>(size.High);
        var firstLow = new Vector<double>(size.Low);
        var shifter = new Vector<double>(Shifter);
        var half = new Vector<double>(0.5);
        Vector<double> distance = Vector<double>.Zero;
        Span<long> integers = MemoryMarshal.Cast<T, long>(destination);
        ref double highs = ref MemoryMarshal.GetReference(high);
        ref double lows = ref MemoryMarshal.GetReference(low);
        ref long target = ref MemoryMarshal.GetReference(integers);
        for (int j = 0; j < destination.Length; j += Vector<double>.Count)
        {
            Vector<double> tableHigh = Vector.LoadUnsafe(ref highs, (nuint)j);
            Vector<double> product = DoubleDouble.Product(firstHigh, tableHigh, out Vector<double> excess);
            excess = Vector.MultiplyAddEstimate(-firstHigh, Vector.LoadUnsafe(ref lows, (nuint)j), excess);
            excess = Vector.MultiplyAddEstimate(-firstLow, tableHigh, excess);

            // The value is whole + 1/2 + rest; away from integers, its integer part is whole + rest rounded to nearest.
            Vector<double> whole = Vector.Floor(product), rest = product - whole - half - excess;
            Vector<double> shifted = rest + shifter;
            Vector<double> doubt = Vector.Abs(rest - (shifted - shifter));
            distance = Vector.MaxNative(distance, doubt);

            // Two parts, because a double holds 2^32·upper but not the sum.
            Vector<double> upper = Vector.MultiplyAddEstimate(whole, new Vector<double>(1.0 / (1L << 32)), shifter);
            Vector<double> lower = Vector.MultiplyAddEstimate(upper - shifter, new Vector<double>(-1.0 * (1L << 32)), whole) + shifted;
            Vector<long> integer = (Vector.AsVectorInt64(upper) << 32) + Vector.AsVectorInt64(lower)
                - new Vector<long>(BitConverter.DoubleToInt64Bits(Shifter));
            if (TPass.ClearsDoubts)
                integer &= IsCertain(doubt);
            integer.StoreUnsafe(ref target, (nuint)j);
        }

        // Before any call: a vector that lives across a call is spilled to memory.
        bool isCertain = IsCertain(distance) == Vector<long>.AllBitsSet;
        if (isNegative)
            TensorPrimitives.Negate(integers, integers);
        return isCertain;
    }

    private static Vector<long> IsCertain(Vector<double> distance) => Vector.LessThan(distance, new Vector<double>(0.5 - Margin));
}
