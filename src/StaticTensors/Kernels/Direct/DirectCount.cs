using System;
using StaticTensors.Exact.Rules;

namespace StaticTensors.Kernels.Direct;

/// <summary>The number of elements of an Arange, from a quotient of doubles and the sign of its remainder.</summary>
internal static class DirectCount
{
    /// <summary>
    /// ceil((stop − start)/step), or 0 if that is negative; false if stop − start is not a double, or if no array holds so many elements.
    /// </summary>
    public static bool TryOf(double start, double stop, double step, out int count)
    {
        DoubleDouble distance = DoubleDouble.Sum(stop, -start);
        double nearest = Math.Round(distance.High / step);
        count = 0;
        // The quotient is not finite if the step is 0.
        if (distance.Low != 0 || !double.IsFinite(step) || !(Math.Abs(nearest) < Limits.MaxLength))
            return false;
        // The remainder is rounded once, so its sign is right: the step's sign means that the nearest integer is too small.
        double remainder = Math.FusedMultiplyAdd(-nearest, step, distance.High);
        count = (int)Math.Max(0, remainder != 0 && remainder < 0 == step < 0 ? nearest + 1 : nearest);
        return true;
    }
}
