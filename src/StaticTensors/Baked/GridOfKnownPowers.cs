using System;
using System.ComponentModel;
using System.Numerics;
using StaticTensors.Exact.Laws;
using StaticTensors.Grids;
using StaticTensors.Kernels;

namespace StaticTensors.Baked;

/// <summary>
/// Grids of powers for calls with some constant arguments: the compiler has already computed their binary logarithms. Only generated code uses it.
/// </summary>
/// <remarks>A logarithm is four words: its floor, then 192 bits of its fraction, the highest first. Its error must be at most 2^−160.</remarks>
/// <param name="base">The logarithm of a Logspace's base; null if it is not known.</param>
/// <param name="start">The logarithm of the magnitude of a Geomspace's start; null if it is not known.</param>
/// <param name="stop">The logarithm of the magnitude of its stop; null if it is not known.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GridOfKnownPowers(ulong[]? @base, ulong[]? start, ulong[]? stop)
{
    private readonly KnownLogarithms logarithms = new(Read(@base), Read(start), Read(stop));

    /// <summary>The Logspace of these arguments.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <inheritdoc cref="Tensor.Logspace{T}(Real, Real, int, bool, Real?, int, bool?)"/>
    public Tensor<T> Logspace<T>(Real start, Real stop, int num, bool endpoint, Real? @base, int axis, bool? constant)
        where T : unmanaged, INumber<T> =>
        GridFactory.Create<T, KnownLogarithms>(GridLaw.Logspace, start, stop, num, endpoint, axis, constant, @base ?? 10, logarithms);

    /// <summary>The Geomspace of these arguments.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <inheritdoc cref="Tensor.Geomspace{T}(Real, Real, int, bool, int, bool?)"/>
    public Tensor<T> Geomspace<T>(Real start, Real stop, int num, bool endpoint, int axis, bool? constant)
        where T : unmanaged, INumber<T> =>
        GridFactory.Create<T, KnownLogarithms>(GridLaw.Geomspace, start, stop, num, endpoint, axis, constant, default, logarithms);

    /// <summary>The Logspace of these arguments.</summary>
    /// <inheritdoc cref="Tensor.Logspace{T}(Real, Real, Span{T}, bool, Real?)"/>
    public void Logspace<T>(Real start, Real stop, Span<T> destination, bool endpoint, Real? @base) where T : unmanaged, INumber<T> =>
        GridFactory.Fill(GridLaw.Logspace, start, stop, destination, endpoint, @base ?? 10, logarithms);

    /// <summary>The Geomspace of these arguments.</summary>
    /// <inheritdoc cref="Tensor.Geomspace{T}(Real, Real, Span{T}, bool)"/>
    public void Geomspace<T>(Real start, Real stop, Span<T> destination, bool endpoint) where T : unmanaged, INumber<T> =>
        GridFactory.Fill(GridLaw.Geomspace, start, stop, destination, endpoint, default, logarithms);

    private static FixedExponent? Read(ulong[]? words) =>
        words is [var floor, var high, var middle, var low] ? new FixedExponent((long)floor, new UInt192(high, middle, low)) : null;
}
