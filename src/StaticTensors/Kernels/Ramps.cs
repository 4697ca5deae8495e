using System;
using StaticTensors.Exact.Laws;

namespace StaticTensors.Kernels;

/// <summary>A grid of equal steps in double-double: it falls toward zero, then rises from it. Either part may be empty.</summary>
/// <param name="Falling">The ramp of the elements from the first one toward zero.</param>
/// <param name="Rising">The ramp of the others, away from zero to the last.</param>
/// <param name="Count">How many elements the falling ramp has.</param>
internal readonly record struct Ramps(Ramp Falling, Ramp Rising, long Count)
{
    // Fields, because a property would return a copy.
    public readonly Ramp Falling = Falling, Rising = Rising;

    // Larger ends are scaled down.
    private const double Large = 1e288;
    private const double Downscale = 1.0 / (1L << 62);

    // Below, error terms would underflow.
    private const double Small = 1e-270;

    /// <summary>False if the ends are not binary, or so small that error terms would underflow.</summary>
    /// <param name="request">The grid.</param>
    /// <param name="start">Its start.</param>
    /// <param name="other">The stop of Linspace or the step of Arange.</param>
    /// <param name="ramps">The ramps.</param>
    public static bool TryCreate(in GridRequest request, in ScalarParts start, in ScalarParts other, out Ramps ramps)
    {
        double largest = Math.Max(Math.Abs(start.ToDoubleDouble().High), Math.Abs(other.ToDoubleDouble().High));
        double scale = largest > Large ? Downscale : 1;
        DoubleDouble first = start.ToDoubleDouble(scale), second = other.ToDoubleDouble(scale);
        bool isArange = request.Law == GridLaw.Arange;
        DoubleDouble step = isArange ? second : (second - first) / request.Divisions;
        DoubleDouble last = first - step * new DoubleDouble(1 - request.Count, 0);
        double size = 2 * (Math.Abs(first.High) + Math.Abs(second.High) * (isArange ? request.Count : 1));
        // In a grid of 2^50 elements the quotient may be off by a few, which does not matter: elements next to zero are equally good from either end.
        long count = first.High * last.High < 0 ? Math.Min((long)(first.High / -step.High) + 1, request.Count)
            : Math.Abs(first.High) < Math.Abs(last.High) ? 0 : request.Count;
        ramps = new Ramps(new Ramp(first, 0, step, size, 1 / scale), new Ramp(last, request.Count - 1, step, size, 1 / scale), count);
        return start.Scale + other.Scale == 0 && size > 2 * Small;
    }
}
