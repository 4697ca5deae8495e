using System;
using System.Diagnostics.CodeAnalysis;
using StaticTensors.Exact.Laws;
using StaticTensors.Grids;

namespace StaticTensors;

[SuppressMessage("Design", "CA1000", Justification = "The type argument is the element type, which the exact arguments do not tell.")]
public sealed partial class Grid<T>
{
    /// <summary>
    /// Numbers spaced evenly on a log scale: element i is base^(start + i·(stop − start)/div), where div is num − 1, or num
    /// without the endpoint. Each is the exact real value rounded once; integers are truncated toward zero.
    /// </summary>
    /// <param name="start">The exponent of the first sample, base^start.</param>
    /// <param name="stop">The exponent of the last sample, base^stop, or of the one after it if <paramref name="endpoint"/> is false.</param>
    /// <param name="num">How many samples, from 0 to 2^53.</param>
    /// <param name="endpoint">Whether the last sample is at <paramref name="stop"/>.</param>
    /// <param name="base">The base of the powers. Null: 10.</param>
    /// <returns>The grid.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="num"/> is negative or above 2^53.</exception>
    /// <exception cref="OverflowException">An element does not fit <typeparamref name="T"/>: an integer type or decimal. The message names its
    /// index and value.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not one of the sixteen element types.</exception>
    /// <example><code>
    /// Grid&lt;double&gt; grid = Grid&lt;double&gt;.Logspace(0, 3, num: 4);
    /// double third = grid[2];    // 100
    /// </code></example>
    public static Grid<T> Logspace(Real start, Real stop, long num = 50, bool endpoint = true, Real? @base = null) =>
        new(GridFactory.Whole<T>(GridLaw.Logspace, start, stop, num, endpoint, @base ?? 10));

    /// <summary>
    /// Numbers spaced evenly: element i is start + i·(stop − start)/div, where div is num − 1, or num without the endpoint. Each is the exact real
    /// value rounded once; integers are floored, as NumPy does.
    /// </summary>
    /// <param name="start">The first sample.</param>
    /// <param name="stop">The last sample, or the one after it if <paramref name="endpoint"/> is false.</param>
    /// <param name="num">How many samples, from 0 to 2^53.</param>
    /// <param name="endpoint">Whether the last sample is at <paramref name="stop"/>.</param>
    /// <returns>The grid.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="num"/> is negative or above 2^53.</exception>
    /// <exception cref="OverflowException">An element does not fit <typeparamref name="T"/>: an integer type or decimal. The message names its
    /// index and value.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not one of the sixteen element types.</exception>
    /// <example><code>
    /// Grid&lt;double&gt; grid = Grid&lt;double&gt;.Linspace(0, 1, num: 5);
    /// double second = grid[1];    // 0.25
    /// </code></example>
    public static Grid<T> Linspace(Real start, Real stop, long num = 50, bool endpoint = true) =>
        new(GridFactory.Whole<T>(GridLaw.Linspace, start, stop, num, endpoint));

    /// <summary>
    /// A geometric sequence: element i is start·(stop/start)^(i/div), where div is num − 1, or num without the endpoint. Each is the exact real value
    /// rounded once; integers are truncated toward zero.
    /// </summary>
    /// <param name="start">The first sample, not 0.</param>
    /// <param name="stop">The last sample, or the one after it if <paramref name="endpoint"/> is false. Not 0, and with the same sign.</param>
    /// <param name="num">How many samples, from 0 to 2^53.</param>
    /// <param name="endpoint">Whether the last sample is at <paramref name="stop"/>.</param>
    /// <returns>The grid.</returns>
    /// <exception cref="ArgumentException">An end is 0, or the ends have different signs.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="num"/> is negative or above 2^53.</exception>
    /// <exception cref="OverflowException">An element does not fit <typeparamref name="T"/>: an integer type or decimal. The message names its
    /// index and value.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not one of the sixteen element types.</exception>
    /// <example><code>
    /// Grid&lt;int&gt; grid = Grid&lt;int&gt;.Geomspace(1, 256, num: 9);
    /// int fourth = grid[3];    // 8
    /// </code></example>
    public static Grid<T> Geomspace(Real start, Real stop, long num = 50, bool endpoint = true) =>
        new(GridFactory.Whole<T>(GridLaw.Geomspace, start, stop, num, endpoint));

    /// <summary>
    /// Numbers from start (included) to stop (excluded), a constant step apart: element i is start + i·step, the exact real value rounded once.
    /// </summary>
    /// <param name="start">The first element.</param>
    /// <param name="stop">The end of the half-open interval.</param>
    /// <param name="step">The distance from one element to the next; negative steps descend. Not zero. Null: 1.</param>
    /// <returns>A grid of ceil((stop − start)/step) elements; the count is exact and excludes trailing elements that would round to stop or beyond. Empty
    /// if stop does not lie ahead of start.</returns>
    /// <exception cref="ArgumentException"><paramref name="step"/> is zero.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An end is not finite, <paramref name="step"/> is NaN, or there are more than 2^53 elements.
    /// </exception>
    /// <exception cref="OverflowException">An element does not fit <typeparamref name="T"/>. The message names its index and value.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not one of the sixteen element types.</exception>
    /// <example><code>
    /// Grid&lt;decimal&gt; grid = Grid&lt;decimal&gt;.Arange(0, 1, 0.1m);
    /// decimal last = grid[^1];    // 0.9
    /// </code></example>
    public static Grid<T> Arange(Real start, Real stop, Real? step = null) =>
        new(GridFactory.Whole<T>(GridLaw.Arange, start, stop, step ?? 1, samples: 0));

    /// <summary>
    /// A fixed number of samples per decade: element i is start·10^(i/samples), up to stop, which is included if it is one of these numbers. Each is the exact
    /// real value rounded once; integers are truncated toward zero.
    /// </summary>
    /// <param name="start">The first element; not zero.</param>
    /// <param name="stop">The bound that no element exceeds in magnitude. It has the sign of <paramref name="start"/> and is not nearer to 0.</param>
    /// <param name="samples">How many elements each decade has, 1 or more.</param>
    /// <returns>A grid of floor(samples·log10(stop/start)) + 1 elements; the count is exact.</returns>
    /// <exception cref="ArgumentException">An end is zero, the ends have opposite signs, or <paramref name="stop"/> is nearer to 0 than
    /// <paramref name="start"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An end is not finite, or <paramref name="samples"/> is less than 1.</exception>
    /// <exception cref="OverflowException">An element does not fit <typeparamref name="T"/>: an integer type or decimal. The message names its
    /// index and value.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not one of the sixteen element types.</exception>
    /// <example><code>
    /// Grid&lt;double&gt; sweep = Grid&lt;double&gt;.PerDecade(20, 20_000, samples: 10);
    /// int count = sweep.Count;        // 31
    /// double tenth = sweep[10];       // 200
    /// </code></example>
    public static Grid<T> PerDecade(Real start, Real stop, int samples) => new(GridFactory.Whole<T>(GridLaw.PerDecade, start, stop, 10, samples));

    /// <summary>
    /// A fixed number of samples per octave: element i is start·2^(i/samples), up to stop, which is included if it is one of these numbers. Each is the exact
    /// real value rounded once; integers are truncated toward zero.
    /// </summary>
    /// <param name="start">The first element; not zero.</param>
    /// <param name="stop">The bound that no element exceeds in magnitude. It has the sign of <paramref name="start"/> and is not nearer to 0.</param>
    /// <param name="samples">How many elements each octave has, 1 or more: 12 are semitones, 3 are third octaves.</param>
    /// <returns>A grid of floor(samples·log2(stop/start)) + 1 elements; the count is exact.</returns>
    /// <inheritdoc cref="PerDecade" path="/exception"/>
    /// <example><code>
    /// Grid&lt;double&gt; piano = Grid&lt;double&gt;.PerOctave(27.5, 4200, samples: 12);
    /// double a4 = piano[48];          // 440
    /// </code></example>
    public static Grid<T> PerOctave(Real start, Real stop, int samples) => new(GridFactory.Whole<T>(GridLaw.PerOctave, start, stop, 2, samples));
}
