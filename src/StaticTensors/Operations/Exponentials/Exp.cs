using System;
using System.Numerics;
using System.Numerics.Tensors;
using StaticTensors.Autodiff;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>e raised to the power of each element.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The argument.</param>
    /// <param name="constant">Whether the result is constant; null: if the argument is.</param>
    /// <returns>A tensor of the shape of <paramref name="x"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="constant"/> is false for an integer type or decimal.</exception>
    /// <example><code>Tensor&lt;double&gt; powers = Tensor.Exp&lt;double&gt;([0, 1]);    // Tensor([1.        , 2.71828183])</code></example>
    public static Tensor<T> Exp<T>(this Tensor<T> x, bool? constant = null) where T : unmanaged, IFloatingPointIeee754<T> =>
        Unary.Apply<T, ExpRule<T>>(x, constant);

    private readonly struct ExpRule<T> : IUnaryRule<T> where T : unmanaged, IFloatingPointIeee754<T>
    {
        public static void Forward(ReadOnlySpan<T> x, Span<T> y) => TensorPrimitives.Exp(x, y);

        public static void Backward(ReadOnlySpan<T> x, ReadOnlySpan<T> y, ReadOnlySpan<T> dy, Span<T> dx) => TensorPrimitives.Multiply(y, dy, dx);
    }
}
