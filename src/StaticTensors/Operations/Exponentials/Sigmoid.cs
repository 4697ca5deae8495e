using System;
using System.Numerics;
using System.Numerics.Tensors;
using StaticTensors.Autodiff;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>1/(1 + e^−x) of each element, between 0 and 1.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The argument.</param>
    /// <param name="constant">Whether the result is constant; null: if the argument is.</param>
    /// <returns>A tensor of the shape of <paramref name="x"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="constant"/> is false for an integer type or decimal.</exception>
    /// <example><code>Tensor&lt;double&gt; odds = Tensor.Sigmoid&lt;double&gt;([-1000, 0, 1000]);    // Tensor([0. , 0.5, 1. ])</code></example>
    public static Tensor<T> Sigmoid<T>(this Tensor<T> x, bool? constant = null) where T : unmanaged, IFloatingPointIeee754<T> =>
        Unary.Apply<T, SigmoidRule<T>>(x, constant);

    private readonly struct SigmoidRule<T> : IUnaryRule<T> where T : unmanaged, IFloatingPointIeee754<T>
    {
        public static void Forward(ReadOnlySpan<T> x, Span<T> y) => TensorPrimitives.Sigmoid(x, y);

        public static void Backward(ReadOnlySpan<T> x, ReadOnlySpan<T> y, ReadOnlySpan<T> dy, Span<T> dx)
        {
            for (int i = 0; i < dx.Length; i++)
                dx[i] = y[i] * (T.One - y[i]) * dy[i];
        }
    }
}
