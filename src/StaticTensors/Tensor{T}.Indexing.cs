using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using StaticTensors.Autodiff;
using StaticTensors.Exact.Rules;
using StaticTensors.Shapes;

namespace StaticTensors;

public sealed partial class Tensor<T>
{
    /// <summary>One element.</summary>
    /// <param name="indices">Its index along each axis; negative ones count from the end. None: the only element of a tensor that has exactly one.</param>
    /// <returns>The element.</returns>
    /// <exception cref="ArgumentException">The number of indices differs from the rank; or none was given, and the tensor does not have exactly one
    /// element.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An index is outside its axis.</exception>
    /// <example><code>
    /// Tensor&lt;int&gt; t = Tensor.Arange(12).Reshape(3, 4);
    /// int item = t.Item(1, -1);    // 7
    /// </code></example>
    public T Item(params ReadOnlySpan<int> indices)
    {
        if (indices.IsEmpty && Length == 1)
            return data[0];
        Fault.Refuse(ShapeRules.Item(ShapeArray, indices.Length));
        int place = 0;
        for (int axis = 0; axis < indices.Length; axis++)
        {
            Fault.Refuse(Place.Of(indices[axis], axis, ShapeArray[axis], out int along));
            place = place * ShapeArray[axis] + along;
        }

        return data[place];
    }

    /// <inheritdoc cref="Item(ReadOnlySpan{int})"/>
    /// <exception cref="ArgumentNullException">The array is null.</exception>
    public T Item(params int[] indices)
    {
        ArgumentNullException.ThrowIfNull(indices);
        return Item(indices.AsSpan());
    }

    /// <summary>A part of the tensor: one index per axis; further axes are kept whole.</summary>
    /// <param name="indices">
    /// Along each axis an int or Index (the axis disappears; negative ints count from the end), a Range (as .NET's ranges: ends outside the axis are errors), a
    /// <see cref="TensorIndex.Slice"/> (with steps, as Python's slices) or an int[] (these places).
    /// </param>
    /// <returns>A tensor that is constant if this one is. Its data are a copy.</returns>
    /// <remarks>
    /// Several int[] are taken together, place by place, as in NumPy: they have the same length, or length 1, and their common axis
    /// stands where the first of them was if they are neighbours, else first. An int drops its axis before the int[] are looked at:
    /// t[0, .., new[] { 1, 2 }] is t[0][.., new[] { 1, 2 }].
    /// </remarks>
    /// <exception cref="ArgumentException">More indices than axes, or int[] of different lengths.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An index or a range reaches outside its axis, or the result has more elements than
    /// an array can hold.</exception>
    /// <example><code>
    /// Tensor&lt;int&gt; t = Tensor.Arange(12).Reshape(3, 4);
    /// Tensor&lt;int&gt; row = t[0, ..];              // Tensor([0, 1, 2, 3], dtype=int32)
    /// Tensor&lt;int&gt; middle = t[.., 1..3];        // shape (3, 2)
    /// Tensor&lt;int&gt; rows = t[new[] { 2, 0 }];    // shape (2, 4)
    /// Tensor&lt;int&gt; backward = t[.., TensorIndex.Slice(step: -1)];    // shape (3, 4)
    /// </code></example>
    [IndexerName("Slice")]
    public Tensor<T> this[params TensorIndex[] indices]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(indices);
            Selection selection = Selection.Of(ShapeArray, indices);
            // Index arrays copy; every other index gives a view in mygrad.
            return Rearrangement.Apply(
                this, selection.Origin, selection.Axes, nameof(indices), constant: null, isView: !Array.Exists(indices, index => index.Places is not null));
        }
    }

    /// <summary>Several places along the first axis; further axes are kept whole.</summary>
    /// <param name="indices">The places, in any order, repetitions allowed; negative ones count from the end.</param>
    /// <returns>A tensor that is constant if this one is. Its data are a copy.</returns>
    /// <remarks>Without this form t[[2, 0]] would mean t[2, 0].</remarks>
    /// <exception cref="ArgumentException">The tensor has rank 0.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An index is outside the axis, or the result has more elements than an array can
    /// hold.</exception>
    /// <example><code>Tensor&lt;int&gt; rows = Tensor.Arange(6).Reshape(3, 2)[[2, 0]];    // shape (2, 2)</code></example>
    [IndexerName("Slice")]
    public Tensor<T> this[int[] indices] => this[[(TensorIndex)indices]];

    /// <summary>The elements where a mask is true, in row-major order.</summary>
    /// <param name="mask">A mask of this tensor's shape, or of its first axes: then further axes are kept whole.</param>
    /// <returns>A tensor with one axis in place of the mask's. It is constant if this one is; its data are a copy.</returns>
    /// <exception cref="ArgumentException">The mask's shape is not that of the first axes.</exception>
    /// <example><code>
    /// Tensor&lt;double&gt; x = [-1, 2];
    /// Tensor&lt;double&gt; positive = x[x &gt; 0];    // Tensor([2.])
    /// </code></example>
    [IndexerName("Slice")]
    public Tensor<T> this[TensorMask mask]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(mask);
            Fault.Refuse(ShapeRules.Mask(ShapeArray, mask.Shape));
            ReadOnlySpan<bool> chosen = mask.AsSpan();
            int[] rest = ShapeArray[mask.Shape.Length..], strides = ShapeMath.Strides(rest);
            int size = ShapeMath.Length(rest);
            var places = new List<int>();
            for (int i = 0; i < chosen.Length; i++)
            {
                if (chosen[i])
                    places.Add(i * size);
            }

            return Rearrangement.Apply(
                this, origin: 0, [new AxisWalk(places.Count, 0, [.. places]), .. rest.Zip(strides, (length, stride) => new AxisWalk(length, stride))],
                nameof(mask), constant: null, isView: false);
        }
    }
}
