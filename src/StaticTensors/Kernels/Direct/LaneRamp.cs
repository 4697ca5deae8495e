using System.Numerics;
using System.Runtime.CompilerServices;

namespace StaticTensors.Kernels.Direct;

/// <summary>
/// The samples with the same index of neighbouring Linspaces, in double-double: each from the sample that is 0, if there is one, else from the end that is
/// farther from zero.
/// </summary>
/// <param name="End">Those samples.</param>
/// <param name="Index">Their indices.</param>
/// <param name="Step">The steps, rounded.</param>
/// <param name="Rest">What the steps lack.</param>
/// <param name="Size">As in <see cref="Ramp"/>.</param>
internal readonly record struct LaneRamp(Vector<double> End, Vector<double> Index, Vector<double> Step, Vector<double> Rest, Vector<double> Size)
{
    /// <summary>False if an end is too large, or an interval too short.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryCreate(Vector<double> start, Vector<double> stop, int divisions, out LaneRamp ramp)
    {
        Vector<double> divisor = new(divisions), length = DoubleDouble.Sum(stop, -start, out Vector<double> lengthRest), step = length / divisor;
        Vector<double> rest = (DoubleDouble.MultiplyAdd(-step, divisor, length) + lengthRest) * new Vector<double>(1.0 / divisions);
        Vector<double> startSize = Vector.Abs(start), stopSize = Vector.Abs(stop), sizes = startSize + stopSize;
        Vector<long> isStart = Vector.GreaterThanOrEqual(startSize, stopSize), hasZero = HasZero(start, stop, divisor, length, out Vector<double> zero);
        ramp = new LaneRamp(
            Vector.ConditionalSelect(hasZero, Vector<double>.Zero, Vector.ConditionalSelect(isStart, start, stop)),
            Vector.ConditionalSelect(hasZero, zero, Vector.ConditionalSelect(isStart, Vector<double>.Zero, divisor)), step, rest, 2 * sizes);
        return Vector.GreaterThanAll(Vector.Abs(length), new Vector<double>(DirectLinear.Small))
            && Vector.LessThanAll(sizes, new Vector<double>(DirectLinear.Large));
    }

    /// <summary>As <see cref="DirectLinear.TryZero"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<long> HasZero(Vector<double> start, Vector<double> stop, Vector<double> divisions, Vector<double> length, out Vector<double> zero)
    {
        zero = Vector.Round(start / -length * divisions);
        Vector<double> others = divisions - zero, left = start * others, right = stop * zero;
        return Vector.GreaterThanOrEqual(zero, Vector<double>.Zero) & Vector.LessThanOrEqual(zero, divisions) & Vector.Equals(left, -right)
            & Vector.Equals(DoubleDouble.MultiplyAdd(start, others, -left), -DoubleDouble.MultiplyAdd(stop, zero, -right));
    }
}
