using System;
using System.Numerics;
using StaticTensors.Autodiff;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>The sum of the elements up to each, along an axis.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The tensor.</param>
    /// <param name="axis">Along which axis; a negative one counts from the end. Null: over all elements in row-major order.</param>
    /// <param name="constant">Whether the result is constant; null: if the argument is.</param>
    /// <returns>A tensor of the shape of <paramref name="x"/>; of rank 1 where no axis was named.</returns>
    /// <remarks>Integers wrap around.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException"><paramref name="constant"/> is false for an integer type or decimal.</exception>
    public static Tensor<T> CumSum<T>(this Tensor<T> x, int? axis = null, bool? constant = null) where T : unmanaged, INumber<T> =>
        Scan.Apply<T, CumSumRule<T>>(x, axis, constant);

    private readonly struct CumSumRule<T> : IScanRule<T> where T : unmanaged, INumber<T>
    {
        public static void Forward(ReadOnlySpan<T> x, Span<T> y)
        {
            T sum = T.Zero;
            for (int i = 0; i < x.Length; i++)
                y[i] = sum += x[i];
        }

        public static void Backward(ReadOnlySpan<T> x, ReadOnlySpan<T> dy, Span<T> dx)
        {
            T sum = T.Zero;
            for (int i = x.Length - 1; i >= 0; i--)
                dx[i] = sum += dy[i];
        }
    }
}
