using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using StaticTensors.Exact.Laws;

namespace StaticTensors.Kernels;

/// <summary>
/// Equal steps in double-double: element i is near (End + (i − Index)·Step)·Unscale. The end is the one from which an element lies towards
/// zero: no step away from it is larger than it, and their sum is exact with half the operations.
/// </summary>
/// <param name="End">The first element or the last.</param>
/// <param name="Index">Which of them.</param>
/// <param name="Step">What an index adds.</param>
/// <param name="Size">Twice what no element and no difference of two exceeds.</param>
/// <param name="Unscale">
/// A power of 2 that keeps everything far from overflow. A float or Half is infinite without it too: what is certain of a ramp so large is.
/// </param>
internal readonly record struct Ramp(DoubleDouble End, int Index, DoubleDouble Step, double Size, double Unscale)
{
    // Ends beyond it are made smaller.
    private const double Large = 1e288;
    private const double Downscale = 1.0 / (1L << 62);

    // Below, error terms would underflow.
    private const double Small = 1e-270;

    /// <summary>False where the ends are not binary, or so small that doubles have no room for errors.</summary>
    /// <param name="request">The grid.</param>
    /// <param name="start">Its start.</param>
    /// <param name="other">The stop of Linspace or the step of Arange.</param>
    /// <param name="falling">The ramp of the elements from the first towards zero.</param>
    /// <param name="rising">The ramp of the others, away from zero to the last.</param>
    /// <param name="count">How many are of the first kind.</param>
    public static bool TryCreate(
        in GridRequest request, in ScalarParts start, in ScalarParts other, out Ramp falling, out Ramp rising, out int count)
    {
        double largest = Math.Max(Math.Abs(start.ToDoubleDouble().High), Math.Abs(other.ToDoubleDouble().High));
        double scale = largest > Large ? Downscale : 1;
        DoubleDouble first = start.ToDoubleDouble(scale), second = other.ToDoubleDouble(scale);
        bool isArange = request.Law == GridLaw.Arange;
        DoubleDouble step = isArange ? second : (second - first) / request.Divisions;
        DoubleDouble last = first - step * new DoubleDouble(1 - request.Count, 0);
        double size = 2 * (Math.Abs(first.High) + Math.Abs(second.High) * (isArange ? request.Count : 1));
        falling = new Ramp(first, 0, step, size, 1 / scale);
        rising = new Ramp(last, request.Count - 1, step, size, 1 / scale);
        count = first.High * last.High < 0 ? (int)(first.High / -step.High) + 1
            : Math.Abs(first.High) < Math.Abs(last.High) ? 0 : request.Count;
        return start.Scale + other.Scale == 0 && size > 2 * Small;
    }

    /// <summary>How many steps a vector's elements, from one on, are away from the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector<double> Steps(int first) => Vector<double>.Indices + new Vector<double>(first - Index);
}
