using System;
using System.Numerics;
using StaticTensors.Autodiff;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>The standard deviation of the elements along some axes, or of all: the root of their variance.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The tensor.</param>
    /// <param name="axis">Along which axes; negative ones count from the end. None: over all.</param>
    /// <param name="ddof">What the number of elements is diminished by in the divisor: 1 for a sample of a larger whole.</param>
    /// <param name="keepdims">Whether these axes stay, with length 1.</param>
    /// <param name="constant">Whether the result is constant; null: if the argument is.</param>
    /// <returns>A tensor of the other axes; of rank 0 where none is left.</returns>
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
