using System;
using System.Numerics;
using System.Numerics.Tensors;
using StaticTensors.Autodiff;
using StaticTensors.Elements;
using StaticTensors.Summation;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>The product of the elements along some axes, or of all.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The tensor.</param>
    /// <param name="axis">The axes; negative ones count from the end. None: all.</param>
    /// <param name="keepdims">Whether these axes stay, with length 1.</param>
    /// <param name="constant">Whether the result is constant; null: if the argument is.</param>
    /// <returns>A tensor with the other axes; of rank 0 if none is left.</returns>
    /// <remarks>Half and float are multiplied as doubles and rounded once. Integers wrap around. The product of no elements is 1.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException">An axis is named twice, or <paramref name="constant"/> is false for
    /// an integer type or decimal.</exception>
    public static Tensor<T> Prod<T>(
        this Tensor<T> x, ReadOnlySpan<int> axis = default, bool keepdims = false, bool? constant = null)
        where T : unmanaged, INumber<T> =>
        Reduction.Apply(x, axis, keepdims, constant, default(ProdRule<T>));

    /// <inheritdoc cref="Prod{T}(Tensor{T}, ReadOnlySpan{int}, bool, bool?)"/>
    public static Tensor<T> Prod<T>(this Tensor<T> x, int axis, bool keepdims = false, bool? constant = null)
        where T : unmanaged, INumber<T> =>
        Reduction.Apply(x, [axis], keepdims, constant, default(ProdRule<T>));

    private readonly struct ProdRule<T> : IReductionRule<T> where T : unmanaged, INumber<T>
    {
        public T Forward(ReadOnlySpan<T> x) => Element<T>.IsDifferentiable ? T.CreateTruncating(Of<double>(x)) : Of<T>(x);

        public void Backward(ReadOnlySpan<T> x, T y, T dy, Span<T> dx)
        {
            // The gradient of an element is the product of all others: of those before it times those after it. Zeros need no special care.
            var products = new double[x.Length];
            double before = double.CreateTruncating(dy), behind = 1;
            for (int i = 0; i < x.Length; i++)
            {
                products[i] = before;
                before *= double.CreateTruncating(x[i]);
            }

            for (int i = x.Length - 1; i >= 0; i--)
            {
                dx[i] = T.CreateTruncating(products[i] * behind);
                behind *= double.CreateTruncating(x[i]);
            }
        }

        private static TWide Of<TWide>(ReadOnlySpan<T> x) where TWide : unmanaged, INumber<TWide>
        {
            Span<TWide> buffer = stackalloc TWide[Math.Min(x.Length, Wide.Block<T>())];
            TWide product = TWide.One;
            for (int first = 0; first < x.Length; first += Wide.Block<T>())
                product *= TensorPrimitives.Product(Wide.Of(x.Slice(first, Math.Min(Wide.Block<T>(), x.Length - first)), buffer));
            return product;
        }
    }
}
