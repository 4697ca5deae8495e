using System;
using System.Numerics;
using System.Numerics.Tensors;
using StaticTensors.Autodiff;
using StaticTensors.Elements;
using StaticTensors.Summation;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>The variance of the elements along some axes, or of all: the mean squared deviation from their mean.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The tensor.</param>
    /// <param name="axis">The axes; negative ones count from the end. None: all.</param>
    /// <param name="ddof">Delta degrees of freedom: the divisor is n − ddof. Use 1 for the variance of a sample.</param>
    /// <param name="keepdims">Whether these axes stay, with length 1.</param>
    /// <param name="constant">Whether the result is constant; null: if the argument is.</param>
    /// <returns>A tensor with the other axes; of rank 0 if none is left.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException">An axis is named twice, there are no elements along the axes, or <paramref name="constant"/> is false for
    /// an integer type or decimal.</exception>
    public static Tensor<T> Var<T>(
        this Tensor<T> x, ReadOnlySpan<int> axis = default, int ddof = 0, bool keepdims = false, bool? constant = null)
        where T : unmanaged, IFloatingPoint<T> =>
        Reduction.Apply(x, axis, keepdims, constant, new VarRule<T>(ddof));

    /// <inheritdoc cref="Var{T}(Tensor{T}, ReadOnlySpan{int}, int, bool, bool?)"/>
    public static Tensor<T> Var<T>(this Tensor<T> x, int axis, int ddof = 0, bool keepdims = false, bool? constant = null)
        where T : unmanaged, IFloatingPoint<T> =>
        Reduction.Apply(x, [axis], keepdims, constant, new VarRule<T>(ddof));

    private readonly struct VarRule<T>(int ddof) : IReductionRule<T> where T : unmanaged, IFloatingPoint<T>
    {
        public static string? NeedsElements => nameof(Var);

        public T Forward(ReadOnlySpan<T> x) => Element<T>.IsDifferentiable ? T.CreateTruncating(Of<double>(x)) : Of<T>(x);

        /// <summary>The variance before it is rounded: squares of Half and float deviations neither overflow nor underflow in double.</summary>
        public TWide Of<TWide>(ReadOnlySpan<T> x) where TWide : unmanaged, INumber<TWide>
        {
            TWide mean = Sums.Mean<T, TWide>(x);
            Span<TWide> deviations = stackalloc TWide[Math.Min(x.Length, Wide.Block<T>())];
            var squares = default(Total<TWide>);
            for (int first = 0; first < x.Length; first += Wide.Block<T>())
            {
                Span<TWide> block = deviations[..Math.Min(Wide.Block<T>(), x.Length - first)];
                TensorPrimitives.Subtract(Wide.Of(x.Slice(first, block.Length), block), mean, block);
                squares.Add(TensorPrimitives.SumOfSquares<TWide>(block));
            }

            return squares.Value / TWide.CreateTruncating(x.Length - ddof);
        }

        public void Backward(ReadOnlySpan<T> x, T y, T dy, Span<T> dx) => Backward(x, 2 * double.CreateTruncating(dy), dx);

        /// <summary>dx = factor·(x − mean)/(n − ddof).</summary>
        public void Backward(ReadOnlySpan<T> x, double factor, Span<T> dx)
        {
            double mean = Sums.Mean<T, double>(x);
            factor /= x.Length - ddof;
            for (int i = 0; i < x.Length; i++)
                dx[i] = T.CreateTruncating((double.CreateTruncating(x[i]) - mean) * factor);
        }
    }
}
