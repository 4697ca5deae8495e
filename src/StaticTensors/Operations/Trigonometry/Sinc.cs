using System;
using System.Numerics;
using System.Numerics.Tensors;
using StaticTensors.Autodiff;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>sin(πx)/(πx) of each element; 1 at 0.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The argument.</param>
    /// <param name="constant">Whether the result is constant; null: if the argument is.</param>
    /// <returns>A tensor of the shape of <paramref name="x"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="constant"/> is false for an integer type or decimal.</exception>
    public static Tensor<T> Sinc<T>(this Tensor<T> x, bool? constant = null) where T : unmanaged, IFloatingPointIeee754<T> =>
        Unary.Apply<T, SincRule<T>>(x, constant);

    private readonly struct SincRule<T> : IUnaryRule<T> where T : unmanaged, IFloatingPointIeee754<T>
    {
        public static void Forward(ReadOnlySpan<T> x, Span<T> y)
        {
            TensorPrimitives.SinPi(x, y);
            for (int i = 0; i < y.Length; i++)
                y[i] = T.IsZero(x[i]) ? T.One : y[i] / (T.Pi * x[i]);
        }

        public static void Backward(ReadOnlySpan<T> x, ReadOnlySpan<T> y, ReadOnlySpan<T> dy, Span<T> dx)
        {
            TensorPrimitives.CosPi(x, dx);
            for (int i = 0; i < dx.Length; i++)
                dx[i] = T.IsZero(x[i]) ? T.Zero : (dx[i] - y[i]) / x[i] * dy[i];
        }
    }
}
