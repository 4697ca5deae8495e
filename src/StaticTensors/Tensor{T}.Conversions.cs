using System;
using System.Diagnostics.CodeAnalysis;

namespace StaticTensors;

public sealed partial class Tensor<T>
{
    /// <summary>A number as a constant tensor of rank 0, as mygrad takes an operand that is no tensor.</summary>
    /// <param name="value">The number.</param>
    [SuppressMessage("Usage", "CA2225", Justification = "Tensor.Full and Tensor.Create are the named forms.")]
    public static implicit operator Tensor<T>(T value) => new([value], [], Constant());

    /// <summary>An array as a constant tensor of rank 1; the array is copied.</summary>
    /// <param name="values">The elements.</param>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    [SuppressMessage("Usage", "CA2225", Justification = "Tensor.Create is the named form.")]
    public static implicit operator Tensor<T>(T[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return new Tensor<T>([.. values], [values.Length], Constant());
    }

    /// <summary>The tensor's elements and shape, exactly, as ends or bases of grids.</summary>
    /// <param name="tensor">The tensor.</param>
    [SuppressMessage("Usage", "CA2225", Justification = "ArrayLike is only ever converted to.")]
    public static implicit operator ArrayLike(Tensor<T>? tensor) => tensor is null ? default : ArrayLike.Of(tensor);

    /// <summary>True, for an element type that is one of the sixteen.</summary>
    private static bool Constant() => ConstantRule.Resolve<T>(true);
}
