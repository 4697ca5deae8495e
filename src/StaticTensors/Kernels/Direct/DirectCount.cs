using System;
using StaticTensors.Exact.Rules;

namespace StaticTensors.Kernels.Direct;

/// <summary>How many elements an Arange has, from a quotient of doubles and the sign of its remainder.</summary>
internal static class DirectCount
{
    /// <summary>
    /// ceil((stop − start)/step), and 0 where that is negative; false where the difference is no double, or there are too many for an array.
    /// </summary>
    public static bool TryOf(double start, double stop, double step, out int count)
    {
        DoubleDouble distance = DoubleDouble.Sum(stop, -start);
        double nearest = Math.Round(distance.High / step);
        count = 0;
        // A quotient that is not finite has a step of 0.
        if (distance.Low != 0 || !double.IsFinite(step) || !(Math.Abs(nearest) < Limits.MaxLength))
            return false;
        // The remainder is rounded, and so has the right sign: that of the step where the nearest integer is too small.
        double remainder = Math.FusedMultiplyAdd(-nearest, step, distance.High);
        count = (int)Math.Max(0, remainder != 0 && remainder < 0 == step < 0 ? nearest + 1 : nearest);
        return true;
    }
}
