using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using StaticTensors.Shapes;

namespace StaticTensors;

public sealed partial class Tensor<T>
{
    /// <summary>One element.</summary>
    /// <param name="indices">Its place along each axis; negative ones count from the end. None: the only element of a tensor that has
    /// exactly one.</param>
    /// <returns>The element.</returns>
    /// <exception cref="ArgumentException">Not one index an axis was given; or none, and the tensor does not have exactly one element.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An index is outside its axis.</exception>
    public T Item(params int[] indices)
    {
        ArgumentNullException.ThrowIfNull(indices);
        if (indices.Length == 0 && Length == 1)
            return data[0];
        if (indices.Length == 0)
            throw new ArgumentException($"Item() is for tensors of one element, and this one has {Length}, of shape {ShapeMath.Text(shape)}: name the place along each axis.", nameof(indices));
        if (indices.Length != Rank)
            throw new ArgumentException($"{indices.Length} indices were given for a tensor of shape {ShapeMath.Text(shape)}: name {Rank}, one an axis.", nameof(indices));

        int place = 0;
        for (int axis = 0; axis < Rank; axis++)
            place = place * shape[axis] + Place(indices[axis], axis);
        return data[place];
    }

    /// <summary>A part of the tensor: one index an axis, further axes whole.</summary>
    /// <param name="indices">
    /// Along each axis an int or Index (the axis disappears), a Range (as .NET's ranges: ends outside the axis are errors) or an int[]
    /// (those places). Several int[] are taken together, place by place, as in NumPy: they have the same length, or length 1, and their
    /// common axis stands where the first of them was if they are neighbours, else first.
    /// </param>
    /// <returns>A tensor that is constant if this one is.</returns>
    /// <exception cref="ArgumentException">More indices than axes, or arrays of different lengths.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An index or a range reaches outside its axis.</exception>
    /// <example><code>
    /// Tensor&lt;int&gt; t = Tensor.Arange(12).Reshape(3, 4);
    /// t[0, ..];                  // Tensor([0, 1, 2, 3], dtype=int32)
    /// t[.., 1..3];               // shape (3, 2)
    /// t[new[] { 2, 0 }];         // rows 2 and 0
    /// </code></example>
    [IndexerName("Slice")]
    public Tensor<T> this[params TensorIndex[] indices]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(indices);
            if (indices.Length > Rank)
                throw new ArgumentException($"{indices.Length} indices were given for a tensor of shape {ShapeMath.Text(shape)}: name at most {Rank}, one an axis.", nameof(indices));

            int[] strides = ShapeMath.Strides(shape);
            int origin = 0;
            var newShape = new List<int>();
            var newStrides = new List<int>();
            var arrays = new List<(int Axis, int Position)>();
            for (int axis = 0; axis < Rank; axis++)
            {
                TensorIndex index = axis < indices.Length ? indices[axis] : Range.All;
                if (index.Places is not null)
                {
                    arrays.Add((axis, newShape.Count));
                    continue;
                }

                (int offset, int length) = index.Resolve(axis, shape[axis]);
                origin += offset * strides[axis];
                if (!index.DropsAxis)
                {
                    newShape.Add(length);
                    newStrides.Add(strides[axis]);
                }
            }

            if (arrays.Count == 0)
                return Gather(ShapeMath.Walk([.. newShape], [.. newStrides], origin), [.. newShape]);
            int[] jumps = Jumps(indices, arrays.ConvertAll(array => array.Axis), strides);
            int position = arrays.TrueForAll(array => array.Position == arrays[0].Position) ? arrays[0].Position : 0;
            return GatherAlong([.. newShape], [.. newStrides], origin, jumps, position);
        }
    }

    /// <summary>The flat distances that int[] indices, taken together, move from the origin.</summary>
    private int[] Jumps(TensorIndex[] indices, List<int> axes, int[] strides)
    {
        int length = axes.Select(axis => indices[axis].Places!.Length).FirstOrDefault(length => length != 1, 1);
        var jumps = new int[length];
        foreach (int axis in axes)
        {
            int[] places = indices[axis].Places!;
            if (places.Length != length && places.Length != 1)
                throw new ArgumentException($"Arrays of {length} and {places.Length} indices cannot be taken together: give them the same length, or length 1.", nameof(indices));
            for (int i = 0; i < length; i++)
                jumps[i] += Place(places[places.Length == 1 ? 0 : i], axis) * strides[axis];
        }

        return jumps;
    }

    /// <summary>Gathers with one axis, at a position of the result, that moves by the given jumps.</summary>
    private Tensor<T> GatherAlong(int[] newShape, int[] newStrides, int origin, int[] jumps, int position)
    {
        int[] outer = ShapeMath.Walk(newShape.AsSpan(0, position), newStrides.AsSpan(0, position), origin);
        int[] inner = ShapeMath.Walk(newShape.AsSpan(position), newStrides.AsSpan(position));
        int[] result = [.. newShape[..position], jumps.Length, .. newShape[position..]];
        var places = new int[ShapeMath.Length(result)];
        int i = 0;
        foreach (int start in outer)
        {
            foreach (int jump in jumps)
            {
                foreach (int rest in inner)
                    places[i++] = start + jump + rest;
            }
        }

        return Gather(places, result);
    }

    /// <summary>An index along an axis as a place counted from its start.</summary>
    private int Place(int index, int axis) => ((TensorIndex)index).Resolve(axis, shape[axis]).Offset;
}
