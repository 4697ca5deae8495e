using System;
using System.Numerics;
using System.Numerics.Tensors;
using StaticTensors.Autodiff;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>The largest element along some axes, or of all; NaN if any element is.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The tensor.</param>
    /// <param name="axis">The axes; negative ones count from the end. None: all.</param>
    /// <param name="keepdims">Whether these axes stay, with length 1.</param>
    /// <param name="constant">Whether the result is constant; null: if the argument is.</param>
    /// <returns>A tensor with the other axes; of rank 0 if none is left.</returns>
    /// <remarks>The gradient goes to the first of several equal elements.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException">An axis is named twice, there are no elements along the axes, or <paramref name="constant"/> is false for
    /// an integer type or decimal.</exception>
    public static Tensor<T> Max<T>(
        this Tensor<T> x, ReadOnlySpan<int> axis = default, bool keepdims = false, bool? constant = null)
        where T : unmanaged, INumber<T> =>
        Reduction.Apply(x, axis, keepdims, constant, default(MaxRule<T>));

    /// <inheritdoc cref="Max{T}(Tensor{T}, ReadOnlySpan{int}, bool, bool?)"/>
    public static Tensor<T> Max<T>(this Tensor<T> x, int axis, bool keepdims = false, bool? constant = null)
        where T : unmanaged, INumber<T> =>
        Reduction.Apply(x, [axis], keepdims, constant, default(MaxRule<T>));

    private readonly struct MaxRule<T> : IReductionRule<T> where T : unmanaged, INumber<T>
    {
        public static string? NeedsElements => nameof(Max);

        public T Forward(ReadOnlySpan<T> x) => TensorPrimitives.Max(x);

        public void Backward(ReadOnlySpan<T> x, T y, T dy, Span<T> dx)
        {
            dx.Clear();
            dx[TensorPrimitives.IndexOfMax(x)] = dy;
        }
    }
}
