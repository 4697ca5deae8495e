using System;
using System.Numerics;
using StaticTensors.Autodiff;
using StaticTensors.Exact.Rules;
using StaticTensors.Shapes;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>Tensors joined along an existing axis.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="tensors">One or more tensors, whose shapes differ only along that axis.</param>
    /// <param name="axis">The axis; a negative one counts from the end.</param>
    /// <param name="constant">Whether the result is constant; null: if all operands are.</param>
    /// <returns>A tensor whose axis is as long as theirs combined.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such axis.</exception>
    /// <exception cref="ArgumentException">No tensor is given, shapes do not match, or <paramref name="constant"/> is false for an integer
    /// type or decimal.</exception>
    /// <example><code>
    /// Tensor&lt;double&gt; joined = Tensor.Concatenate([Tensor.Ones&lt;double&gt;([2]), Tensor.Linspace(2.0, 3.0, 2)]);    // Tensor([1., 1., 2., 3.])
    /// </code></example>
    public static Tensor<T> Concatenate<T>(ReadOnlySpan<Tensor<T>> tensors, int axis = 0, bool? constant = null) where T : unmanaged, INumber<T>
    {
        foreach (Tensor<T> tensor in tensors)
            ArgumentNullException.ThrowIfNull(tensor, nameof(tensors));
        Fault.Refuse(ShapeRules.Concatenate(ShapesOf(tensors), axis, out int[] shape));
        int along = Axis.FromStart(axis, shape.Length);
        bool areConstant = true;
        foreach (Tensor<T> tensor in tensors)
            areConstant &= tensor.IsConstant;
        bool isConstant = Tracking.IsConstant<T>(constant, areConstant);
        var joined = new T[ShapeMath.Length(shape)];
        int row = joined.Length == 0 ? 0 : ShapeMath.Length(shape.AsSpan(along));
        Edge<T>[] operands = new Edge<T>[tensors.Length];
        int offset = 0;
        for (int i = 0; i < tensors.Length; i++)
        {
            CopyRows(tensors[i].AsSpan(), PartOf(tensors[i], along), 0, joined, row, offset, PartOf(tensors[i], along));
            offset += PartOf(tensors[i], along);
            operands[i] = Edge<T>.To(tensors[i].Use());
        }

        return Tensor<T>.Result(joined, shape, isConstant, areConstant ? null : new Joined<T>(operands, along, row));
    }

    private static int[][] ShapesOf<T>(ReadOnlySpan<Tensor<T>> tensors) where T : unmanaged, INumber<T>
    {
        var shapes = new int[tensors.Length][];
        for (int i = 0; i < shapes.Length; i++)
            shapes[i] = tensors[i].ShapeArray;
        return shapes;
    }

    /// <summary>The number of elements in each row of the result that come from a tensor.</summary>
    private static int PartOf<T>(Tensor<T> tensor, int axis) where T : unmanaged, INumber<T> =>
        tensor.Length == 0 ? 0 : ShapeMath.Length(tensor.Shape[axis..]);

    /// <summary>Copies a part of each row from a source to a destination, each with its own offset in the row.</summary>
    private static void CopyRows<T>(ReadOnlySpan<T> source, int sourceRow, int from, Span<T> destination, int destinationRow, int to, int length)
    {
        if (length == 0)
            return;
        for (int row = 0; row < source.Length / sourceRow; row++)
            source.Slice(row * sourceRow + from, length).CopyTo(destination.Slice(row * destinationRow + to));
    }

    private sealed class Joined<T>(Edge<T>[] operands, int axis, int row) : Operation<T>(operands) where T : unmanaged, INumber<T>
    {
        public override void Backward(Tensor<T> result)
        {
            int offset = 0;
            foreach (Edge<T> operand in Operands)
            {
                int part = PartOf(operand.Tensor, axis);
                if (!operand.Tensor.IsConstant)
                {
                    var gradient = new T[operand.Tensor.Length];
                    CopyRows<T>(result.Gradient, row, offset, gradient, part, 0, part);
                    operand.Tensor.AddGradient(gradient);
                }

                offset += part;
            }
        }
    }
}
