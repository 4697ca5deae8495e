using System;
using System.Numerics;
using StaticTensors.Grids;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>
    /// Numbers from start (included) to stop (excluded), a constant step apart: element i is start + i·step, the exact real value
    /// rounded once to <typeparamref name="T"/>.
    /// </summary>
    /// <typeparam name="T">The element type, inferred from the arguments.</typeparam>
    /// <param name="start">The first element.</param>
    /// <param name="stop">The end of the half-open interval.</param>
    /// <param name="step">The distance from one element to the next; negative steps descend. Not zero. With an infinite step only the start remains.</param>
    /// <param name="constant">Whether the tensor takes no part in differentiation. Null: true for integer types and decimal, false for
    /// Half, float and double.</param>
    /// <returns>A tensor of shape (ceil((stop − start)/step)); the count is exact and excludes trailing elements that would round to stop or beyond: the result
    /// is half-open, too. Empty if stop does not lie ahead of start.</returns>
    /// <example>
    /// <code>
    /// Tensor&lt;int&gt; odd = Tensor.Arange(3, 7, 2);               // Tensor([3, 5], dtype=int32)
    /// Tensor&lt;double&gt; down = Tensor.Arange(1.0, 0.0, -0.25);    // Tensor([1.  , 0.75, 0.5 , 0.25])
    /// </code>
    /// </example>
    /// <exception cref="ArgumentException"><paramref name="step"/> is zero, or <paramref name="constant"/> is false for an integer type
    /// or decimal.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An end is not finite, <paramref name="step"/> is NaN, or there are more elements than an array can
    /// hold.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not one of the sixteen element types.</exception>
    public static Tensor<T> Arange<T>(T start, T stop, T step, bool? constant = null) where T : unmanaged, INumber<T> =>
        GridFactory.Arange(start, stop, step, constant);

    /// <summary>Numbers from start (included) to stop (excluded) in steps of 1.</summary>
    /// <inheritdoc cref="Arange{T}(T, T, T, bool?)"/>
    public static Tensor<T> Arange<T>(T start, T stop, bool? constant = null) where T : unmanaged, INumber<T> =>
        Arange(start, stop, T.One, constant);

    /// <summary>Numbers from 0 (included) to stop (excluded) in steps of 1.</summary>
    /// <inheritdoc cref="Arange{T}(T, T, T, bool?)"/>
    public static Tensor<T> Arange<T>(T stop, bool? constant = null) where T : unmanaged, INumber<T> =>
        Arange(T.Zero, stop, T.One, constant);
}
