using System;
using StaticTensors.Exact.Rules;

namespace StaticTensors;

public sealed partial class Grid<T>
{
    /// <summary>Computes all elements into memory you own, as fast as the span functions of <see cref="Tensor"/>.</summary>
    /// <param name="destination">Where the elements go; anything after the last is left unchanged.</param>
    /// <exception cref="ArgumentException">The destination is shorter than the grid.</exception>
    /// <example><code>
    /// Grid&lt;double&gt; grid = Grid&lt;double&gt;.Geomspace(1, 1024, num: 11);
    /// Span&lt;double&gt; three = stackalloc double[3];
    /// grid[4..7].CopyTo(three);
    /// double last = three[2];    // 64
    /// </code></example>
    public void CopyTo(Span<T> destination)
    {
        Fault.Refuse(TooShort.Of(LongCount, destination.Length));
        elements.Fill(0, destination[..(int)LongCount]);
    }

    /// <summary>All elements in a new array.</summary>
    /// <returns>The array.</returns>
    /// <exception cref="OverflowException">There are more elements than an array can hold.</exception>
    /// <example><code>
    /// int[] powers = Grid&lt;int&gt;.Geomspace(1, 8, num: 4).ToArray();
    /// int last = powers[3];    // 8
    /// </code></example>
    public T[] ToArray()
    {
        Fault.Refuse(BeyondArray.Of(LongCount));
        var array = GC.AllocateUninitializedArray<T>((int)LongCount);
        elements.Fill(0, array);
        return array;
    }

    /// <summary>All elements in a new tensor of one axis.</summary>
    /// <param name="constant">Whether the tensor takes no part in differentiation. Null: true for integer types and decimal, false for
    /// Half, float and double.</param>
    /// <returns>The tensor, equal bit for bit to that of the same function of <see cref="Tensor"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="constant"/> is false for an integer type or decimal.</exception>
    /// <exception cref="OverflowException">There are more elements than an array can hold.</exception>
    /// <example><code>
    /// Tensor&lt;int&gt; powers = Grid&lt;int&gt;.Geomspace(1, 8, num: 4).ToTensor();    // Tensor([1, 2, 4, 8], dtype=int32)
    /// </code></example>
    public Tensor<T> ToTensor(bool? constant = null)
    {
        bool isConstant = ConstantRule.Resolve<T>(constant);
        T[] data = ToArray();
        return Tensor<T>.Wrap(data, isConstant);
    }
}
