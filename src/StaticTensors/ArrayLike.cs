using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using StaticTensors.Elements;

namespace StaticTensors;

/// <summary>
/// Exact real numbers in a shape: what NumPy calls array-like. A tensor, an array, a collection expression or a single number of any of the
/// sixteen element types converts to it implicitly, without losing a bit. It gives the ends and bases of many grids at once.
/// </summary>
/// <example>
/// <code>
/// Tensor&lt;long&gt; lanes = Tensor.Linspace&lt;long&gt;([0, 1L &lt;&lt; 60], long.MaxValue, num: 2);
/// long last = lanes.Item(1, 0);    // 9223372036854775807
/// </code>
/// </example>
[CollectionBuilder(typeof(ArrayLikeBuilder), nameof(ArrayLikeBuilder.Create))]
[SuppressMessage("Usage", "CA2225", Justification = "The conversions are what the type is for; none of them can fail.")]
[SuppressMessage("Performance", "CA1815", Justification = "An argument on its way into a call; nobody compares two of them.")]
public readonly struct ArrayLike
{
    private readonly INumbers? numbers;

    private ArrayLike(INumbers numbers) => this.numbers = numbers;

    /// <summary>Whether it is missing: a null was converted, or an optional argument was left out.</summary>
    internal bool IsNull => numbers is null;

    internal ReadOnlySpan<int> Shape => numbers is null ? default : numbers.Shape;

    /// <summary>A number, by its place in row-major order.</summary>
    internal Real this[int place] => numbers![place];

    /// <summary>The numbers in row-major order; null unless they are doubles.</summary>
    internal double[]? Doubles => numbers!.Doubles;

    /// <summary>A single number, with rank 0.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator ArrayLike(Real value) => new(new Reals([value], []));

    /// <inheritdoc cref="op_Implicit(Real)"/>
    public static implicit operator ArrayLike(sbyte value) => (Real)value;

    /// <inheritdoc cref="op_Implicit(Real)"/>
    public static implicit operator ArrayLike(byte value) => (Real)value;

    /// <inheritdoc cref="op_Implicit(Real)"/>
    public static implicit operator ArrayLike(short value) => (Real)value;

    /// <inheritdoc cref="op_Implicit(Real)"/>
    public static implicit operator ArrayLike(ushort value) => (Real)value;

    /// <inheritdoc cref="op_Implicit(Real)"/>
    public static implicit operator ArrayLike(int value) => (Real)value;

    /// <inheritdoc cref="op_Implicit(Real)"/>
    public static implicit operator ArrayLike(uint value) => (Real)value;

    /// <inheritdoc cref="op_Implicit(Real)"/>
    public static implicit operator ArrayLike(long value) => (Real)value;

    /// <inheritdoc cref="op_Implicit(Real)"/>
    public static implicit operator ArrayLike(ulong value) => (Real)value;

    /// <inheritdoc cref="op_Implicit(Real)"/>
    public static implicit operator ArrayLike(Int128 value) => (Real)value;

    /// <inheritdoc cref="op_Implicit(Real)"/>
    public static implicit operator ArrayLike(UInt128 value) => (Real)value;

    /// <inheritdoc cref="op_Implicit(Real)"/>
    public static implicit operator ArrayLike(nint value) => (Real)value;

    /// <inheritdoc cref="op_Implicit(Real)"/>
    public static implicit operator ArrayLike(nuint value) => (Real)value;

    /// <inheritdoc cref="op_Implicit(Real)"/>
    public static implicit operator ArrayLike(Half value) => (Real)value;

    /// <inheritdoc cref="op_Implicit(Real)"/>
    public static implicit operator ArrayLike(float value) => (Real)value;

    /// <inheritdoc cref="op_Implicit(Real)"/>
    public static implicit operator ArrayLike(double value) => (Real)value;

    /// <inheritdoc cref="op_Implicit(Real)"/>
    public static implicit operator ArrayLike(decimal value) => (Real)value;

    /// <summary>The elements of an array, with rank 1.</summary>
    /// <param name="values">The array, which is not copied: it is read when a grid is made.</param>
    public static implicit operator ArrayLike(sbyte[]? values) => Of(values);

    /// <inheritdoc cref="op_Implicit(sbyte[])"/>
    public static implicit operator ArrayLike(byte[]? values) => Of(values);

    /// <inheritdoc cref="op_Implicit(sbyte[])"/>
    public static implicit operator ArrayLike(short[]? values) => Of(values);

    /// <inheritdoc cref="op_Implicit(sbyte[])"/>
    public static implicit operator ArrayLike(ushort[]? values) => Of(values);

    /// <inheritdoc cref="op_Implicit(sbyte[])"/>
    public static implicit operator ArrayLike(int[]? values) => Of(values);

    /// <inheritdoc cref="op_Implicit(sbyte[])"/>
    public static implicit operator ArrayLike(uint[]? values) => Of(values);

    /// <inheritdoc cref="op_Implicit(sbyte[])"/>
    public static implicit operator ArrayLike(long[]? values) => Of(values);

    /// <inheritdoc cref="op_Implicit(sbyte[])"/>
    public static implicit operator ArrayLike(ulong[]? values) => Of(values);

    /// <inheritdoc cref="op_Implicit(sbyte[])"/>
    public static implicit operator ArrayLike(Int128[]? values) => Of(values);

    /// <inheritdoc cref="op_Implicit(sbyte[])"/>
    public static implicit operator ArrayLike(UInt128[]? values) => Of(values);

    /// <inheritdoc cref="op_Implicit(sbyte[])"/>
    public static implicit operator ArrayLike(nint[]? values) => Of(values);

    /// <inheritdoc cref="op_Implicit(sbyte[])"/>
    public static implicit operator ArrayLike(nuint[]? values) => Of(values);

    /// <inheritdoc cref="op_Implicit(sbyte[])"/>
    public static implicit operator ArrayLike(Half[]? values) => Of(values);

    /// <inheritdoc cref="op_Implicit(sbyte[])"/>
    public static implicit operator ArrayLike(float[]? values) => Of(values);

    /// <inheritdoc cref="op_Implicit(sbyte[])"/>
    public static implicit operator ArrayLike(double[]? values) => Of(values);

    /// <inheritdoc cref="op_Implicit(sbyte[])"/>
    public static implicit operator ArrayLike(decimal[]? values) => Of(values);

    /// <summary>The numbers in row-major order.</summary>
    /// <returns>An enumerator of the numbers.</returns>
    public IEnumerator<Real> GetEnumerator()
    {
        int length = numbers?.Count ?? 0;
        for (int i = 0; i < length; i++)
            yield return numbers![i];
    }

    internal void ThrowIfNull(string parameter)
    {
        if (IsNull)
            throw new ArgumentNullException(parameter);
    }

    internal static ArrayLike Of(INumbers numbers) => new(numbers);

    internal static ArrayLike Of(ReadOnlySpan<Real> values) => new(new Reals(values.ToArray(), [values.Length]));

    private static ArrayLike Of<T>(T[]? values) where T : unmanaged, INumber<T> =>
        values is null ? default : new(new Elements<T>(values));

    private sealed class Reals(Real[] values, int[] shape) : INumbers
    {
        public int Count => values.Length;

        public ReadOnlySpan<int> Shape => shape;

        public Real this[int place] => values[place];

        public double[]? Doubles => null;
    }

    // Smaller than a tensor: a call with short grids takes little longer than making one.
    private sealed class Elements<T>(T[] values) : INumbers where T : unmanaged, INumber<T>
    {
        private readonly int length = values.Length;

        public int Count => length;

        public ReadOnlySpan<int> Shape => new(in length);

        public Real this[int place] => Element<T>.Real(values[place]);

        public double[]? Doubles => values as double[];
    }
}
