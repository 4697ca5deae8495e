using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace StaticTensors.Kernels;

/// <summary>
/// The unevaluated sum of two doubles: about 106 bits. Products are exact to a relative 2^−102; each operation exists for one
/// element and for a vector of them.
/// </summary>
internal readonly struct DoubleDouble(double high, double low)
{
    public readonly double High = high;
    public readonly double Low = low;

    /// <summary>Without hardware FMA the software one would be far slower than Dekker's product.</summary>
    private static bool HasFma => Fma.IsSupported || AdvSimd.Arm64.IsSupported;

    public static DoubleDouble operator *(DoubleDouble left, DoubleDouble right)
    {
        double product = left.High * right.High;
        double error = Math.FusedMultiplyAdd(left.High, right.High, -product) + (left.High * right.Low + left.Low * right.High);
        double sum = product + error;
        return new DoubleDouble(sum, error - (sum - product));
    }

    /// <summary>Multiplies a table by one factor into another of the same length.</summary>
    public static void Scale(
        ReadOnlySpan<double> high, ReadOnlySpan<double> low, DoubleDouble factor, Span<double> scaledHigh, Span<double> scaledLow)
    {
        int i = 0;
        var factorHigh = new Vector<double>(factor.High);
        var factorLow = new Vector<double>(factor.Low);
        for (; i <= high.Length - Vector<double>.Count; i += Vector<double>.Count)
        {
            var itemHigh = new Vector<double>(high[i..]);
            Vector<double> product = Product(itemHigh, factorHigh, out Vector<double> error);
            error = Vector.MultiplyAddEstimate(itemHigh, factorLow, error);
            error = Vector.MultiplyAddEstimate(new Vector<double>(low[i..]), factorHigh, error);
            Vector<double> sum = product + error;
            sum.CopyTo(scaledHigh[i..]);
            (error - (sum - product)).CopyTo(scaledLow[i..]);
        }

        for (; i < high.Length; i++)
        {
            DoubleDouble item = new DoubleDouble(high[i], low[i]) * factor;
            scaledHigh[i] = item.High;
            scaledLow[i] = item.Low;
        }
    }

    /// <summary>The rounded product of two vectors and what it lacks.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<double> Product(Vector<double> left, Vector<double> right, out Vector<double> error)
    {
        Vector<double> product = left * right;
        if (HasFma)
        {
            error = Vector.FusedMultiplyAdd(left, right, -product);
            return product;
        }

        Vector<double> leftHigh = Upper(left), rightHigh = Upper(right);
        Vector<double> leftLow = left - leftHigh, rightLow = right - rightHigh;
        error = ((leftHigh * rightHigh - product) + leftHigh * rightLow + leftLow * rightHigh) + leftLow * rightLow;
        return product;
    }

    /// <summary>The upper 26 bits of each element, so that products of such halves are exact; no element is near overflow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<double> Upper(Vector<double> value) =>
        Vector.AsVectorDouble(Vector.AsVectorInt64(value) & new Vector<long>(~((1L << 27) - 1)));
}
