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
public sealed class GridOfKnownPowers(ulong[]? @base, ulong[]? start, ulong[]? stop)
{
    private readonly KnownLogarithms logarithms = new(Read(@base), Read(start), Read(stop));

    /// <summary>As the Logspace of the same arguments.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <inheritdoc cref="Tensor.Logspace{T}(Real, Real, int, bool, Real?, int, bool?)"/>
    public Tensor<T> Logspace<T>(Real start, Real stop, int num, bool endpoint, Real? @base, int axis, bool? constant)
        where T : unmanaged, INumber<T> =>
        GridFactory.Create<T, KnownLogarithms>(GridLaw.Logspace, start, stop, num, endpoint, axis, constant, @base ?? 10, logarithms);

    /// <summary>As the Geomspace of the same arguments.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <inheritdoc cref="Tensor.Geomspace{T}(Real, Real, int, bool, int, bool?)"/>
    public Tensor<T> Geomspace<T>(Real start, Real stop, int num, bool endpoint, int axis, bool? constant)
        where T : unmanaged, INumber<T> =>
        GridFactory.Create<T, KnownLogarithms>(GridLaw.Geomspace, start, stop, num, endpoint, axis, constant, default, logarithms);

    /// <summary>As the Logspace of the same arguments.</summary>
    /// <inheritdoc cref="Tensor.Logspace{T}(Real, Real, Span{T}, bool, Real?)"/>
    public void Logspace<T>(Real start, Real stop, Span<T> destination, bool endpoint, Real? @base) where T : unmanaged, INumber<T> =>
        GridFactory.Fill(GridLaw.Logspace, start, stop, destination, endpoint, @base ?? 10, logarithms);

    /// <summary>As the Geomspace of the same arguments.</summary>
    /// <inheritdoc cref="Tensor.Geomspace{T}(Real, Real, Span{T}, bool)"/>
    public void Geomspace<T>(Real start, Real stop, Span<T> destination, bool endpoint) where T : unmanaged, INumber<T> =>
        GridFactory.Fill(GridLaw.Geomspace, start, stop, destination, endpoint, default, logarithms);

    private static FixedExponent? Read(ulong[]? words) =>
        words is [var floor, var high, var middle, var low] ? new FixedExponent((long)floor, new UInt192(high, middle, low)) : null;
}
