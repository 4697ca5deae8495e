using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using StaticTensors.Exact.Laws;

namespace StaticTensors.Kernels;

/// <summary>Equal steps in double-double: element i is near (Start + i·Step)·Unscale.</summary>
/// <param name="Start">Element 0.</param>
/// <param name="Step">What an index adds.</param>
/// <param name="Size">No element and no i·Step has a larger magnitude.</param>
/// <param name="Unscale">A power of 2 that keeps everything far from overflow.</param>
internal readonly record struct Ramp(DoubleDouble Start, DoubleDouble Step, double Size, double Unscale)
{
    // Ends beyond it are made smaller.
    private const double Large = 1e288;
    private const double Downscale = 1.0 / (1L << 62);

    // Below, error terms would underflow.
    private const double Small = 1e-270;

    /// <summary>False where the ends are not binary, or so small that doubles have no room for errors.</summary>
    public static bool TryCreate(in GridRequest request, in ScalarParts start, in ScalarParts other, out Ramp ramp)
    {
        double largest = Math.Max(Math.Abs(start.ToDoubleDouble().High), Math.Abs(other.ToDoubleDouble().High));
        double scale = largest > Large ? Downscale : 1;
        DoubleDouble first = start.ToDoubleDouble(scale), second = other.ToDoubleDouble(scale);
        bool isArange = request.Law == GridLaw.Arange;
        DoubleDouble step = isArange ? second : (second - first) / request.Divisions;
        double size = Math.Abs(first.High) + Math.Abs(second.High) * (isArange ? request.Count : 1);
        ramp = new Ramp(first, step, 2 * size, 1 / scale);
        return start.Scale + other.Scale == 0 && size > Small;
    }

    /// <summary>The indices of a vector's elements.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<double> Indices(int first) => Vector<double>.Indices + new Vector<double>(first);
}
