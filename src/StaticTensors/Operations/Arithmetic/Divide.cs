using System;
using System.Numerics;
using System.Numerics.Tensors;
using StaticTensors.Autodiff;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>The first operand divided by the second, element by element. Also the operator <c>/</c>.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The first operand.</param>
    /// <param name="y">The second operand.</param>
    /// <param name="constant">Whether the result is constant; null: if both operands are.</param>
    /// <returns>A tensor of the shape that both broadcast to.</returns>
    /// <remarks>The quotient of integers is truncated toward zero, as in C#; dividing an integer or a decimal by 0 throws
    /// <see cref="DivideByZeroException"/>.</remarks>
    /// <exception cref="ArgumentException">The shapes do not broadcast, or <paramref name="constant"/> is false for an integer type or
    /// decimal.</exception>
    public static Tensor<T> Divide<T>(Tensor<T> x, Tensor<T> y, bool? constant = null) where T : unmanaged, INumber<T> =>
        Binary.Apply<T, DivideRule<T>>(x, y, constant);

    private readonly struct DivideRule<T> : IBinaryRule<T> where T : unmanaged, INumber<T>
    {
        public static void Forward(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> z) =>
            TensorPrimitives.Divide(x, y, z);

        public static void BackwardX(ReadOnlySpan<T> x, ReadOnlySpan<T> y, ReadOnlySpan<T> z, ReadOnlySpan<T> dz, Span<T> dx) =>
            TensorPrimitives.Divide(dz, y, dx);

        public static void BackwardY(ReadOnlySpan<T> x, ReadOnlySpan<T> y, ReadOnlySpan<T> z, ReadOnlySpan<T> dz, Span<T> dy)
        {
            TensorPrimitives.Multiply(dz, z, dy);
            TensorPrimitives.Divide(dy, y, dy);
            TensorPrimitives.Negate(dy, dy);
        }
    }
}
