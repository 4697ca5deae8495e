using System;
using System.Numerics;
using StaticTensors.Autodiff;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>The standard deviation of the elements along some axes, or of all: the square root of their variance.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The tensor.</param>
    /// <param name="axis">The axes; negative ones count from the end. None: all.</param>
    /// <param name="ddof">Delta degrees of freedom: the divisor is n − ddof. Use 1 for the standard deviation of a sample.</param>
    /// <param name="keepdims">Whether these axes stay, with length 1.</param>
    /// <param name="constant">Whether the result is constant; null: if the argument is.</param>
    /// <returns>A tensor with the other axes; of rank 0 if none is left.</returns>
    /// <remarks>The gradient of equal elements is NaN.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException">An axis is named twice, there are no elements along the axes, or <paramref name="constant"/> is false for
    /// an integer type or decimal.</exception>
    public static Tensor<T> Std<T>(
        this Tensor<T> x, ReadOnlySpan<int> axis = default, int ddof = 0, bool keepdims = false, bool? constant = null)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        Reduction.Apply(x, axis, keepdims, constant, new StdRule<T>(ddof));

    /// <inheritdoc cref="Std{T}(Tensor{T}, ReadOnlySpan{int}, int, bool, bool?)"/>
    public static Tensor<T> Std<T>(this Tensor<T> x, int axis, int ddof = 0, bool keepdims = false, bool? constant = null)
        where T : unmanaged, IFloatingPointIeee754<T> =>
        Reduction.Apply(x, [axis], keepdims, constant, new StdRule<T>(ddof));

    private readonly struct StdRule<T>(int ddof) : IReductionRule<T> where T : unmanaged, IFloatingPointIeee754<T>
    {
        public static string? NeedsElements => nameof(Std);

        public T Forward(ReadOnlySpan<T> x) => T.CreateTruncating(Math.Sqrt(new VarRule<T>(ddof).Of<double>(x)));

        public void Backward(ReadOnlySpan<T> x, T y, T dy, Span<T> dx) =>
            new VarRule<T>(ddof).Backward(x, double.CreateTruncating(dy) / double.CreateTruncating(y), dx);
    }
}
