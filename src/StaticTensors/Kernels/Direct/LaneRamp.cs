using System.Numerics;
using System.Runtime.CompilerServices;

namespace StaticTensors.Kernels.Direct;

/// <summary>
/// The samples with the same index of neighbouring Linspaces, in double-double: each from the end that is farther from zero, as in <see cref="Ramp"/>.
/// </summary>
/// <param name="end">The ends.</param>
/// <param name="index">Their indices.</param>
/// <param name="step">The steps, rounded.</param>
/// <param name="rest">What the steps lack.</param>
/// <param name="bound">A bound of the errors.</param>
internal readonly struct LaneRamp(Vector<double> end, Vector<double> index, Vector<double> step, Vector<double> rest, Vector<double> bound)
    : IDirectSource
{
    // 2^−97 of the sum of both magnitudes, which is 2^−98 of the ramp's size.
    private const double Margin = 1.0 / (1L << 49) / (1L << 48);

    /// <summary>False if an end is too large, or an interval too short.</summary>
    public static bool TryCreate(Vector<double> start, Vector<double> stop, int divisions, out LaneRamp ramp)
    {
        Vector<double> divisor = new(divisions), length = DoubleDouble.Sum(stop, -start, out Vector<double> lengthRest), step = length / divisor;
        Vector<double> startSize = Vector.Abs(start), stopSize = Vector.Abs(stop);
        Vector<long> isStart = Vector.GreaterThanOrEqual(startSize, stopSize);
        ramp = new LaneRamp(
            Vector.ConditionalSelect(isStart, start, stop), Vector.ConditionalSelect(isStart, Vector<double>.Zero, divisor),
            step, (DoubleDouble.MultiplyAdd(-step, divisor, length) + lengthRest) / divisor, (startSize + stopSize) * Margin);
        return Vector.GreaterThanAll(Vector.Abs(length), new Vector<double>(DirectLinear.Small))
            && Vector.LessThanAll(Vector.Max(startSize, stopSize), new Vector<double>(DirectLinear.Large));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void At(int first, Vector<double> indices, out Vector<double> high, out Vector<double> low, out Vector<double> margin)
    {
        Vector<double> steps = indices - index;
        high = end + step * steps;
        low = Vector.MultiplyAddEstimate(rest, steps, DoubleDouble.MultiplyAdd(step, steps, end - high));
        margin = bound;
    }
}

/// <summary>Twice as many lanes.</summary>
internal readonly struct LaneRamps(LaneRamp left, LaneRamp right) : IDirectSource
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void At(int first, Vector<double> indices, out Vector<double> high, out Vector<double> low, out Vector<double> margin)
    {
        if (first == 0)
            left.At(first, indices, out high, out low, out margin);
        else
            right.At(first, indices, out high, out low, out margin);
    }
}
