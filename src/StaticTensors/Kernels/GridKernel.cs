using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using StaticTensors.Elements;
using StaticTensors.Exact;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Kernels;

/// <summary>The seam between the public functions and what computes a grid: a valid request in, its elements out.</summary>
internal static class GridKernel
{
    /// <summary>Index of the first element that does not fit T, or −1.</summary>
    public static int FirstMisfit<T, TLogarithms>(in GridRequest request, in TLogarithms logarithms)
        where T : unmanaged, INumber<T>
        where TLogarithms : struct, ILogarithms =>
        Element<T>.IsDifferentiable || PowerKernel.CertainlyFits<T, TLogarithms>(request, logarithms) || AffineKernel.CertainlyFits<T>(request)
            ? -1
            : new ExactGrid(request).FirstMisfit();

    /// <summary>Writes every element of a grid all of whose elements fit T; the destination has the request's count.</summary>
    public static void Fill<T, TLogarithms>(in GridRequest request, in TLogarithms logarithms, Span<T> destination)
        where T : unmanaged, INumber<T>
        where TLogarithms : struct, ILogarithms
    {
        if (!PowerKernel.TryFill(request, logarithms, destination) && !AffineKernel.TryFill(request, destination))
            FillExactly(request, destination);
    }

    // Its frame is large, and Fill is to start fast.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void FillExactly<T>(in GridRequest request, Span<T> destination) where T : unmanaged, INumber<T>
    {
        var grid = new ExactGrid(request);
        for (int i = 0; i < destination.Length; i++)
        {
            Levels.CountExact();
            grid.TryElement(i, out ElementBits bits);
            destination[i] = Element<T>.FromBits(bits);
        }
    }
}
