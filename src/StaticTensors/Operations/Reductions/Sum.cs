using System;
using System.Numerics;
using StaticTensors.Autodiff;
using StaticTensors.Summation;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>The sum of the elements along some axes, or of all.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The tensor.</param>
    /// <param name="axis">The axes; negative ones count from the end. None: all.</param>
    /// <param name="keepdims">Whether these axes stay, with length 1.</param>
    /// <param name="constant">Whether the result is constant; null: if the argument is.</param>
    /// <returns>A tensor with the other axes; of rank 0 if none is left.</returns>
    /// <remarks>
    /// The error does not grow with the number of elements: Half and float are added up as doubles and rounded once; for double the rounding errors are summed,
    /// too, and added at the end. Integers wrap around. The sum of no elements is 0.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException">An axis is named twice, or <paramref name="constant"/> is false for
    /// an integer type or decimal.</exception>
    public static Tensor<T> Sum<T>(
        this Tensor<T> x, ReadOnlySpan<int> axis = default, bool keepdims = false, bool? constant = null)
        where T : unmanaged, INumber<T> =>
        Reduction.Apply(x, axis, keepdims, constant, default(SumRule<T>));

    /// <inheritdoc cref="Sum{T}(Tensor{T}, ReadOnlySpan{int}, bool, bool?)"/>
    public static Tensor<T> Sum<T>(this Tensor<T> x, int axis, bool keepdims = false, bool? constant = null)
        where T : unmanaged, INumber<T> =>
        Reduction.Apply(x, [axis], keepdims, constant, default(SumRule<T>));

    private readonly struct SumRule<T> : IReductionRule<T> where T : unmanaged, INumber<T>
    {
        public T Forward(ReadOnlySpan<T> x) => Sums.Of(x);

        public void Backward(ReadOnlySpan<T> x, T y, T dy, Span<T> dx) => dx.Fill(dy);
    }
}
