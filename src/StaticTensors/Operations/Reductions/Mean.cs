using System;
using System.Numerics;
using StaticTensors.Autodiff;
using StaticTensors.Elements;
using StaticTensors.Summation;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>The mean of the elements along some axes, or of all.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The tensor.</param>
    /// <param name="axis">The axes; negative ones count from the end. None: all.</param>
    /// <param name="keepdims">Whether these axes stay, with length 1.</param>
    /// <param name="constant">Whether the result is constant; null: if the argument is.</param>
    /// <returns>A tensor with the other axes; of rank 0 if none is left.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException">An axis is named twice, there are no elements along the axes, or <paramref name="constant"/> is false for
    /// an integer type or decimal.</exception>
    public static Tensor<T> Mean<T>(
        this Tensor<T> x, ReadOnlySpan<int> axis = default, bool keepdims = false, bool? constant = null)
        where T : unmanaged, IFloatingPoint<T> =>
        Reduction.Apply(x, axis, keepdims, constant, default(MeanRule<T>));

    /// <inheritdoc cref="Mean{T}(Tensor{T}, ReadOnlySpan{int}, bool, bool?)"/>
    public static Tensor<T> Mean<T>(this Tensor<T> x, int axis, bool keepdims = false, bool? constant = null)
        where T : unmanaged, IFloatingPoint<T> =>
        Reduction.Apply(x, [axis], keepdims, constant, default(MeanRule<T>));

    private readonly struct MeanRule<T> : IReductionRule<T> where T : unmanaged, IFloatingPoint<T>
    {
        public static string? NeedsElements => nameof(Mean);

        public T Forward(ReadOnlySpan<T> x) =>
            Element<T>.IsDifferentiable ? T.CreateTruncating(Sums.Mean<T, double>(x)) : Sums.Mean<T, T>(x);

        public void Backward(ReadOnlySpan<T> x, T y, T dy, Span<T> dx) => dx.Fill(T.CreateTruncating(double.CreateTruncating(dy) / x.Length));
    }
}
