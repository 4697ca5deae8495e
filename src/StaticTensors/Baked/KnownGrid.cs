using System;
using System.ComponentModel;
using System.Numerics;
using StaticTensors.Exact.Laws;
using StaticTensors.Grids;
using StaticTensors.Kernels;

namespace StaticTensors.Baked;

/// <summary>
/// Grids of powers of whose arguments the compiler knows some, but not all: it gives the binary logarithms of those, which the run time
/// need not compute again. Generated code makes one for each kind of call; it is of no use elsewhere.
/// </summary>
/// <remarks>A logarithm is four words: its floor, then 192 bits of its fraction, the highest first. It must be within 2^−160 of the truth.</remarks>
/// <param name="base">Of the base of a Logspace; null where it is not known.</param>
/// <param name="start">Of the magnitude of a Geomspace's start.</param>
/// <param name="stop">Of the magnitude of its stop.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class KnownGrid(ulong[]? @base, ulong[]? start, ulong[]? stop)
{
    private readonly KnownLogarithms logarithms = new(Read(@base), Read(start), Read(stop));

    /// <summary>As the Logspace of the same arguments.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <typeparam name="TEnd">The element type of the ends.</typeparam>
    /// <inheritdoc cref="Tensor.Logspace{T}(double, double, int, bool, double, int, bool?)"/>
    public Tensor<T> Logspace<T, TEnd>(TEnd start, TEnd stop, int num, bool endpoint, double @base, int axis, bool? constant)
        where T : unmanaged, INumber<T>
        where TEnd : unmanaged, INumber<TEnd> =>
        GridFactory.Create<T, TEnd, KnownLogarithms>(GridLaw.Logspace, start, stop, num, endpoint, axis, constant, @base, logarithms);

    /// <summary>As the Geomspace of the same arguments.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <typeparam name="TEnd">The element type of the ends.</typeparam>
    /// <inheritdoc cref="Tensor.Geomspace{T}(double, double, int, bool, int, bool?)"/>
    public Tensor<T> Geomspace<T, TEnd>(TEnd start, TEnd stop, int num, bool endpoint, int axis, bool? constant)
        where T : unmanaged, INumber<T>
        where TEnd : unmanaged, INumber<TEnd> =>
        GridFactory.Create<T, TEnd, KnownLogarithms>(GridLaw.Geomspace, start, stop, num, endpoint, axis, constant, @base: 10, logarithms);

    /// <summary>As the Logspace of the same arguments.</summary>
    /// <inheritdoc cref="Tensor.Logspace{T}(double, double, Span{T}, bool, double)"/>
    public void Logspace<T>(double start, double stop, Span<T> destination, bool endpoint, double @base) where T : unmanaged, INumber<T> =>
        GridFactory.Fill(GridLaw.Logspace, start, stop, destination, endpoint, @base, logarithms);

    /// <summary>As the Geomspace of the same arguments.</summary>
    /// <inheritdoc cref="Tensor.Geomspace{T}(double, double, Span{T}, bool)"/>
    public void Geomspace<T>(double start, double stop, Span<T> destination, bool endpoint) where T : unmanaged, INumber<T> =>
        GridFactory.Fill(GridLaw.Geomspace, start, stop, destination, endpoint, @base: 10, logarithms);

    private static FixedExponent? Read(ulong[]? words) =>
        words is [var floor, var high, var middle, var low] ? new FixedExponent((long)floor, new UInt192(high, middle, low)) : null;
}
