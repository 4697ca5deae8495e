using System;
using System.Numerics;
using System.Runtime.InteropServices;
using StaticTensors.Exact.Laws;
using StaticTensors.Kernels.Targets;

namespace StaticTensors.Kernels;

/// <summary>Linspace and Arange of every element type.</summary>
internal static class AffineKernel
{
    /// <summary>Whether the ends alone show that every element is in the range of an integer type or decimal.</summary>
    public static bool CertainlyFits<T>(in GridRequest request, in EqualSteps steps) where T : unmanaged, INumber<T> => typeof(T) == typeof(decimal)
        ? DecimalGrid.Fits(steps.Terms, 0) && DecimalGrid.Fits(steps.Terms, request.Count - 1)
        : IntegerSteps.Fits<T>(steps.Terms, 0) && IntegerSteps.Fits<T>(steps.Terms, request.Count - 1);

    /// <summary>Writes the elements from an index on.</summary>
    public static void Fill<T>(in GridRequest request, in EqualSteps steps, long first, Span<T> destination) where T : unmanaged, INumber<T>
    {
        if (typeof(T) == typeof(double))
            new AffineGrid<double, DoubleTarget>(request, steps, first).Fill(MemoryMarshal.Cast<T, double>(destination));
        else if (typeof(T) == typeof(float))
            new AffineGrid<float, SingleTarget>(request, steps, first).Fill(MemoryMarshal.Cast<T, float>(destination));
        else if (typeof(T) == typeof(Half))
            new AffineGrid<Half, HalfTarget>(request, steps, first).Fill(MemoryMarshal.Cast<T, Half>(destination));
        else if (typeof(T) == typeof(decimal))
            new DecimalGrid(request, steps.Terms).Fill(first, MemoryMarshal.Cast<T, decimal>(destination));
        else
            IntegerSteps.Fill(steps.Terms, first, destination);
    }
}
