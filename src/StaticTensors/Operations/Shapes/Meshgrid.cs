using System;
using System.Linq;
using System.Numerics;
using StaticTensors.Shapes;

namespace StaticTensors;

public static partial class Tensor
{
    /// <summary>The coordinates of all points of a grid, each coordinate as a tensor of the grid's shape.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="tensors">The places along each direction, usually of rank 1.</param>
    /// <returns>As many tensors as were given. The first direction, x, lies along the second axis, so that a row has one y.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The grid has more points than an array can hold.</exception>
    /// <example><code>
    /// Tensor&lt;double&gt;[] mesh = Tensor.Meshgrid&lt;double&gt;([1, 2, 3], [10, 20]);
    /// Tensor&lt;double&gt; sums = mesh[0] + mesh[1];
    /// Tensor&lt;double&gt; top = sums[0];             // Tensor([11., 12., 13.])
    /// </code></example>
    public static Tensor<T>[] Meshgrid<T>(params Tensor<T>[] tensors) where T : unmanaged, INumber<T> =>
        Meshgrid(tensors, MeshgridIndexing.Cartesian);

    /// <summary>The coordinates of all points of a grid, each coordinate as a tensor of the grid's shape.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="tensors">The places along each direction, usually of rank 1.</param>
    /// <param name="indexing">Which axis the first two directions lie along.</param>
    /// <param name="constant">Whether the results are constant; null: each if its argument is.</param>
    /// <returns>As many tensors as were given.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The grid has more points than an array can hold.</exception>
    /// <exception cref="ArgumentException"><paramref name="constant"/> is false for an integer type or decimal.</exception>
    /// <example><code>
    /// Tensor&lt;double&gt;[] mesh = Tensor.Meshgrid&lt;double&gt;([[1, 2, 3], [10, 20]], MeshgridIndexing.Matrix);
    /// Tensor&lt;double&gt; first = mesh[0];    // shape (3, 2)
    /// </code></example>
    public static Tensor<T>[] Meshgrid<T>(Tensor<T>[] tensors, MeshgridIndexing indexing, bool? constant = null) where T : unmanaged, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(tensors);
        foreach (Tensor<T> tensor in tensors)
            ArgumentNullException.ThrowIfNull(tensor, nameof(tensors));
        int[] shape = [.. Enumerable.Range(0, tensors.Length).Select(axis => tensors[AxisOf(axis)].Length)];
        ShapeMath.Length(shape, nameof(tensors));
        return [.. tensors.Select((tensor, i) => BroadcastTo(Along(tensor, AxisOf(i)), shape, constant))];

        // The axis of a direction, and the direction of an axis: the first two are swapped, or none.
        int AxisOf(int i) => indexing == MeshgridIndexing.Cartesian && tensors.Length > 1 && i < 2 ? 1 - i : i;

        Tensor<T> Along(Tensor<T> tensor, int axis) =>
            Reshape(tensor, [.. Enumerable.Range(0, tensors.Length).Select(i => i == axis ? tensor.Length : 1)]);
    }
}
