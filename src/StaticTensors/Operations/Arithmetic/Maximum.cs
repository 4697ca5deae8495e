using System;
using System.Numerics;
using System.Numerics.Tensors;
using StaticTensors.Autodiff;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>The larger of both operands, element by element; NaN where either is.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The first operand.</param>
    /// <param name="y">The second operand.</param>
    /// <param name="constant">Whether the result is constant; null: if both operands are.</param>
    /// <returns>A tensor of the shape that both broadcast to.</returns>
    /// <remarks>Where both are equal, neither gets a gradient.</remarks>
    /// <exception cref="ArgumentException">The shapes do not broadcast, or <paramref name="constant"/> is false for an integer type or
    /// decimal.</exception>
    public static Tensor<T> Maximum<T>(Tensor<T> x, Tensor<T> y, bool? constant = null) where T : unmanaged, INumber<T> =>
        Binary.Apply<T, MaximumRule<T>>(x, y, constant);

    private readonly struct MaximumRule<T> : IBinaryRule<T> where T : unmanaged, INumber<T>
    {
        public static void Forward(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> z) =>
            TensorPrimitives.Max(x, y, z);

        public static void BackwardX(ReadOnlySpan<T> x, ReadOnlySpan<T> y, ReadOnlySpan<T> z, ReadOnlySpan<T> dz, Span<T> dx)
        {
            for (int i = 0; i < dx.Length; i++)
                dx[i] = x[i] > y[i] ? dz[i] : T.Zero;
        }

        public static void BackwardY(ReadOnlySpan<T> x, ReadOnlySpan<T> y, ReadOnlySpan<T> z, ReadOnlySpan<T> dz, Span<T> dy)
        {
            for (int i = 0; i < dy.Length; i++)
                dy[i] = y[i] > x[i] ? dz[i] : T.Zero;
        }
    }
}
