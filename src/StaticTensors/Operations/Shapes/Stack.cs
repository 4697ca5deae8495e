using System;
using System.Numerics;
using StaticTensors.Shapes;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>Tensors one beside the other along a new axis.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="tensors">One tensor or more, all of one shape.</param>
    /// <param name="axis">The place of the new axis in the result; a negative one counts from the result's end.</param>
    /// <param name="constant">Whether the result is constant; null: if all operands are.</param>
    /// <returns>A tensor of one rank more.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis in the result.</exception>
    /// <exception cref="ArgumentException">No tensor is given, shapes differ, or <paramref name="constant"/> is false for an integer type or
    /// decimal.</exception>
    public static Tensor<T> Stack<T>(ReadOnlySpan<Tensor<T>> tensors, int axis = 0, bool? constant = null) where T : unmanaged, INumber<T>
    {
        if (tensors.IsEmpty)
            throw new ArgumentException("Stack needs a tensor or more: none is given.", nameof(tensors));
        var expanded = new Tensor<T>[tensors.Length];
        for (int i = 0; i < tensors.Length; i++)
        {
            ArgumentNullException.ThrowIfNull(tensors[i], nameof(tensors));
            if (!tensors[i].Shape.SequenceEqual(tensors[0].Shape))
            {
                throw new ArgumentException(
                    $"The shapes {ShapeMath.Text(tensors[0].Shape)} and {ShapeMath.Text(tensors[i].Shape)} cannot stand beside each other: they must be equal.",
                    nameof(tensors));
            }

            expanded[i] = ExpandDims(tensors[i].Use(), axis);
        }

        return Concatenate<T>(expanded, axis, constant);
    }
}
