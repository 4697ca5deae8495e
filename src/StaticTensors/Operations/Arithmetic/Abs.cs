using System;
using System.Numerics;
using System.Numerics.Tensors;
using StaticTensors.Autodiff;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>The magnitude of each element.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The argument.</param>
    /// <param name="constant">Whether the result is constant; null: if the argument is.</param>
    /// <returns>A tensor of the shape of <paramref name="x"/>.</returns>
    /// <remarks>The derivative at 0 is taken as 0.</remarks>
    /// <exception cref="ArgumentException"><paramref name="constant"/> is false for an integer type or decimal.</exception>
    public static Tensor<T> Abs<T>(this Tensor<T> x, bool? constant = null) where T : unmanaged, INumber<T> =>
        Unary.Apply<T, AbsRule<T>>(x, constant);

    private readonly struct AbsRule<T> : IUnaryRule<T> where T : unmanaged, INumber<T>
    {
        public static void Forward(ReadOnlySpan<T> x, Span<T> y) => TensorPrimitives.Abs(x, y);

        public static void Backward(ReadOnlySpan<T> x, ReadOnlySpan<T> y, ReadOnlySpan<T> dy, Span<T> dx)
        {
            for (int i = 0; i < dx.Length; i++)
                dx[i] = T.IsZero(x[i]) ? T.Zero : T.CopySign(T.One, x[i]) * dy[i];
        }
    }
}
