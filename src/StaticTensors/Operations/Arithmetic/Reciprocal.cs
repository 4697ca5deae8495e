using System;
using System.Numerics;
using System.Numerics.Tensors;
using StaticTensors.Autodiff;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>1 divided by each element.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The argument.</param>
    /// <param name="constant">Whether the result is constant; null: if the argument is.</param>
    /// <returns>A tensor of the shape of <paramref name="x"/>.</returns>
    /// <remarks>For an integer type the quotient is truncated.</remarks>
    /// <exception cref="ArgumentException"><paramref name="constant"/> is false for an integer type or decimal.</exception>
    public static Tensor<T> Reciprocal<T>(this Tensor<T> x, bool? constant = null) where T : unmanaged, INumber<T> =>
        Unary.Apply<T, ReciprocalRule<T>>(x, constant);

    private readonly struct ReciprocalRule<T> : IUnaryRule<T> where T : unmanaged, INumber<T>
    {
        public static void Forward(ReadOnlySpan<T> x, Span<T> y) => TensorPrimitives.Divide(T.One, x, y);

        public static void Backward(ReadOnlySpan<T> x, ReadOnlySpan<T> y, ReadOnlySpan<T> dy, Span<T> dx)
        {
            TensorPrimitives.Multiply(y, y, dx);
            TensorPrimitives.Multiply(dx, dy, dx);
            TensorPrimitives.Negate(dx, dx);
        }
    }
}
