using System.Numerics;
using System.Runtime.CompilerServices;
using StaticTensors.Kernels.Targets;

namespace StaticTensors.Kernels.Direct;

/// <summary>Steps of a double from a double, which one fused multiplication and addition rounds.</summary>
[method: MethodImpl(MethodImplOptions.AggressiveInlining)]
internal readonly struct FusedTarget(double end, double step) : IStepTarget<double>
{
    private readonly Vector<double> end = new(end), step = new(step);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector<double> Round(Vector<double> steps, out Vector<double> value)
    {
        value = Vector.FusedMultiplyAdd(steps, step, end);
        return Vector<double>.AllBitsSet;
    }
}

/// <summary>
/// double: the arithmetic of <see cref="Ramp"/> from an end that is a double. Nothing is wrong at the end itself, and each step away from it widens the
/// interval by the whole margin: so one operation adds the margin and the low part of the step.
/// </summary>
[method: MethodImpl(MethodImplOptions.AggressiveInlining)]
internal readonly struct DoubleRampTarget(Vector<double> end, Vector<double> step, Vector<double> stepLow, Vector<double> size) : IStepTarget<double>
{
    private readonly Vector<double> end = end, step = step;
    private readonly Vector<double> above = stepLow + size * DoubleTarget.AffineMargin, below = stepLow - size * DoubleTarget.AffineMargin;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector<double> Round(Vector<double> steps, out Vector<double> value)
    {
        // The rounded sum and its error.
        Vector<double> sum = end + step * steps;
        Vector<double> rest = DoubleDouble.MultiplyAdd(step, steps, end - sum);
        value = sum + Vector.MultiplyAddEstimate(above, steps, rest);
        return Vector.Equals<double>(value, sum + Vector.MultiplyAddEstimate(below, steps, rest));
    }
}

/// <summary>float: a double that must round to the same float a little above and below.</summary>
[method: MethodImpl(MethodImplOptions.AggressiveInlining)]
internal readonly struct SingleRampTarget(double end, double step, double size) : IStepTarget<float>
{
    private readonly Vector<double> end = new(end), step = new(step), margin = new(size * SingleTarget.AffineMargin);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector<float> Round(Vector<double> steps, out Vector<float> value)
    {
        Vector<double> left = Vector.MultiplyAddEstimate(steps, step, end);
        Vector<double> right = Vector.MultiplyAddEstimate(steps + new Vector<double>(Vector<double>.Count), step, end);
        value = Vector.Narrow(left + margin, right + margin);
        return AreSame(value, Vector.Narrow(left - margin, right - margin));
    }

    /// <summary>Compares bits: by value the two zeros are equal, and the margin would decide the sign of an underflowing result.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<float> AreSame(Vector<float> left, Vector<float> right) =>
        Vector.AsVectorSingle(Vector.Equals(Vector.AsVectorInt32(left), Vector.AsVectorInt32(right)));
}

/// <summary>float, from an element that is 0: the error of a product is relative, so that 0 is certain.</summary>
[method: MethodImpl(MethodImplOptions.AggressiveInlining)]
internal readonly struct SingleRayTarget(double step) : IStepTarget<float>
{
    // A relative 2^−49: the step and the product are rounded.
    public const double Margin = 1.0 / (1L << 49);

    private readonly Vector<double> above = new(step * (1 + Margin)), below = new(step * (1 - Margin));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector<float> Round(Vector<double> steps, out Vector<float> value)
    {
        Vector<double> next = steps + new Vector<double>(Vector<double>.Count);
        value = Vector.Narrow(At(steps, above), At(next, above));
        return SingleRampTarget.AreSame(value, Vector.Narrow(At(steps, below), At(next, below)));

        // The addend makes a zero positive.
        static Vector<double> At(Vector<double> steps, Vector<double> step) => Vector.MultiplyAddEstimate(steps, step, Vector<double>.Zero);
    }
}
