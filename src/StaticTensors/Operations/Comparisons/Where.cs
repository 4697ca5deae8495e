using System;
using System.Numerics;
using StaticTensors.Autodiff;
using StaticTensors.Shapes;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>The first operand where a mask is true, the second where it is false.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="mask">Which operand each element comes from.</param>
    /// <param name="x">The first operand.</param>
    /// <param name="y">The second operand.</param>
    /// <param name="constant">Whether the result is constant; null: if both operands are.</param>
    /// <returns>A tensor of the shape that all three broadcast to.</returns>
    /// <exception cref="ArgumentException">The shapes do not broadcast, or <paramref name="constant"/> is false for an integer type or
    /// decimal.</exception>
    /// <example><code>
    /// Tensor&lt;double&gt; x = [-1, 2];
    /// Tensor&lt;double&gt; leaky = Tensor.Where(x &gt; 0, x, 0.1 * x);    // Tensor([-0.1,  2. ])
    /// </code></example>
    public static Tensor<T> Where<T>(TensorMask mask, Tensor<T> x, Tensor<T> y, bool? constant = null) where T : unmanaged, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(mask);
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        bool isConstant = Tracking.IsConstant<T>(constant, x.IsConstant && y.IsConstant);
        int[] operands = Broadcast.Shapes(x.Shape, nameof(x), y.Shape, nameof(y));
        int[] shape = Broadcast.Shapes(mask.Shape, nameof(mask), operands, "x and y");
        var z = new T[ShapeMath.Length(shape)];
        bool[] choice = mask.Over(shape);
        Choose(choice, Spread.Over(x, shape, z.Length), Spread.Over(y, shape, z.Length), z);
        return Tensor<T>.Result(
            z, shape, isConstant, x.IsConstant && y.IsConstant ? null : new Choice<T>(choice, Edge<T>.To(x.Use()), Edge<T>.To(y.Use())));
    }

    private static void Choose<T>(bool[] choice, ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> z)
    {
        for (int i = 0; i < z.Length; i++)
            z[i] = choice[i] ? x[i] : y[i];
    }

    private sealed class Choice<T>(bool[] choice, Edge<T> x, Edge<T> y) : Operation<T>(x, y) where T : unmanaged, INumber<T>
    {
        public override void Backward(Tensor<T> result)
        {
            var zeros = new T[result.Length];
            for (int i = 0; i < 2; i++)
            {
                if (Operand(i).IsConstant)
                    continue;
                var gradient = new T[result.Length];
                if (i == 0)
                    Choose(choice, result.Gradient, zeros, gradient);
                else
                    Choose(choice, zeros, result.Gradient, gradient);
                Operand(i).AddGradient(Spread.Gather(gradient, result.Shape, Operand(i).Shape));
            }
        }
    }
}
