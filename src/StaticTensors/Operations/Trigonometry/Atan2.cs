using System;
using System.Numerics;
using System.Numerics.Tensors;
using StaticTensors.Autodiff;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>The angle of the point (x, y) from the positive x axis, in radians from −π to π.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="y">The ordinates.</param>
    /// <param name="x">The abscissas.</param>
    /// <param name="constant">Whether the result is constant; null: if both operands are.</param>
    /// <returns>A tensor of the shape that both broadcast to.</returns>
    /// <exception cref="ArgumentException">The shapes do not broadcast, or <paramref name="constant"/> is false for an integer type or
    /// decimal.</exception>
    public static Tensor<T> Atan2<T>(Tensor<T> y, Tensor<T> x, bool? constant = null) where T : unmanaged, IFloatingPointIeee754<T> =>
        Binary.Apply<T, Atan2Rule<T>>(y, x, constant, nameof(y), nameof(x));

    // A binary rule calls its first operand x: here it is the ordinate.
    private readonly struct Atan2Rule<T> : IBinaryRule<T> where T : unmanaged, IFloatingPointIeee754<T>
    {
        public static void Forward(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> z) =>
            TensorPrimitives.Atan2(x, y, z);

        public static void BackwardX(ReadOnlySpan<T> x, ReadOnlySpan<T> y, ReadOnlySpan<T> z, ReadOnlySpan<T> dz, Span<T> dx)
        {
            for (int i = 0; i < dx.Length; i++)
                dx[i] = y[i] / (x[i] * x[i] + y[i] * y[i]) * dz[i];
        }

        public static void BackwardY(ReadOnlySpan<T> x, ReadOnlySpan<T> y, ReadOnlySpan<T> z, ReadOnlySpan<T> dz, Span<T> dy)
        {
            for (int i = 0; i < dy.Length; i++)
                dy[i] = -x[i] / (x[i] * x[i] + y[i] * y[i]) * dz[i];
        }
    }
}
