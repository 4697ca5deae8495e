using System;
using System.Numerics;
using StaticTensors.Exact.Rules;

namespace StaticTensors.Autodiff;

/// <summary>A function of the elements up to each place along an axis.</summary>
internal interface IScanRule<T> where T : unmanaged, INumber<T>
{
    /// <summary>y = f(x).</summary>
    static abstract void Forward(ReadOnlySpan<T> x, Span<T> y);

    /// <summary>dx from dy.</summary>
    static abstract void Backward(ReadOnlySpan<T> x, ReadOnlySpan<T> dy, Span<T> dx);
}

/// <summary>What all scans have in common.</summary>
internal static class Scan
{
    /// <param name="x">The tensor.</param>
    /// <param name="axis">The axis; null: all elements in row-major order, with a result of rank 1.</param>
    /// <param name="constant">The caller's choice.</param>
    public static Tensor<T> Apply<T, TRule>(Tensor<T> x, int? axis, bool? constant)
        where T : unmanaged, INumber<T>
        where TRule : IScanRule<T>
    {
        ArgumentNullException.ThrowIfNull(x);
        bool isConstant = Tracking.IsConstant<T>(constant, x.IsConstant);
        Fault.Refuse(ShapeRules.Scan(x.Shape, axis, out int[] shape));
        var lanes = new Lanes(x.Shape, axis is { } one ? [one] : []);
        var y = new T[x.Length];
        ReadOnlySpan<T> data = lanes.Of(x.AsSpan());
        for (int first = 0; first < y.Length; first += lanes.Length)
            TRule.Forward(data.Slice(first, lanes.Length), y.AsSpan(first, lanes.Length));
        return Tensor<T>.Result(
            lanes.Back(y), shape, isConstant,
            x.IsConstant ? null : new Recorded<T, TRule>(Edge<T>.To(x.Use()), lanes));
    }

    private sealed class Recorded<T, TRule>(Edge<T> x, Lanes lanes) : Operation<T>(x)
        where T : unmanaged, INumber<T>
        where TRule : IScanRule<T>
    {
        public override void Backward(Tensor<T> result)
        {
            Tensor<T> x = Operand(0);
            var dx = new T[x.Length];
            ReadOnlySpan<T> data = lanes.Of(x.AsSpan()), dy = lanes.Of<T>(result.Gradient);
            for (int first = 0; first < dx.Length; first += lanes.Length)
                TRule.Backward(data.Slice(first, lanes.Length), dy.Slice(first, lanes.Length), dx.AsSpan(first, lanes.Length));
            x.AddGradient(lanes.Back(dx));
        }
    }
}
