using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics.Tensors;
using StaticTensors.Exact.Rules;
using static System.FormattableString;

namespace StaticTensors;

public sealed partial class Tensor<T>
{
    /// <summary>The elements in row-major order, without a copy, for uses that outlive a span.</summary>
    /// <returns>The tensor's own memory.</returns>
    /// <example><code>
    /// ReadOnlyMemory&lt;double&gt; memory = Tensor.Linspace(0.0, 1.0, num: 3).AsMemory();
    /// int length = memory.Length;    // 3
    /// </code></example>
    public ReadOnlyMemory<T> AsMemory() => data;

    /// <summary>A copy of the elements in row-major order.</summary>
    /// <returns>A new array of <see cref="Length"/> elements.</returns>
    /// <example><code>
    /// double[] array = Tensor.Linspace(0.0, 1.0, num: 3).ToArray();
    /// double middle = array[1];    // 0.5
    /// </code></example>
    public T[] ToArray() => data.AsSpan().ToArray();

    /// <summary>Copies the elements in row-major order.</summary>
    /// <param name="destination">Where the elements go; anything after the last is left unchanged.</param>
    /// <exception cref="ArgumentException">The destination is shorter than <see cref="Length"/>. Nothing is copied.</exception>
    /// <example><code>
    /// double[] buffer = new double[4];
    /// Tensor.Linspace(1.0, 3.0, num: 3).CopyTo(buffer);
    /// double third = buffer[2];    // 3
    /// </code></example>
    public void CopyTo(Span<T> destination)
    {
        if (destination.Length < data.Length)
        {
            throw new ArgumentException(
                Invariant($"{data.Length} elements do not fit a destination of length {destination.Length}: ") +
                "give it room for all, or copy a part of the tensor.",
                nameof(destination));
        }

        data.CopyTo(destination);
    }

    /// <summary>A copy of a matrix as a two-dimensional array.</summary>
    /// <returns>A new array with the tensor's rows and columns.</returns>
    /// <exception cref="InvalidOperationException">The tensor is not of rank 2.</exception>
    /// <example><code>
    /// double[,] array = Tensor.Arange(6.0).Reshape(2, 3).ToArray2D();
    /// double corner = array[1, 2];    // 5
    /// </code></example>
    public T[,] ToArray2D()
    {
        Fault.Refuse(ShapeRules.Matrix(ShapeArray));
        var array = new T[ShapeArray[0], ShapeArray[1]];
        AsTensorSpan().CopyTo(new TensorSpan<T>(array));
        return array;
    }

    /// <summary>The parts of the tensor along its first axis: the rows of a matrix, the elements of a vector as tensors of rank 0.</summary>
    /// <returns>The tensors t[0], t[1] and so on, made one by one as you enumerate. Gradients flow through them.</returns>
    /// <exception cref="InvalidOperationException">The tensor is of rank 0.</exception>
    /// <example><code>
    /// Tensor&lt;double&gt; matrix = new double[,] { { 1, 2 }, { 3, 4 } };
    /// Tensor&lt;double&gt; total = 0.0;
    /// foreach (Tensor&lt;double&gt; row in matrix.Rows())
    ///     total += row;
    /// Tensor&lt;double&gt; sums = total;    // Tensor([4., 6.])
    /// </code></example>
    public IEnumerable<Tensor<T>> Rows()
    {
        Fault.Refuse(ShapeRules.Rows(ShapeArray));
        return Enumerable.Range(0, ShapeArray[0]).Select(row => this[row]);
    }
}
