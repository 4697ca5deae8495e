using System;
using System.Numerics;
using System.Runtime.InteropServices;

namespace StaticTensors.Kernels.Targets;

/// <summary>Integers of 64 bits: a block's double-double must have the same integer part a relative 2^−80 above and below.</summary>
internal readonly struct Integer64Target<T> : IPowerTarget<T> where T : unmanaged, INumber<T>
{
    private const double Margin = 1.0 / (1L << 40) / (1L << 40);

    // The rounding of what is left of a value after its integer part, at most 2^11 and a fraction.
    private const double SmallestMargin = 1.0 / (1L << 41);

    // Added to an integer between −2^51 and 2^51, it leaves it in the lower bits of the double.
    private const double Shifter = 3L << 51;

    public static (int From, int To) Window => (0, 64);

    public static T Doubtful => T.CreateSaturating(long.MaxValue);

    public static bool TryRound(bool isNegative, in UInt192 mantissa, long exponent, out T value) =>
        IntegerRounding<T>.TryRound(isNegative, mantissa, exponent, out value);

    public static bool TryFillBlock(
        bool isNegative, in Anchor anchor, ReadOnlySpan<double> high, ReadOnlySpan<double> low, Span<T> destination)
    {
        var size = (DoubleDouble)anchor;
        var firstHigh = new Vector<double>(size.High);
        var firstLow = new Vector<double>(size.Low);
        var sign = new Vector<long>(isNegative ? -1 : 0);
        var doubtful = new Vector<long>(long.CreateTruncating(Doubtful));
        Vector<long> certain = Vector<long>.AllBitsSet;
        ref double highs = ref MemoryMarshal.GetReference(high);
        ref double lows = ref MemoryMarshal.GetReference(low);
        ref long target = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<T, long>(destination));
        for (int j = 0; j < destination.Length; j += Vector<double>.Count)
        {
            Vector<double> tableHigh = Vector.LoadUnsafe(ref highs, (nuint)j);
            Vector<double> product = DoubleDouble.Product(firstHigh, tableHigh, out Vector<double> error);
            error += firstHigh * Vector.LoadUnsafe(ref lows, (nuint)j) + firstLow * tableHigh;

            // The value is whole + rest, and the integer part whole + the rest's.
            Vector<double> whole = Vector.Floor(product), rest = product - whole + error;
            Vector<double> margin = product * Margin + new Vector<double>(SmallestMargin);
            Vector<double> upper = Vector.Floor(rest + margin), lower = Vector.Floor(rest - margin);
            Vector<long> equal = Vector.Equals(upper, lower);
            certain &= equal;

            // Two halves of 32 bits: vectors of doubles become integers only below 2^51.
            Vector<double> wholeHigh = Vector.Floor(whole * (1.0 / (1L << 32)));
            Vector<double> wholeLow = whole - wholeHigh * (1L << 32) + upper;
            Vector<long> integer = (ToInteger(wholeHigh) << 32) + ToInteger(wholeLow);
            Vector.ConditionalSelect(equal, (integer ^ sign) - sign, doubtful).StoreUnsafe(ref target, (nuint)j);
        }

        return certain == Vector<long>.AllBitsSet;
    }

    private static Vector<long> ToInteger(Vector<double> value) =>
        Vector.AsVectorInt64(value + new Vector<double>(Shifter)) - new Vector<long>(BitConverter.DoubleToInt64Bits(Shifter));
}
