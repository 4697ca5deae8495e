using System;
using System.Numerics;
using System.Numerics.Tensors;
using StaticTensors.Autodiff;
using StaticTensors.Elements;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>The median of the elements along some axes, or of all: for an even number, the mean of the middle two; NaN if any element is.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The tensor.</param>
    /// <param name="axis">The axes; negative ones count from the end. None: all.</param>
    /// <param name="keepdims">Whether these axes stay, with length 1.</param>
    /// <param name="constant">Whether the result is constant; null: if the argument is.</param>
    /// <returns>A tensor with the other axes; of rank 0 if none is left.</returns>
    /// <remarks>The gradient goes to the middle element, or half to each of the middle two.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException">An axis is named twice, there are no elements along the axes, or <paramref name="constant"/> is false for
    /// decimal.</exception>
    /// <example><code>Tensor&lt;double&gt; middle = Tensor.Median&lt;double&gt;([7, 1, 3, 2]);    // Tensor(2.5)</code></example>
    public static Tensor<T> Median<T>(
        this Tensor<T> x, ReadOnlySpan<int> axis = default, bool keepdims = false, bool? constant = null)
        where T : unmanaged, IFloatingPoint<T> =>
        Reduction.Apply(x, axis, keepdims, constant, default(MedianRule<T>));

    /// <inheritdoc cref="Median{T}(Tensor{T}, ReadOnlySpan{int}, bool, bool?)"/>
    public static Tensor<T> Median<T>(this Tensor<T> x, int axis, bool keepdims = false, bool? constant = null)
        where T : unmanaged, IFloatingPoint<T> =>
        Reduction.Apply(x, [axis], keepdims, constant, default(MedianRule<T>));

    private readonly struct MedianRule<T> : IReductionRule<T> where T : unmanaged, IFloatingPoint<T>
    {
        public static string? NeedsElements => nameof(Median);

        public T Forward(ReadOnlySpan<T> x)
        {
            T[] sorted = x.ToArray();
            Array.Sort(sorted);
            // .NET sorts NaN before all numbers.
            return T.IsNaN(sorted[0]) ? sorted[0]
                : x.Length % 2 != 0 ? sorted[x.Length / 2]
                : Middle(sorted[x.Length / 2 - 1], sorted[x.Length / 2]);
        }

        public void Backward(ReadOnlySpan<T> x, T y, T dy, Span<T> dx)
        {
            dx.Clear();
            if (T.IsNaN(y))
            {
                dx[TensorPrimitives.IndexOfMax(x)] = dy;
                return;
            }

            int[] order = Ranking.Of(x);
            int middle = x.Length / 2;
            if (x.Length % 2 != 0)
                dx[order[middle]] = dy;
            else
                dx[order[middle - 1]] = dx[order[middle]] = dy / T.CreateChecked(2);
        }

        /// <summary>The mean of two numbers, rounded once, even if their sum overflows.</summary>
        private static T Middle(T low, T high)
        {
            if (!Element<T>.IsDifferentiable)
                return Linspace(low, high, num: 3).Item(1);
            double first = double.CreateTruncating(low), second = double.CreateTruncating(high), sum = first + second;
            return T.CreateTruncating(double.IsFinite(sum) ? sum / 2 : first / 2 + second / 2);
        }
    }
}
