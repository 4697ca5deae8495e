using System;
using System.Numerics;
using StaticTensors.Exact.Rules;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>Tensors stacked along a new axis.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="tensors">One or more tensors, all of one shape.</param>
    /// <param name="axis">The place of the new axis in the result; a negative one counts from the result's end.</param>
    /// <param name="constant">Whether the result is constant; null: if all operands are.</param>
    /// <returns>A tensor with one more axis.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis in the result.</exception>
    /// <exception cref="ArgumentException">No tensor is given, shapes differ, or <paramref name="constant"/> is false for an integer type or
    /// decimal.</exception>
    public static Tensor<T> Stack<T>(ReadOnlySpan<Tensor<T>> tensors, int axis = 0, bool? constant = null) where T : unmanaged, INumber<T>
    {
        foreach (Tensor<T> tensor in tensors)
            ArgumentNullException.ThrowIfNull(tensor, nameof(tensors));
        Fault.Refuse(ShapeRules.Stack(ShapesOf(tensors), axis, out _));
        var expanded = new Tensor<T>[tensors.Length];
        for (int i = 0; i < tensors.Length; i++)
            expanded[i] = ExpandDims(tensors[i].Use(), axis);
        return Concatenate<T>(expanded, axis, constant);
    }
}
