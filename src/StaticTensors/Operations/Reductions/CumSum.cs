using System;
using System.Numerics;
using StaticTensors.Autodiff;
using StaticTensors.Elements;
using StaticTensors.Summation;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>The cumulative sum of the elements along an axis.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The tensor.</param>
    /// <param name="axis">The axis; a negative one counts from the end. Null: all elements in row-major order.</param>
    /// <param name="constant">Whether the result is constant; null: if the argument is.</param>
    /// <returns>A tensor of the shape of <paramref name="x"/>; of rank 1 if no axis was named.</returns>
    /// <remarks>The error of a sum does not grow with the number of elements before it. Integers wrap around.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException"><paramref name="constant"/> is false for an integer type or decimal.</exception>
    public static Tensor<T> CumSum<T>(this Tensor<T> x, int? axis = null, bool? constant = null) where T : unmanaged, INumber<T> =>
        Scan.Apply<T, CumSumRule<T>>(x, axis, constant);

    private readonly struct CumSumRule<T> : IScanRule<T> where T : unmanaged, INumber<T>
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
            var total = default(Total<double>);
            for (int i = x.Length - 1; i >= 0; i--)
            {
                total.Add(double.CreateTruncating(dy[i]));
                dx[i] = T.CreateTruncating(total.Value);
            }
        }

        private static void Run<TWide>(ReadOnlySpan<T> x, Span<T> y) where TWide : unmanaged, INumber<TWide>
        {
            var total = default(Total<TWide>);
            for (int i = 0; i < x.Length; i++)
            {
                total.Add(TWide.CreateTruncating(x[i]));
                y[i] = T.CreateTruncating(total.Value);
            }
        }
    }
}
