using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using StaticTensors.Exact.Laws;
using StaticTensors.Grids;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>
    /// Numbers spaced evenly on a log scale: element i is base^(start + i·(stop − start)/div), where div is num − 1, or num
    /// without the endpoint. Each is the exact real value rounded once to <typeparamref name="T"/>.
    /// </summary>
    /// <typeparam name="T">The element type. Integers are the exact value truncated toward zero.</typeparam>
    /// <param name="start">The exponent of the first sample, base^start.</param>
    /// <param name="stop">The exponent of the last sample, base^stop, or of the one after it if <paramref name="endpoint"/> is
    /// false.</param>
    /// <param name="num">How many samples, 0 or more.</param>
    /// <param name="endpoint">Whether the last sample is at <paramref name="stop"/>.</param>
    /// <param name="base">The base of the powers.</param>
    /// <param name="axis">The axis of the result along which the samples lie: 0 or −1, since a grid between two numbers has one
    /// axis.</param>
    /// <param name="constant">Whether the tensor takes no part in differentiation. Null: true for integer types and decimal, false for
    /// Half, float and double.</param>
    /// <returns>A tensor of shape (num).</returns>
    /// <remarks>Arguments that are not finite and bases that are not positive follow IEEE 754's pow: powers of a negative base are real at integer exponents
    /// only, and NaN elsewhere. With an infinite stop the first element is still base^start.</remarks>
    /// <example>
    /// <code>
    /// Tensor&lt;double&gt; t = Tensor.Logspace(2.0, 3.0, num: 4);              // Tensor([ 100.        ,  215.443469  ,  464.15888336, 1000.        ])
    /// Tensor&lt;int&gt; integers = Tensor.Logspace&lt;int&gt;(0, 8, num: 9, @base: 2);  // Tensor([  1,   2,   4,   8,  16,  32,  64, 128, 256], dtype=int32)
    /// </code>
    /// </example>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="num"/> is negative or larger than an array can be, or <paramref name="axis"/> is not
    /// an axis of the result.</exception>
    /// <exception cref="ArgumentException"><paramref name="constant"/> is false for an integer type or decimal.</exception>
    /// <exception cref="OverflowException">An element does not fit <typeparamref name="T"/>: an integer type or decimal. The message
    /// names its index and value.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not one of the sixteen element types.</exception>
    [Overloads]
    [OverloadResolutionPriority(2)]
    public static Tensor<T> Logspace<T>(
        Real start, Real stop, int num = 50, bool endpoint = true, Real? @base = null, int axis = 0, bool? constant = null)
        where T : unmanaged, INumber<T> =>
        GridFactory.Create<T>(GridLaw.Logspace, start, stop, num, endpoint, axis, constant, @base ?? 10);

    /// <summary>
    /// One grid for each combination of array-like starts, stops and bases, which broadcast together as in NumPy. Each element is the exact
    /// real value rounded once to <typeparamref name="T"/>.
    /// </summary>
    /// <typeparam name="T">The element type. Integers are the exact value truncated toward zero.</typeparam>
    /// <param name="start">The exponent of the first sample, base^start. Any shape.</param>
    /// <param name="stop">The exponent of the last sample, base^stop, or of the one after it if <paramref name="endpoint"/> is false. A
    /// shape that broadcasts with the others.</param>
    /// <param name="num">How many samples in each grid, 0 or more.</param>
    /// <param name="endpoint">Whether the last sample is at <paramref name="stop"/>.</param>
    /// <param name="base">The base of the powers, of a shape that broadcasts with the others; null: 10.</param>
    /// <param name="axis">The axis of the result along which the samples lie; a negative one counts from the end.</param>
    /// <param name="constant">Whether the tensor takes no part in differentiation. Null: true for integer types and decimal, false for
    /// Half, float and double.</param>
    /// <returns>A tensor of the broadcast shape of start, stop and base, with num inserted at <paramref name="axis"/>. No gradient flows
    /// back into start, stop and base.</returns>
    /// <example>
    /// <code>
    /// Tensor&lt;double&gt; lanes = Tensor.Logspace([0.0, 1.0], [2.0, 3.0], num: 3, axis: -1);    // shape (2, 3)
    /// Tensor&lt;double&gt; second = lanes[1, ..];    // Tensor([  10.,  100., 1000.])
    /// </code>
    /// </example>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="num"/> is negative, the grids together have more elements than an array can hold, or
    /// <paramref name="axis"/> is not an axis of the result.</exception>
    /// <exception cref="ArgumentException">The shapes do not broadcast together, or <paramref name="constant"/> is false for an integer
    /// type or decimal.</exception>
    /// <exception cref="OverflowException">An element does not fit <typeparamref name="T"/>: an integer type or decimal. The message
    /// names its place in the result and its value.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not one of the sixteen element types.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="start"/> or <paramref name="stop"/> is null.</exception>
    [Overloads]
    [OverloadResolutionPriority(1)]
    public static Tensor<T> Logspace<T>(
        ArrayLike start, ArrayLike stop, int num = 50, bool endpoint = true, ArrayLike @base = default, int axis = 0, bool? constant = null)
        where T : unmanaged, INumber<T> =>
        GridFactory.Create<T>(GridLaw.Logspace, start, stop, num, endpoint, axis, constant, @base);

    /// <summary>
    /// Writes the same grid into memory you own, without allocating: as many samples as <paramref name="destination"/> is long. If it throws, the destination
    /// is unchanged.
    /// </summary>
    /// <typeparam name="T">The element type. Integers are the exact value truncated toward zero.</typeparam>
    /// <param name="start">The exponent of the first sample, base^start.</param>
    /// <param name="stop">The exponent of the last sample, base^stop, or of the one after it if <paramref name="endpoint"/> is
    /// false.</param>
    /// <param name="destination">Where the samples go; its length is their number, and may be 0.</param>
    /// <param name="endpoint">Whether the last sample is at <paramref name="stop"/>.</param>
    /// <param name="base">The base of the powers.</param>
    /// <example>
    /// <code>
    /// Span&lt;double&gt; sweep = stackalloc double[4];
    /// Tensor.Logspace(0.0, 3.0, sweep);
    /// double last = sweep[^1];    // 1000
    /// </code>
    /// </example>
    /// <exception cref="OverflowException">An element does not fit <typeparamref name="T"/>: an integer type or decimal. The message
    /// names its index and value.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not one of the sixteen element types.</exception>
    [Overloads]
    [OverloadResolutionPriority(2)]
    public static void Logspace<T>(
        Real start, Real stop, Span<T> destination, bool endpoint = true, Real? @base = null)
        where T : unmanaged, INumber<T> =>
        GridFactory.Fill(GridLaw.Logspace, start, stop, destination, endpoint, @base ?? 10);
}
