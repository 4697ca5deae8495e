using System;
using System.Numerics;
using StaticTensors.Exact.Laws;
using StaticTensors.Grids;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>
    /// A fixed number of samples per decade: element i is start·10^(i/samples), up to stop, which is included if it is one of these numbers. Each is the exact
    /// real value rounded once to <typeparamref name="T"/>.
    /// </summary>
    /// <typeparam name="T">The element type. Integers are the exact value truncated toward zero.</typeparam>
    /// <param name="start">The first element; not zero.</param>
    /// <param name="stop">The bound that no element exceeds in magnitude. It has the sign of <paramref name="start"/> and is not nearer to 0.</param>
    /// <param name="samples">How many elements each decade has, 1 or more: elements this many places apart differ by a factor of 10.</param>
    /// <param name="constant">Whether the tensor takes no part in differentiation. Null: true for integer types and decimal, false for
    /// Half, float and double.</param>
    /// <returns>A tensor of shape (floor(samples·log10(stop/start)) + 1); the count is exact.</returns>
    /// <example>
    /// <code>
    /// Tensor&lt;double&gt; sweep = Tensor.PerDecade(20, 20_000, samples: 10);    // shape (31)
    /// Tensor&lt;int&gt; integers = Tensor.PerDecade&lt;int&gt;(1, 50, samples: 3);     // Tensor([ 1,  2,  4, 10, 21, 46], dtype=int32)
    /// </code>
    /// </example>
    /// <exception cref="ArgumentException">An end is zero, the ends have opposite signs, <paramref name="stop"/> is nearer to 0 than
    /// <paramref name="start"/>, or <paramref name="constant"/> is false for an integer type or decimal.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An end is not finite, <paramref name="samples"/> is less than 1, or there are more elements than an array
    /// can hold.</exception>
    /// <exception cref="OverflowException">An element does not fit <typeparamref name="T"/>: an integer type or decimal. The message
    /// names its index and value.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not one of the sixteen element types.</exception>
    public static Tensor<T> PerDecade<T>(Real start, Real stop, int samples, bool? constant = null) where T : unmanaged, INumber<T> =>
        GridFactory.Create<T>(GridLaw.PerDecade, start, stop, 10, samples, constant);

    /// <inheritdoc cref="PerDecade{T}(Real, Real, int, bool?)"/>
    public static Tensor<double> PerDecade(Real start, Real stop, int samples, bool? constant = null) =>
        PerDecade<double>(start, stop, samples, constant);

    /// <summary>
    /// A fixed number of samples per octave: element i is start·2^(i/samples), up to stop, which is included if it is one of these numbers. Each is the exact
    /// real value rounded once to <typeparamref name="T"/>.
    /// </summary>
    /// <param name="start">The first element; not zero.</param>
    /// <param name="stop">The bound that no element exceeds in magnitude. It has the sign of <paramref name="start"/> and is not nearer to 0.</param>
    /// <param name="samples">How many elements each octave has, 1 or more: 12 are semitones, 3 are third octaves.</param>
    /// <param name="constant">Whether the tensor takes no part in differentiation. Null: true for integer types and decimal, false for
    /// Half, float and double.</param>
    /// <returns>A tensor of shape (floor(samples·log2(stop/start)) + 1); the count is exact.</returns>
    /// <example>
    /// <code>
    /// Tensor&lt;double&gt; piano = Tensor.PerOctave(27.5, 4200, samples: 12);    // shape (88)
    /// double a4 = piano.Item(48);                                        // 440
    /// double c8 = piano.Item(87);                                        // 4186.009044809578
    /// </code>
    /// </example>
    /// <inheritdoc cref="PerDecade{T}(Real, Real, int, bool?)" path="/exception"/>
    public static Tensor<T> PerOctave<T>(Real start, Real stop, int samples, bool? constant = null) where T : unmanaged, INumber<T> =>
        GridFactory.Create<T>(GridLaw.PerOctave, start, stop, 2, samples, constant);

    /// <inheritdoc cref="PerOctave{T}(Real, Real, int, bool?)"/>
    public static Tensor<double> PerOctave(Real start, Real stop, int samples, bool? constant = null) =>
        PerOctave<double>(start, stop, samples, constant);
}
