using System.Numerics;
using System.Runtime.CompilerServices;

namespace StaticTensors.Kernels.Direct;

/// <summary>Rounds to float.</summary>
internal readonly struct DirectSingle : IDirectTarget<float>
{
    // 2^−51, because the value around which an interval lies is itself rounded to a double.
    private const double Rounding = 1.0 / (1L << 51);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> Round<TSource>(in TSource source, int first, Vector<float> indices, out Vector<float> value)
        where TSource : struct, IDirectSource, allows ref struct
    {
        Vector.Widen(indices, out Vector<double> left, out Vector<double> right);
        Interval(source, first, left, out Vector<double> leftLower, out Vector<double> leftUpper);
        Interval(source, first + Vector<double>.Count, right, out Vector<double> rightLower, out Vector<double> rightUpper);
        value = Vector.Narrow(leftUpper, rightUpper);
        // Compared as bits: by value the two zeros are equal, and the margin would decide the sign of a sample that underflows.
        return Vector.AsVectorSingle(Vector.Equals(Vector.AsVectorInt32(value), Vector.AsVectorInt32(Vector.Narrow(leftLower, rightLower))));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Interval<TSource>(
        in TSource source, int first, Vector<double> indices, out Vector<double> lower, out Vector<double> upper)
        where TSource : struct, IDirectSource, allows ref struct
    {
        source.At(first, indices, out Vector<double> high, out Vector<double> low, out Vector<double> margin);
        Vector<double> value = high + low;
        // If the high part is certainly the whole value, nothing was rounded, and even a tie is certain.
        Vector<long> isExact = Vector.Equals(Vector.Abs(low) + margin, Vector<double>.Zero);
        margin += Vector.ConditionalSelect(isExact, Vector<double>.Zero, Vector.Abs(value) * Rounding);
        (lower, upper) = (value - margin, value + margin);
    }
}
