using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using StaticTensors.Elements;
using StaticTensors.Exact.Laws;

namespace StaticTensors.Kernels.Direct;

/// <summary>
/// The direct way to a short grid: straight from ends that are doubles to elements in double-double, without a request, 192-bit logarithms or
/// levels. Either every element is certain, or the grid is left to the general way, which may overwrite what was written. Equal steps of decimal are computed
/// in integers instead.
/// </summary>
internal static class DirectGrid
{
    /// <summary>The fewest elements.</summary>
    public const int Shortest = 2;

    /// <summary>
    /// The most powers, and the most floats of an exact step. For longer grids the general way is as fast, and need not start all over for a doubt.
    /// </summary>
    public const int Longest = 1024;

    /// <summary>The most elements of a Linspace, where doubts are rare.</summary>
    public const int LongestLinspace = 1 << 16;

    /// <summary>Whether a grid has a length for this way.</summary>
    public static bool IsShort(GridLaw law, int count) => count >= Shortest && count <= (law == GridLaw.Linspace ? LongestLinspace : Longest);

    /// <summary>False if an end is not exactly a double (of decimal: has too many digits), the type has no direct way, or an element is in doubt.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryFill<T, TLogarithms>(
        GridLaw law, in Real start, in Real stop, in Real @base, Span<T> destination, bool endpoint, in TLogarithms logarithms)
        where T : unmanaged, INumber<T>
        where TLogarithms : struct, ILogarithms
    {
        if (!IsShort(law, destination.Length))
            return false;
        if (typeof(T) == typeof(decimal))
            return law == GridLaw.Linspace && DirectDecimals.TryFillLinear(start, stop, MemoryMarshal.Cast<T, decimal>(destination), endpoint);
        if (!Vector.IsHardwareAccelerated || !start.TryToDouble(out double first) || !stop.TryToDouble(out double last))
            return false;

        if (law == GridLaw.Linspace)
            return DirectLinear.TryFill(first, last, destination, endpoint);
        if (law == GridLaw.Geomspace)
            return DirectPowers.TryFillGeometric(first, last, destination, endpoint, logarithms);
        return @base.TryToDouble(out double factor) && DirectPowers.TryFillLogarithmic(first, last, factor, destination, endpoint, logarithms);
    }

    /// <summary>An Arange; null if it is left to the general way.</summary>
    public static T[]? Arange<T>(T start, T stop, T step) where T : unmanaged, INumber<T>
    {
        if (typeof(T) == typeof(decimal))
            return Unsafe.As<T[]?>(DirectDecimals.Arange(Element<T>.Real(start), Element<T>.Real(stop), Element<T>.Real(step)));
        if (!Vector.IsHardwareAccelerated)
            return null;
        if (typeof(T) == typeof(double) || typeof(T) == typeof(float))
            return DirectLinear.Arange<T>(double.CreateTruncating(start), double.CreateTruncating(stop), double.CreateTruncating(step));
        return DirectIntegers.Has<T>() ? DirectIntegers.Arange(start, stop, step) : null;
    }
}
