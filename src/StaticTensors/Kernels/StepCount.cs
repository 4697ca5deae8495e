using System;
using StaticTensors.Exact.Laws;

namespace StaticTensors.Kernels;

/// <summary>How many elements of Arange lie before the stop, in integers of 128 bits.</summary>
internal static class StepCount
{
    // Bits of a number, leaving room for differences and sums of two differences.
    private const int Room = 124;

    /// <summary>
    /// ceil((stop − start)/step), and 0 if the stop is behind the start; false if 128 bits are too few, a number is not finite or the step is 0.
    /// </summary>
    public static bool TryOf(in GridRequest interval, out Int128 count)
    {
        count = 0;
        if (!ScalarParts.TryOf(interval.Start, out ScalarParts start) || !ScalarParts.TryOf(interval.Stop, out ScalarParts stop)
            || !ScalarParts.TryOf(interval.BaseOrStep, out ScalarParts step))
        {
            return false;
        }

        Span<Int128> integers = stackalloc Int128[3];
        if (step.IsZero || !CommonUnits.TryOf([start.Odd(), stop.Odd(), step.Odd()], Room, integers, out _, out _, out _))
            return false;
        Int128 distance = integers[1] - integers[0], size = integers[2];
        if (Int128.IsNegative(size))
            (distance, size) = (-distance, -size);
        if (distance > 0)
            count = (distance - 1) / size + 1;
        return true;
    }
}
