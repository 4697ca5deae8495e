using System;
using System.Numerics;

namespace StaticTensors.Autodiff;

/// <summary>A function of each element.</summary>
internal interface IUnaryRule<T> where T : unmanaged, INumber<T>
{
    /// <summary>y = f(x).</summary>
    static abstract void Forward(ReadOnlySpan<T> x, Span<T> y);

    /// <summary>dx = dy·f'(x).</summary>
    static abstract void Backward(ReadOnlySpan<T> x, ReadOnlySpan<T> y, ReadOnlySpan<T> dy, Span<T> dx);
}

/// <summary>What all functions of each element have in common.</summary>
internal static class Unary
{
    public static Tensor<T> Apply<T, TRule>(Tensor<T> x, bool? constant)
        where T : unmanaged, INumber<T>
        where TRule : IUnaryRule<T>
    {
        ArgumentNullException.ThrowIfNull(x);
        bool isConstant = Tracking.IsConstant<T>(constant, x.IsConstant);
        var y = GC.AllocateUninitializedArray<T>(x.Length);
        TRule.Forward(x.AsSpan(), y);
        return Tensor<T>.Result(y, x.ShapeArray, isConstant, x.IsConstant ? null : new Recorded<T, TRule>(Edge<T>.To(x.Use())));
    }

    private sealed class Recorded<T, TRule>(Edge<T> x) : Operation<T>(x)
        where T : unmanaged, INumber<T>
        where TRule : IUnaryRule<T>
    {
        public override void Backward(Tensor<T> result)
        {
            Tensor<T> x = Operand(0);
            var dx = GC.AllocateUninitializedArray<T>(x.Length);
            TRule.Backward(x.AsSpan(), result.AsSpan(), result.Gradient, dx);
            x.AddGradient(dx);
        }
    }
}
