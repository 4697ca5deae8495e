using System;
using System.Numerics;
using System.Numerics.Tensors;
using StaticTensors.Autodiff;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>The first operand minus the second, element by element. Also the operator <c>-</c>.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The first operand.</param>
    /// <param name="y">The second operand.</param>
    /// <param name="constant">Whether the result is constant; null: if both operands are.</param>
    /// <returns>A tensor of the shape that both broadcast to.</returns>
    /// <remarks>Integers wrap around.</remarks>
    /// <exception cref="ArgumentException">The shapes do not broadcast, or <paramref name="constant"/> is false for an integer type or
    /// decimal.</exception>
    public static Tensor<T> Subtract<T>(Tensor<T> x, Tensor<T> y, bool? constant = null) where T : unmanaged, INumber<T> =>
        Binary.Apply<T, SubtractRule<T>>(x, y, constant);

    private readonly struct SubtractRule<T> : IBinaryRule<T> where T : unmanaged, INumber<T>
    {
        public static void Forward(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> z) =>
            TensorPrimitives.Subtract(x, y, z);

        public static void BackwardX(ReadOnlySpan<T> x, ReadOnlySpan<T> y, ReadOnlySpan<T> z, ReadOnlySpan<T> dz, Span<T> dx) =>
            dz.CopyTo(dx);

        public static void BackwardY(ReadOnlySpan<T> x, ReadOnlySpan<T> y, ReadOnlySpan<T> z, ReadOnlySpan<T> dz, Span<T> dy) =>
            TensorPrimitives.Negate(dz, dy);
    }
}
