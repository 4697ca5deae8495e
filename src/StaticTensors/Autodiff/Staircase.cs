using System;
using System.Numerics;

namespace StaticTensors.Autodiff;

/// <summary>Elementwise functions that are constant between their jumps: the derivative is taken as 0, at the jumps too.</summary>
internal static class Staircase
{
    public delegate void Function<T>(ReadOnlySpan<T> x, Span<T> y);

    public static Tensor<T> Apply<T>(Tensor<T> x, bool? constant, Function<T> function) where T : unmanaged, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(x);
        bool isConstant = Tracking.IsConstant<T>(constant, x.IsConstant);
        var y = GC.AllocateUninitializedArray<T>(x.Length);
        function(x.AsSpan(), y);
        return Tensor<T>.Result(y, x.ShapeArray, isConstant, x.IsConstant ? null : new Recorded<T>(Edge<T>.To(x.Use())));
    }

    private sealed class Recorded<T>(Edge<T> x) : Operation<T>(x) where T : unmanaged, INumber<T>
    {
        public override void Backward(Tensor<T> result) => Operand(0).AddGradient(new T[result.Length]);
    }
}
