using System.Numerics;
using System.Runtime.CompilerServices;
using StaticTensors.Kernels.Targets;

namespace StaticTensors.Kernels.Direct;

/// <summary>The samples with the same index of neighbouring Linspaces, in double-double: each from the end that is farther from zero.</summary>
/// <param name="End">The ends.</param>
/// <param name="Index">Their indices.</param>
/// <param name="Step">The steps, rounded.</param>
/// <param name="Rest">What the steps lack.</param>
/// <param name="Size">As in <see cref="Ramp"/>.</param>
internal readonly record struct LaneRamp(Vector<double> End, Vector<double> Index, Vector<double> Step, Vector<double> Rest, Vector<double> Size)
{
    /// <summary>False if an end is too large, or an interval too short.</summary>
    public static bool TryCreate(Vector<double> start, Vector<double> stop, int divisions, out LaneRamp ramp)
    {
        Vector<double> divisor = new(divisions), length = DoubleDouble.Sum(stop, -start, out Vector<double> lengthRest), step = length / divisor;
        Vector<double> startSize = Vector.Abs(start), stopSize = Vector.Abs(stop);
        Vector<long> isStart = Vector.GreaterThanOrEqual(startSize, stopSize);
        ramp = new LaneRamp(
            Vector.ConditionalSelect(isStart, start, stop), Vector.ConditionalSelect(isStart, Vector<double>.Zero, divisor),
            step, (DoubleDouble.MultiplyAdd(-step, divisor, length) + lengthRest) / divisor, 2 * (startSize + stopSize));
        return Vector.GreaterThanAll(Vector.Abs(length), new Vector<double>(DirectLinear.Small))
            && Vector.LessThanAll(Vector.Max(startSize, stopSize), new Vector<double>(DirectLinear.Large));
    }
}

/// <summary>float: samples of Linspaces beside each other, twice as many as a vector of doubles holds, from their starts.</summary>
internal readonly struct SingleLanesTarget(Vector<double> left, in LaneRamp leftRamp, Vector<double> right, in LaneRamp rightRamp) : IStepTarget<float>
{
    private readonly Vector<double> left = left, leftStep = leftRamp.Step, leftMargin = leftRamp.Size * SingleTarget.AffineMargin;
    private readonly Vector<double> right = right, rightStep = rightRamp.Step, rightMargin = rightRamp.Size * SingleTarget.AffineMargin;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector<float> Round(Vector<double> steps, out Vector<float> value) => SingleRampTarget.Round(
        Vector.MultiplyAddEstimate(steps, leftStep, left), leftMargin, Vector.MultiplyAddEstimate(steps, rightStep, right), rightMargin, out value);
}
