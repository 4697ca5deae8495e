using System;
using System.Numerics;
using StaticTensors.Shapes;

namespace StaticTensors.Autodiff;

/// <summary>A function of two elements.</summary>
internal interface IBinaryRule<T> where T : unmanaged, INumber<T>
{
    /// <summary>z = f(x, y).</summary>
    static abstract void Forward(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> z);

    /// <summary>dx = dz·∂f/∂x.</summary>
    static abstract void BackwardX(ReadOnlySpan<T> x, ReadOnlySpan<T> y, ReadOnlySpan<T> z, ReadOnlySpan<T> dz, Span<T> dx);

    /// <summary>dy = dz·∂f/∂y.</summary>
    static abstract void BackwardY(ReadOnlySpan<T> x, ReadOnlySpan<T> y, ReadOnlySpan<T> z, ReadOnlySpan<T> dz, Span<T> dy);
}

/// <summary>What all functions of two elements have in common: operands broadcast, and gradients are summed over repeated elements.</summary>
internal static class Binary
{
    // A scalar operand is repeated in a block that stays in the first-level cache.
    private const int Block = 512;

    public static Tensor<T> Apply<T, TRule>(Tensor<T> x, Tensor<T> y, bool? constant, string xName = "x", string yName = "y")
        where T : unmanaged, INumber<T>
        where TRule : IBinaryRule<T>
    {
        ArgumentNullException.ThrowIfNull(x, xName);
        ArgumentNullException.ThrowIfNull(y, yName);
        bool isConstant = Tracking.IsConstant<T>(constant, x.IsConstant && y.IsConstant);
        int[] shape = x.Shape.SequenceEqual(y.Shape) || y.Rank == 0 ? x.ShapeArray
            : x.Rank == 0 ? y.ShapeArray : Broadcast.Shapes(x.Shape, xName, y.Shape, yName);
        var z = GC.AllocateUninitializedArray<T>(ShapeMath.Length(shape));
        if (x.Length == z.Length && y.Length == z.Length)
            TRule.Forward(x.AsSpan(), y.AsSpan(), z);
        else if (x.Length == 1 || y.Length == 1)
            Repeat<T, TRule>(x.AsSpan(), y.AsSpan(), z);
        else
            TRule.Forward(Spread.Over(x, shape, z.Length), Spread.Over(y, shape, z.Length), z);
        return Tensor<T>.Result(
            z, shape, isConstant, x.IsConstant && y.IsConstant ? null : new Recorded<T, TRule>(Edge<T>.To(x.Use()), Edge<T>.To(y.Use())));
    }

    private static void Repeat<T, TRule>(ReadOnlySpan<T> x, ReadOnlySpan<T> y, Span<T> z)
        where T : unmanaged, INumber<T>
        where TRule : IBinaryRule<T>
    {
        Span<T> block = stackalloc T[Math.Min(Block, z.Length)];
        block.Fill(x.Length == 1 ? x[0] : y[0]);
        for (int first = 0; first < z.Length; first += Block)
        {
            int length = Math.Min(Block, z.Length - first);
            ReadOnlySpan<T> repeated = block[..length];
            TRule.Forward(
                x.Length == 1 ? repeated : x.Slice(first, length), x.Length == 1 ? y.Slice(first, length) : repeated, z.Slice(first, length));
        }
    }

    private sealed class Recorded<T, TRule>(Edge<T> x, Edge<T> y) : Operation<T>(x, y)
        where T : unmanaged, INumber<T>
        where TRule : IBinaryRule<T>
    {
        public override void Backward(Tensor<T> result)
        {
            Tensor<T> x = Operand(0), y = Operand(1);
            int length = result.Length;
            ReadOnlySpan<T> overX = Spread.Over(x, result.ShapeArray, length), overY = Spread.Over(y, result.ShapeArray, length);
            if (!x.IsConstant)
            {
                var dx = GC.AllocateUninitializedArray<T>(length);
                TRule.BackwardX(overX, overY, result.AsSpan(), result.Gradient, dx);
                x.AddGradient(Spread.Gather(dx, result.Shape, x.Shape));
            }

            if (!y.IsConstant)
            {
                var dy = GC.AllocateUninitializedArray<T>(length);
                TRule.BackwardY(overX, overY, result.AsSpan(), result.Gradient, dy);
                y.AddGradient(Spread.Gather(dy, result.Shape, y.Shape));
            }
        }
    }
}
