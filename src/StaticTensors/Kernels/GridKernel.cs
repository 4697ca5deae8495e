using System;
using System.Numerics;
using System.Runtime.InteropServices;
using StaticTensors.Exact;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Kernels.Targets;

namespace StaticTensors.Kernels;

/// <summary>The seam between the public functions and what computes a grid: a valid request in, its elements out.</summary>
internal static class GridKernel
{
    /// <summary>Index of the first element that does not fit T, or −1.</summary>
    public static int FirstMisfit<T>(in GridRequest request) where T : unmanaged, INumber<T> =>
        Element<T>.IsDifferentiable ? -1 : new ExactGrid(request).FirstMisfit();

    /// <summary>Writes every element of a grid all of whose elements fit T; the destination has the request's count.</summary>
    public static void Fill<T>(in GridRequest request, Span<T> destination) where T : unmanaged, INumber<T>
    {
        if (request.Law is GridLaw.Logspace or GridLaw.Geomspace && destination.Length > 1 && TryLine(request, out ExponentLine line, out bool isNegative))
        {
            if (typeof(T) == typeof(double))
            {
                new PowerGrid<double, DoubleTarget>(request, line, isNegative).Fill(MemoryMarshal.Cast<T, double>(destination));
                return;
            }
        }

        FillExactly(request, destination);
    }

    private static void FillExactly<T>(in GridRequest request, Span<T> destination) where T : unmanaged, INumber<T>
    {
        var grid = new ExactGrid(request);
        for (int i = 0; i < destination.Length; i++)
        {
            grid.TryElement(i, out ElementBits bits);
            destination[i] = Element<T>.FromBits(bits);
        }
    }

    /// <summary>The exponents of a grid of powers with finite arguments and, for Logspace, a positive base.</summary>
    private static bool TryLine(in GridRequest request, out ExponentLine line, out bool isNegative)
    {
        double start = BitConverter.UInt64BitsToDouble(request.Start.Bits.Low);
        double stop = BitConverter.UInt64BitsToDouble(request.Stop.Bits.Low);
        isNegative = false;
        line = default;
        if (request.Start.Type != ElementType.Double || !double.IsFinite(start) || !double.IsFinite(stop))
            return false;
        if (request.Law == GridLaw.Geomspace)
        {
            isNegative = start < 0;
            line = ExponentLine.Geomspace(start, stop, request.Divisions);
            return true;
        }

        double @base = BitConverter.UInt64BitsToDouble(request.Ratio.Bits.Low);
        return double.IsFinite(@base) && @base > 0 && ExponentLine.TryLogspace(start, stop, @base, request.Divisions, out line);
    }
}
