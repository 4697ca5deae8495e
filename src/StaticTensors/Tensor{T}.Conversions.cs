using System;
using System.Diagnostics.CodeAnalysis;
using System.Numerics.Tensors;
using StaticTensors.Exact.Rules;

namespace StaticTensors;

public sealed partial class Tensor<T>
{
    /// <summary>A number as a constant tensor of rank 0, as mygrad treats an operand that is not a tensor.</summary>
    /// <param name="value">The number.</param>
    [SuppressMessage("Usage", "CA2225", Justification = "Tensor.Full and Tensor.Create are the named forms.")]
    public static implicit operator Tensor<T>(T value) => new([value], [], Constant());

    /// <summary>An array as a constant tensor of rank 1; the array is copied.</summary>
    /// <param name="values">The elements.</param>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <example><code>
    /// Tensor&lt;double&gt; t = new[] { 1.0, 2.0 };    // Tensor([1., 2.])
    /// </code></example>
    [SuppressMessage("Usage", "CA2225", Justification = "Tensor.Create is the named form.")]
    public static implicit operator Tensor<T>(T[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return Wrap([.. values], Constant());
    }

    /// <summary>A two-dimensional array as a constant tensor of rank 2; the array is copied.</summary>
    /// <param name="values">The elements, row by row.</param>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    /// <example><code>
    /// Tensor&lt;double&gt; matrix = new double[,] { { 1, 2 }, { 3, 4 } };    // shape (2, 2)
    /// </code></example>
    [SuppressMessage("Usage", "CA2225", Justification = "Tensor.Create is the named form.")]
    public static implicit operator Tensor<T>(T[,] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return FromArray2D(values, Constant());
    }

    /// <summary>The only element of a tensor, whatever its rank, as Python's <c>float(t)</c> gives it.</summary>
    /// <param name="tensor">A tensor of one element.</param>
    /// <exception cref="ArgumentNullException">The tensor is null.</exception>
    /// <exception cref="InvalidOperationException">The tensor has several elements, or none.</exception>
    /// <example><code>
    /// Tensor&lt;double&gt; t = [1, 2, 4];
    /// double last = (double)t[^1];    // 4
    /// </code></example>
    [SuppressMessage("Usage", "CA2225", Justification = "Item is the named form.")]
    public static explicit operator T(Tensor<T> tensor)
    {
        ArgumentNullException.ThrowIfNull(tensor);
        Fault.Refuse(ShapeRules.Number(tensor.ShapeArray));
        return tensor.data[0];
    }

    /// <summary>The tensor's elements and shape, exactly, as ends or bases of grids.</summary>
    /// <param name="tensor">The tensor.</param>
    [SuppressMessage("Usage", "CA2225", Justification = "ArrayLike is only ever converted to.")]
    public static implicit operator ArrayLike(Tensor<T>? tensor) => tensor is null ? default : ArrayLike.Of(tensor);

    internal static Tensor<T> FromArray2D(T[,] values, bool isConstant)
    {
        var data = new T[values.Length];
        new ReadOnlyTensorSpan<T>(values).FlattenTo(data);
        return new Tensor<T>(data, [values.GetLength(0), values.GetLength(1)], isConstant);
    }

    /// <summary>True for one of the sixteen element types.</summary>
    private static bool Constant() => ConstantRule.Resolve<T>(true);
}
