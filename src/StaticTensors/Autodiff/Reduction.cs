using System;
using System.Numerics;
using StaticTensors.Exact.Rules;

namespace StaticTensors.Autodiff;

/// <summary>A function of the elements along some axes.</summary>
internal interface IReductionRule<T> where T : unmanaged, INumber<T>
{
    /// <summary>The name of the function if it has no value for an empty lane; otherwise null.</summary>
    static virtual string? NeedsElements => null;

    /// <summary>f(x).</summary>
    T Forward(ReadOnlySpan<T> x);

    /// <summary>dx = dy·f'(x).</summary>
    void Backward(ReadOnlySpan<T> x, T y, T dy, Span<T> dx);
}

/// <summary>What all reductions have in common: axes, and lanes along them.</summary>
internal static class Reduction
{
    public static Tensor<T> Apply<T, TRule>(Tensor<T> x, ReadOnlySpan<int> axis, bool keepdims, bool? constant, TRule rule)
        where T : unmanaged, INumber<T>
        where TRule : struct, IReductionRule<T>
    {
        ArgumentNullException.ThrowIfNull(x);
        bool isConstant = Tracking.IsConstant<T>(constant, x.IsConstant);
        Fault.Refuse(ShapeRules.Reduce(x.Shape, axis, keepdims, TRule.NeedsElements, out int[] shape));
        var lanes = new Lanes(x.Shape, axis);
        var y = new T[lanes.Count];
        ReadOnlySpan<T> data = lanes.Of(x.AsSpan());
        for (int lane = 0; lane < y.Length; lane++)
            y[lane] = rule.Forward(data.Slice(lane * lanes.Length, lanes.Length));
        return Tensor<T>.Result(
            y, shape, isConstant, x.IsConstant ? null : new Recorded<T, TRule>(Edge<T>.To(x.Use()), lanes, rule));
    }

    private sealed class Recorded<T, TRule>(Edge<T> x, Lanes lanes, TRule rule) : Operation<T>(x)
        where T : unmanaged, INumber<T>
        where TRule : struct, IReductionRule<T>
    {
        public override void Backward(Tensor<T> result)
        {
            Tensor<T> x = Operand(0);
            var dx = GC.AllocateUninitializedArray<T>(x.Length);
            ReadOnlySpan<T> data = lanes.Of(x.AsSpan());
            for (int lane = 0; lane < lanes.Count; lane++)
            {
                int first = lane * lanes.Length;
                rule.Backward(
                    data.Slice(first, lanes.Length), result.AsSpan()[lane], result.Gradient[lane], dx.AsSpan(first, lanes.Length));
            }

            x.AddGradient(lanes.Back(dx));
        }
    }
}
