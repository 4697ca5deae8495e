using System;
using System.Numerics;
using System.Numerics.Tensors;
using StaticTensors.Autodiff;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>The first operand raised to the power of the second, element by element.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The first operand.</param>
    /// <param name="y">The second operand.</param>
    /// <param name="constant">Whether the result is constant; null: if both operands are.</param>
    /// <returns>A tensor of the shape that both broadcast to.</returns>
    /// <remarks>NaN where a negative number is raised to a non-integer power. Where the base is negative, the gradient of the exponent is NaN.</remarks>
    /// <exception cref="ArgumentException">The shapes do not broadcast, or <paramref name="constant"/> is false for an integer type or
    /// decimal.</exception>
    public static Tensor<T> Pow<T>(Tensor<T> x, Tensor<T> y, bool? constant = null) where T : unmanaged, IFloatingPointIeee754<T> =>
        Binary.Apply<T, PowRule<T>>(x, y, constant);

    private readonly struct PowRule<T> : IBinaryRule<T> where T : unmanaged, IFloatingPointIeee754<T>
    {
        public static void Forward(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> z) =>
            TensorPrimitives.Pow(x, y, z);

        public static void BackwardX(ReadOnlySpan<T> x, ReadOnlySpan<T> y, ReadOnlySpan<T> z, ReadOnlySpan<T> dz, Span<T> dx)
        {
            // y·x^(y − 1); at y = 0 that is 0, also for x = 0.
            for (int i = 0; i < dx.Length; i++)
                dx[i] = y[i] * T.Pow(x[i], T.IsZero(y[i]) ? T.One : y[i] - T.One) * dz[i];
        }

        public static void BackwardY(ReadOnlySpan<T> x, ReadOnlySpan<T> y, ReadOnlySpan<T> z, ReadOnlySpan<T> dz, Span<T> dy)
        {
            // x^y·ln x; at x = 0 that is 0.
            for (int i = 0; i < dy.Length; i++)
                dy[i] = z[i] * T.Log(T.IsZero(x[i]) ? T.One : x[i]) * dz[i];
        }
    }
}
