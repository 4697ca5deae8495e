using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace StaticTensors.Kernels;

/// <summary>
/// The unevaluated sum of two doubles: about 106 bits. Products have a relative error below 2^−102; each operation exists for scalars and for vectors.
/// </summary>
internal readonly struct DoubleDouble(double high, double low)
{
    public readonly double High = high;
    public readonly double Low = low;

    /// <summary>Whether FMA is in hardware: in software it would be far slower than Dekker's product.</summary>
    public static bool HasFma => Fma.IsSupported || AdvSimd.Arm64.IsSupported;

    public static DoubleDouble operator *(DoubleDouble left, DoubleDouble right)
    {
        double product = left.High * right.High;
        double error = Math.FusedMultiplyAdd(left.High, right.High, -product) + (left.High * right.Low + left.Low * right.High);
        double sum = product + error;
        return new DoubleDouble(sum, error - (sum - product));
    }

    public static DoubleDouble operator -(DoubleDouble left, DoubleDouble right)
    {
        double difference = left.High - right.High, back = difference - left.High;
        double error = left.High - (difference - back) - (right.High + back) + (left.Low - right.Low);
        double sum = difference + error;
        return new DoubleDouble(sum, error - (sum - difference));
    }

    /// <summary>The exact sum (TwoSum, Knuth).</summary>
    public static DoubleDouble Sum(double left, double right)
    {
        double sum = left + right, back = sum - left;
        return new DoubleDouble(sum, left - (sum - back) + (right - back));
    }

    public static DoubleDouble operator /(DoubleDouble dividend, double divisor)
    {
        double quotient = dividend.High / divisor;
        double rest = (Math.FusedMultiplyAdd(-quotient, divisor, dividend.High) + dividend.Low) / divisor;
        double sum = quotient + rest;
        return new DoubleDouble(sum, rest - (sum - quotient));
    }

    /// <summary>1 divided by a number, with a relative error below 2^−104.</summary>
    public static DoubleDouble Inverse(double number)
    {
        double quotient = 1 / number;
        return new DoubleDouble(quotient, Math.FusedMultiplyAdd(-quotient, number, 1) * quotient);
    }

    /// <summary>Fills a table with the powers of a number, from the 0th on; returns the next. Its length is a power of 2, 16 or more.</summary>
    public static DoubleDouble FillPowers(DoubleDouble number, Span<double> high, Span<double> low)
    {
        DoubleDouble square = number * number, cube = square * number, factor = square * square;
        ref double highs = ref MemoryMarshal.GetReference(high);
        ref double lows = ref MemoryMarshal.GetReference(low);
        // Stored as vectors, because they are read as vectors right away.
        Vector256.Create(1, number.High, square.High, cube.High).StoreUnsafe(ref highs);
        Vector256.Create(0, number.Low, square.Low, cube.Low).StoreUnsafe(ref lows);
        for (int size = 4; size < high.Length; size *= 2)
        {
            var factorHigh = new Vector<double>(factor.High);
            var factorLow = new Vector<double>(factor.Low);
            // A vector longer than the rest of the table writes entries that the next round overwrites.
            for (int i = 0; i < size; i += Vector<double>.Count)
            {
                Vector<double> item = Vector.LoadUnsafe(ref highs, (nuint)i);
                Vector<double> product = Product(factorHigh, item, out Vector<double> excess);
                excess = Vector.MultiplyAddEstimate(-factorLow, item, excess);
                excess = Vector.MultiplyAddEstimate(-factorHigh, Vector.LoadUnsafe(ref lows, (nuint)i), excess);
                Vector<double> sum = product - excess;
                sum.StoreUnsafe(ref highs, (nuint)(size + i));
                (product - sum - excess).StoreUnsafe(ref lows, (nuint)(size + i));
            }

            factor *= factor;
        }

        return factor;
    }

    /// <summary>
    /// The rounded product of two vectors and its excess, the amount by which it is too large: this sign lets a loop negate only the loop-invariant left
    /// factor.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<double> Product(Vector<double> left, Vector<double> right, out Vector<double> excess)
    {
        Vector<double> product = left * right;
        if (HasFma)
        {
            excess = Vector.FusedMultiplyAdd(-left, right, product);
            return product;
        }

        Vector<double> leftHigh = Upper(left), rightHigh = Upper(right);
        Vector<double> leftLow = left - leftHigh, rightLow = right - rightHigh;
        excess = ((product - leftHigh * rightHigh) - leftHigh * rightLow - leftLow * rightHigh) - leftLow * rightLow;
        return product;
    }

    /// <summary>The product of two vectors of double-doubles, without that of their low parts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Multiply(
        Vector<double> leftHigh, Vector<double> leftLow, Vector<double> rightHigh, Vector<double> rightLow, out Vector<double> high, out Vector<double> low)
    {
        high = Product(leftHigh, rightHigh, out Vector<double> excess);
        low = Vector.MultiplyAddEstimate(leftHigh, rightLow, Vector.MultiplyAddEstimate(leftLow, rightHigh, -excess));
    }

    /// <summary>The rounded sum of two vectors and its error (TwoSum, Knuth).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<double> Sum(Vector<double> left, Vector<double> right, out Vector<double> rest)
    {
        Vector<double> sum = left + right, back = sum - left;
        rest = left - (sum - back) + (right - back);
        return sum;
    }

    /// <summary>left·right + addend, rounded once if the sum of the rounded product and the addend is exact.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<double> MultiplyAdd(Vector<double> left, Vector<double> right, Vector<double> addend) =>
        HasFma ? Vector.FusedMultiplyAdd(left, right, addend) : Product(left, right, out Vector<double> excess) + addend - excess;

    /// <summary>The upper 26 bits of each element, so that products of such halves are exact. No element is near overflow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<double> Upper(Vector<double> value) =>
        Vector.AsVectorDouble(Vector.AsVectorInt64(value) & new Vector<long>(~((1L << 27) - 1)));
}
