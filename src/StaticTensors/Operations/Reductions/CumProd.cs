using System;
using System.Numerics;
using StaticTensors.Autodiff;
using StaticTensors.Elements;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>The cumulative product of the elements along an axis.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The tensor.</param>
    /// <param name="axis">The axis; a negative one counts from the end. Null: all elements in row-major order.</param>
    /// <param name="constant">Whether the result is constant; null: if the argument is.</param>
    /// <returns>A tensor of the shape of <paramref name="x"/>; of rank 1 if no axis was named.</returns>
    /// <remarks>Integers wrap around.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException"><paramref name="constant"/> is false for an integer type or decimal.</exception>
    public static Tensor<T> CumProd<T>(this Tensor<T> x, int? axis = null, bool? constant = null) where T : unmanaged, INumber<T> =>
        Scan.Apply<T, CumProdRule<T>>(x, axis, constant);

    private readonly struct CumProdRule<T> : IScanRule<T> where T : unmanaged, INumber<T>
    {
        public static void Forward(ReadOnlySpan<T> x, Span<T> y)
        {
            if (Element<T>.IsDifferentiable)
                Run<double>(x, y);
            else
                Run<T>(x, y);
        }

        public static void Backward(ReadOnlySpan<T> x, ReadOnlySpan<T> dy, Span<T> dx)
        {
            // dx_i is the product of the elements before i times s_i = dy_i + x_(i+1)·s_(i+1). Zeros need no special care.
            var sums = new double[x.Length];
            double sum = 0, before = 1;
            for (int i = x.Length - 1; i >= 0; i--)
                sums[i] = sum = double.CreateTruncating(dy[i]) + (i + 1 < x.Length ? double.CreateTruncating(x[i + 1]) * sum : 0);
            for (int i = 0; i < x.Length; i++)
            {
                dx[i] = T.CreateTruncating(sums[i] * before);
                before *= double.CreateTruncating(x[i]);
            }
        }

        private static void Run<TWide>(ReadOnlySpan<T> x, Span<T> y) where TWide : unmanaged, INumber<TWide>
        {
            TWide product = TWide.One;
            for (int i = 0; i < x.Length; i++)
                y[i] = T.CreateTruncating(product *= TWide.CreateTruncating(x[i]));
        }
    }
}
