using System;
using System.Numerics;
using StaticTensors.Shapes;
using StaticTensors.Summation;

namespace StaticTensors.Autodiff;

/// <summary>Operands that broadcast: how their elements spread over the result, and how its gradient is gathered back.</summary>
internal static class Spread
{
    /// <summary>The elements of an operand, one for each of the result; its own memory if nothing repeats.</summary>
    public static ReadOnlySpan<T> Over<T>(Tensor<T> operand, int[] shape, int length) where T : unmanaged, INumber<T>
    {
        if (operand.Length == length)
            return operand.AsSpan();
        var spread = GC.AllocateUninitializedArray<T>(length);
        if (operand.Length == 1)
        {
            spread.AsSpan().Fill(operand.AsSpan()[0]);
            return spread;
        }

        int[] strides = Broadcast.Strides(operand.Shape, shape);
        var walks = new AxisWalk[shape.Length];
        for (int axis = 0; axis < walks.Length; axis++)
            walks[axis] = new AxisWalk(shape[axis], strides[axis]);
        AxisWalk.Copy<T>(operand.AsSpan(), 0, walks, spread);
        return spread;
    }

    /// <summary>The sum of a gradient over the axes along which an operand repeats.</summary>
    /// <param name="gradient">A gradient of the result's shape; this method may overwrite it.</param>
    /// <param name="shape">The result's shape.</param>
    /// <param name="operand">The operand's shape.</param>
    public static T[] Gather<T>(T[] gradient, ReadOnlySpan<int> shape, ReadOnlySpan<int> operand) where T : unmanaged, INumber<T>
    {
        int length = ShapeMath.Length(operand);
        if (length == gradient.Length)
            return gradient;
        if (length == 1 || (operand.Length == shape.Length && shape.StartsWith(operand.TrimEnd(1))))
        {
            var sums = new T[length];
            int size = gradient.Length / length;
            for (int i = 0; i < length; i++)
                sums[i] = Sums.Of<T>(gradient.AsSpan(i * size, size));
            return sums;
        }

        if (!shape.EndsWith(operand.TrimStart(1)))
            return Sums.ByPlace<T>(gradient, Broadcast.Offsets(operand, shape), length);
        var rows = new RowSums<double>(new double[length]);
        double[] row = typeof(T) == typeof(double) ? [] : new double[length];
        for (int first = 0; first < gradient.Length; first += length)
            rows.Add(Wide.Of<T, double>(gradient.AsSpan(first, length), row));
        return Wide.Array<double, T>(rows.Totals());
    }
}
