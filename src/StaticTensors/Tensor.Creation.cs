using System;
using System.Numerics;
using StaticTensors.Exact.Rules;
using StaticTensors.Shapes;

namespace StaticTensors;

/// <summary>
/// Makes tensors: grids (<c>Logspace</c>, <c>Linspace</c>, <c>Geomspace</c>, <c>Arange</c>), copies of data, and constant fills.
/// </summary>
public static partial class Tensor
{
    /// <summary>A tensor with a copy of the given data.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="data">The elements in row-major order.</param>
    /// <param name="shape">The shape; omitted or empty: one axis with all elements. (For rank 0 convert a number implicitly, or use <c>Full([], value)</c> or
    /// <c>Reshape()</c>.)</param>
    /// <param name="constant">Whether the tensor takes no part in differentiation. Null: true for integer types and decimal, false for
    /// Half, float and double.</param>
    /// <returns>A new tensor.</returns>
    /// <exception cref="ArgumentException">The data do not fill the shape, or <paramref name="constant"/> is false for an integer type or
    /// decimal.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A dimension is negative, or the shape has more elements than an array can hold.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not one of the sixteen element types.</exception>
    /// <example><code>Tensor&lt;double&gt; t = Tensor.Create([1.0, 2.0, 3.0, 4.0], [2, 2]);    // shape (2, 2)</code></example>
    public static Tensor<T> Create<T>(ReadOnlySpan<T> data, ReadOnlySpan<int> shape = default, bool? constant = null)
        where T : unmanaged, INumber<T>
    {
        bool isConstant = ConstantRule.Resolve<T>(constant);
        int[] newShape = shape.IsEmpty ? [data.Length] : shape.ToArray();
        Fault.Refuse(DoesNotFill.Of(data.Length, newShape, ShapeMath.Length(newShape)));
        return Tensor<T>.Wrap(data.ToArray(), newShape, isConstant);
    }

    // C# before 14 and F# infer T from an array only with this overload.
    /// <inheritdoc cref="Create{T}(ReadOnlySpan{T}, ReadOnlySpan{int}, bool?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="data"/> is null.</exception>
    public static Tensor<T> Create<T>(T[] data, ReadOnlySpan<int> shape = default, bool? constant = null) where T : unmanaged, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(data);
        return Create(data.AsSpan(), shape, constant);
    }

    /// <summary>A matrix with a copy of the given data.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="data">The elements, row by row.</param>
    /// <param name="constant">Whether the tensor takes no part in differentiation. Null: true for integer types and decimal, false for
    /// Half, float and double.</param>
    /// <returns>A new tensor of rank 2.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="data"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="constant"/> is false for an integer type or decimal.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not one of the sixteen element types.</exception>
    /// <example><code>Tensor&lt;double&gt; matrix = Tensor.Create(new double[,] { { 1, 2, 3 }, { 4, 5, 6 } });    // shape (2, 3)</code></example>
    public static Tensor<T> Create<T>(T[,] data, bool? constant = null) where T : unmanaged, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(data);
        return Tensor<T>.FromArray2D(data, ConstantRule.Resolve<T>(constant));
    }

    /// <summary>A tensor filled with zeros.</summary>
    /// <inheritdoc cref="Full{T}(ReadOnlySpan{int}, T, bool?)"/>
    public static Tensor<T> Zeros<T>(ReadOnlySpan<int> shape, bool? constant = null) where T : unmanaged, INumber<T> =>
        Full(shape, T.Zero, constant);

    /// <inheritdoc cref="Zeros{T}(ReadOnlySpan{int}, bool?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="shape"/> is null.</exception>
    public static Tensor<T> Zeros<T>(int[] shape, bool? constant = null) where T : unmanaged, INumber<T> => Full(shape, T.Zero, constant);

    /// <summary>A tensor filled with ones.</summary>
    /// <inheritdoc cref="Full{T}(ReadOnlySpan{int}, T, bool?)"/>
    public static Tensor<T> Ones<T>(ReadOnlySpan<int> shape, bool? constant = null) where T : unmanaged, INumber<T> =>
        Full(shape, T.One, constant);

    /// <inheritdoc cref="Ones{T}(ReadOnlySpan{int}, bool?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="shape"/> is null.</exception>
    public static Tensor<T> Ones<T>(int[] shape, bool? constant = null) where T : unmanaged, INumber<T> => Full(shape, T.One, constant);

    /// <summary>A tensor filled with one value.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="shape">The length of each axis; empty for a single number of rank 0.</param>
    /// <param name="value">The value of every element.</param>
    /// <param name="constant">Whether the tensor takes no part in differentiation. Null: true for integer types and decimal, false for
    /// Half, float and double.</param>
    /// <returns>A new tensor of that shape.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A dimension is negative, or there are more elements than an array can hold.</exception>
    /// <exception cref="ArgumentException"><paramref name="constant"/> is false for an integer type or decimal.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not one of the sixteen element types.</exception>
    public static Tensor<T> Full<T>(ReadOnlySpan<int> shape, T value, bool? constant = null) where T : unmanaged, INumber<T>
    {
        bool isConstant = ConstantRule.Resolve<T>(constant);
        var data = new T[ShapeMath.Length(shape)];
        Array.Fill(data, value);
        return Tensor<T>.Wrap(data, shape.ToArray(), isConstant);
    }

    /// <inheritdoc cref="Full{T}(ReadOnlySpan{int}, T, bool?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="shape"/> is null.</exception>
    public static Tensor<T> Full<T>(int[] shape, T value, bool? constant = null) where T : unmanaged, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(shape);
        return Full(shape.AsSpan(), value, constant);
    }

    /// <summary>A tensor of zeros in the shape of another.</summary>
    /// <inheritdoc cref="FullLike{T}(Tensor{T}, T, bool?)"/>
    public static Tensor<T> ZerosLike<T>(Tensor<T> x, bool? constant = null) where T : unmanaged, INumber<T> =>
        FullLike(x, T.Zero, constant);

    /// <summary>A tensor of ones in the shape of another.</summary>
    /// <inheritdoc cref="FullLike{T}(Tensor{T}, T, bool?)"/>
    public static Tensor<T> OnesLike<T>(Tensor<T> x, bool? constant = null) where T : unmanaged, INumber<T> =>
        FullLike(x, T.One, constant);

    /// <summary>A tensor of one value in the shape of another.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="x">The tensor whose shape is taken.</param>
    /// <param name="value">The value of every element.</param>
    /// <param name="constant">Whether the tensor takes no part in differentiation; null: as <paramref name="x"/> does.</param>
    /// <returns>A new tensor of the shape of <paramref name="x"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="x"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="constant"/> is false for an integer type or decimal.</exception>
    public static Tensor<T> FullLike<T>(Tensor<T> x, T value, bool? constant = null) where T : unmanaged, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(x);
        return Full(x.Shape, value, constant ?? x.IsConstant);
    }

    /// <summary>A matrix with ones on one diagonal and zeros elsewhere.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="rows">How many rows.</param>
    /// <param name="columns">How many columns; null: as many as rows.</param>
    /// <param name="k">Which diagonal: 0 is the main one, positive ones lie above it, negative ones below.</param>
    /// <param name="constant">Whether the tensor takes no part in differentiation. Null: true for integer types and decimal, false for
    /// Half, float and double.</param>
    /// <returns>A tensor of shape (rows, columns).</returns>
    /// <exception cref="ArgumentOutOfRangeException">A dimension is negative, or there are more elements than an array can hold.</exception>
    /// <exception cref="ArgumentException"><paramref name="constant"/> is false for an integer type or decimal.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not one of the sixteen element types.</exception>
    public static Tensor<T> Eye<T>(int rows, int? columns = null, int k = 0, bool? constant = null) where T : unmanaged, INumber<T>
    {
        int width = columns ?? rows;
        int[] shape = [rows, width];
        int length = ShapeMath.Length(shape, rows >= 0 && width < 0 ? nameof(columns) : nameof(rows));
        bool isConstant = ConstantRule.Resolve<T>(constant);
        var data = new T[length];
        for (long row = Math.Max(0, -(long)k); row < rows && row + k < width; row++)
            data[row * width + row + k] = T.One;
        return Tensor<T>.Wrap(data, shape, isConstant);
    }

    /// <summary>The identity matrix.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="n">How many rows and columns.</param>
    /// <param name="constant">Whether the tensor takes no part in differentiation. Null: true for integer types and decimal, false for
    /// Half, float and double.</param>
    /// <returns>A tensor of shape (n, n).</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="n"/> is negative, or there are more elements than an array can hold.</exception>
    /// <exception cref="ArgumentException"><paramref name="constant"/> is false for an integer type or decimal.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not one of the sixteen element types.</exception>
    public static Tensor<T> Identity<T>(int n, bool? constant = null) where T : unmanaged, INumber<T>
    {
        ShapeMath.Length([n, n], nameof(n));
        return Eye<T>(n, constant: constant);
    }
}
