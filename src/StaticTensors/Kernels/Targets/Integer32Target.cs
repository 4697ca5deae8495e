using System;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace StaticTensors.Kernels.Targets;

/// <summary>Integers of at most 32 bits: a block's double must be farther from the next integers than its error.</summary>
internal readonly struct Integer32Target<T> : IPowerTarget<T> where T : unmanaged, INumber<T>
{
    // A relative 2^−50 of the largest magnitude.
    private const double Margin = 1.0 / (1 << 18);

    // Added to a non-integer below 2^32, it leaves the integer part in the lower bits of the double.
    private const double Shifter = (1L << 52) - 0.5;

    public static (int From, int To) Window => (0, 32);

    public static bool IsInOneDouble => true;

    public static bool TryRound(bool isNegative, in UInt192 mantissa, long exponent, out T value) =>
        IntegerRounding<T>.TryRound(isNegative, mantissa, exponent, out value);

    public static bool TryRoundQuickly(bool isNegative, ulong low, ulong high, long exponent, out T value) =>
        IntegerRounding<T>.TryRoundQuickly(isNegative, low, high, exponent, out value);

    public static bool TryFillBlock<TPass>(
        bool isNegative, in Anchor anchor, ReadOnlySpan<double> high, ReadOnlySpan<double> low, Span<T> destination)
        where TPass : struct, IPass
    {
        var first = new Vector<double>(((DoubleDouble)anchor).High);
        Vector<double> distance = Vector<double>.Zero;
        Span<int> integers = Unsafe.SizeOf<T>() == sizeof(int) ? MemoryMarshal.Cast<T, int>(destination) : stackalloc int[destination.Length];
        ref double highs = ref MemoryMarshal.GetReference(high);
        ref int target = ref MemoryMarshal.GetReference(integers);
        for (int j = 0; j < destination.Length; j += Vector<int>.Count)
        {
            Vector<long> left = Truncate(first, Vector.LoadUnsafe(ref highs, (nuint)j), out Vector<double> leftDistance);
            Vector<long> right = Truncate(first, Vector.LoadUnsafe(ref highs, (nuint)(j + Vector<double>.Count)), out Vector<double> rightDistance);
            Vector<int> integer = Vector.Narrow(left, right);
            // Here, because a vector passed by reference lives in memory.
            distance = Vector.MaxNative(distance, Vector.MaxNative(leftDistance, rightDistance));
            if (TPass.ClearsDoubts)
                integer &= Vector.Narrow(IsCertain(leftDistance), IsCertain(rightDistance));
            integer.StoreUnsafe(ref target, (nuint)j);
        }

        // Before any call: a vector that lives across a call is spilled to memory.
        bool isCertain = IsCertain(distance) == Vector<long>.AllBitsSet;
        if (isNegative)
            TensorPrimitives.Negate(integers, integers);
        if (Unsafe.SizeOf<T>() != sizeof(int))
            TensorPrimitives.ConvertTruncating<int, T>(integers, destination);
        return isCertain;
    }

    /// <summary>The integer part in the lower 32 bits, and the distance of the number from the midpoint of two integers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<long> Truncate(Vector<double> factor, Vector<double> power, out Vector<double> distance)
    {
        var shifter = new Vector<double>(Shifter);
        Vector<double> shifted = Vector.MultiplyAddEstimate(factor, power, shifter);
        distance = Vector.Abs(Vector.MultiplyAddEstimate(factor, power, shifter - shifted));
        return Vector.AsVectorInt64(shifted);
    }

    private static Vector<long> IsCertain(Vector<double> distance) => Vector.LessThan(distance, new Vector<double>(0.5 - Margin));
}
