using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using StaticTensors.Exact.Laws;
using StaticTensors.Grids;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>
    /// Numbers in geometric progression: element i is start·(stop/start)^(i/div), where div is num − 1, or num without the
    /// endpoint. Each is the exact real value rounded once to <typeparamref name="T"/>.
    /// </summary>
    /// <typeparam name="T">The element type. Integers are the exact value truncated toward zero.</typeparam>
    /// <param name="start">The first sample; not zero.</param>
    /// <param name="stop">The last sample, or the one after it if <paramref name="endpoint"/> is false; not zero, and with the sign of
    /// <paramref name="start"/>.</param>
    /// <param name="num">How many samples, 0 or more.</param>
    /// <param name="endpoint">Whether the last sample is at <paramref name="stop"/>.</param>
    /// <param name="axis">The axis of the result along which the samples lie: 0 or −1, since a grid between two numbers has one
    /// axis.</param>
    /// <param name="constant">Whether the tensor takes no part in differentiation. Null: true for integer types and decimal, false for
    /// Half, float and double.</param>
    /// <returns>A tensor of shape (num).</returns>
    /// <remarks>From a finite start to an infinite stop, every element after the start is infinite; with any other non-finite ends, elements between them are
    /// NaN.</remarks>
    /// <example>
    /// <code>
    /// Tensor&lt;double&gt; t = Tensor.Geomspace(1, 1000, num: 4);         // Tensor([   1.,   10.,  100., 1000.])
    /// Tensor&lt;int&gt; integers = Tensor.Geomspace&lt;int&gt;(1, 256, num: 9);    // Tensor([  1,   2,   4,   8,  16,  32,  64, 128, 256], dtype=int32)
    /// </code>
    /// </example>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="num"/> is negative or larger than an array can be, or <paramref name="axis"/> is not
    /// an axis of the result.</exception>
    /// <exception cref="ArgumentException">An end is zero or the ends have opposite signs, or
    /// <paramref name="constant"/> is false for an integer type or decimal.</exception>
    /// <exception cref="OverflowException">An element does not fit <typeparamref name="T"/>: an integer type or decimal. The message
    /// names its index and value.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not one of the sixteen element types.</exception>
    [Overloads]
    [OverloadResolutionPriority(2)]
    public static Tensor<T> Geomspace<T>(
        Real start, Real stop, int num = 50, bool endpoint = true, int axis = 0, bool? constant = null)
        where T : unmanaged, INumber<T> =>
        GridFactory.Create<T>(GridLaw.Geomspace, start, stop, num, endpoint, axis, constant);

    /// <summary>
    /// One grid for each combination of array-like starts and stops, which broadcast together as in NumPy. Each element is the exact real
    /// value rounded once to <typeparamref name="T"/>.
    /// </summary>
    /// <typeparam name="T">The element type. Integers are the exact value truncated toward zero.</typeparam>
    /// <param name="start">The first sample; not zero. Any shape.</param>
    /// <param name="stop">The last sample, or the one after it if <paramref name="endpoint"/> is false; not zero, and with the sign of
    /// <paramref name="start"/>. A shape that broadcasts with the others.</param>
    /// <param name="num">How many samples in each grid, 0 or more.</param>
    /// <param name="endpoint">Whether the last sample is at <paramref name="stop"/>.</param>
    /// <param name="axis">The axis of the result along which the samples lie; a negative one counts from the end.</param>
    /// <param name="constant">Whether the tensor takes no part in differentiation. Null: true for integer types and decimal, false for
    /// Half, float and double.</param>
    /// <returns>A tensor of the broadcast shape of start and stop, with num inserted at <paramref name="axis"/>. No gradient flows
    /// back into start and stop.</returns>
    /// <example>
    /// <code>
    /// Tensor&lt;double&gt; lanes = Tensor.Geomspace([1.0, -1.0], [100.0, -100.0], num: 3, axis: -1);    // shape (2, 3)
    /// Tensor&lt;double&gt; second = lanes[1, ..];    // Tensor([  -1.,  -10., -100.])
    /// </code>
    /// </example>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="num"/> is negative, the grids together have more elements than an array can hold, or
    /// <paramref name="axis"/> is not an axis of the result.</exception>
    /// <exception cref="ArgumentException">The shapes do not broadcast together, an end is zero or the ends have opposite signs, or
    /// <paramref name="constant"/> is false for an integer type or decimal.</exception>
    /// <exception cref="OverflowException">An element does not fit <typeparamref name="T"/>: an integer type or decimal. The message
    /// names its place in the result and its value.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not one of the sixteen element types.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="start"/> or <paramref name="stop"/> is null.</exception>
    [Overloads]
    [OverloadResolutionPriority(1)]
    public static Tensor<T> Geomspace<T>(
        ArrayLike start, ArrayLike stop, int num = 50, bool endpoint = true, int axis = 0, bool? constant = null)
        where T : unmanaged, INumber<T> =>
        GridFactory.Create<T>(GridLaw.Geomspace, start, stop, num, endpoint, axis, constant);

    /// <summary>
    /// Writes the same grid into memory you own, without allocating: as many samples as <paramref name="destination"/> is long. If it throws, the destination
    /// is unchanged.
    /// </summary>
    /// <typeparam name="T">The element type. Integers are the exact value truncated toward zero.</typeparam>
    /// <param name="start">The first sample; not zero.</param>
    /// <param name="stop">The last sample, or the one after it if <paramref name="endpoint"/> is false; not zero, and with the sign of
    /// <paramref name="start"/>.</param>
    /// <param name="destination">Where the samples go; its length is their number, and may be 0.</param>
    /// <param name="endpoint">Whether the last sample is at <paramref name="stop"/>.</param>
    /// <example>
    /// <code>
    /// Span&lt;double&gt; decades = stackalloc double[3];
    /// Tensor.Geomspace(1.0, 100.0, decades);
    /// double last = decades[^1];    // 100
    /// </code>
    /// </example>
    /// <exception cref="ArgumentException">An end is zero or the ends have opposite signs.</exception>
    /// <exception cref="OverflowException">An element does not fit <typeparamref name="T"/>: an integer type or decimal. The message
    /// names its index and value.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not one of the sixteen element types.</exception>
    [Overloads]
    [OverloadResolutionPriority(2)]
    public static void Geomspace<T>(
        Real start, Real stop, Span<T> destination, bool endpoint = true)
        where T : unmanaged, INumber<T> =>
        GridFactory.Fill(GridLaw.Geomspace, start, stop, destination, endpoint);
}
