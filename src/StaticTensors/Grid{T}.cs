using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using StaticTensors.Exact.Rules;
using StaticTensors.Grids;

namespace StaticTensors;

/// <summary>
/// A grid as a value: it knows its elements without storing them. Any element is computed when it is asked for, and is the exact real value rounded
/// once, with the same bits as in the tensor that the same function of <see cref="Tensor"/> makes. A grid of 10^12 elements takes a few hundred bytes.
/// </summary>
/// <typeparam name="T">The element type, one of the sixteen.</typeparam>
/// <remarks>
/// Slices and reversed grids are grids too, made in constant time. A grid never changes, and any number of threads may use it at the same time. To compute
/// with all elements, make a tensor with <see cref="ToTensor"/>.
/// </remarks>
/// <example><code>
/// Grid&lt;double&gt; grid = Grid&lt;double&gt;.Logspace(-3, 3, num: 1_000_000_000_001);
/// double middle = grid[500_000_000_000];    // 1
/// double last = grid[^1];                   // 1000
/// double[] some = grid[..3].ToArray();
/// </code></example>
[SuppressMessage("Naming", "CA1710", Justification = "A grid is named as people name it.")]
public sealed partial class Grid<T> : IReadOnlyList<T>, IEquatable<Grid<T>> where T : unmanaged, INumber<T>
{
    private readonly GridSlice<T> elements;

    private Grid(GridSlice<T> elements) => this.elements = elements;

    /// <summary>The number of elements.</summary>
    /// <exception cref="OverflowException">There are more than <see cref="int.MaxValue"/>: use <see cref="LongCount"/>.</exception>
    public int Count
    {
        get
        {
            Fault.Refuse(BeyondInt.Of(LongCount));
            return (int)LongCount;
        }
    }

    /// <summary>The number of elements, up to 2^53.</summary>
    public long LongCount => elements.Count;

    /// <summary>One element, computed without the others.</summary>
    /// <param name="index">Its index, from 0 to <see cref="LongCount"/> − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such element.</exception>
    public T this[int index] => this[(long)index];

    /// <inheritdoc cref="this[int]"/>
    public T this[long index]
    {
        get
        {
            Fault.Refuse(NoElement.Of(index, LongCount));
            return elements.Element(index);
        }
    }

    /// <summary>One element, computed without the others.</summary>
    /// <param name="index">Its index from the start, or with ^ from the end: ^1 is the last.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such element.</exception>
    public T this[Index index] => this[Offset(index)];

    /// <summary>Whether another grid was made in the same way: by the same function, from equal arguments, with the same slicing.</summary>
    /// <param name="other">The other grid.</param>
    /// <returns>False also for a grid with equal elements that was made in another way.</returns>
    public bool Equals(Grid<T>? other) => other is not null && elements.Equals(other.elements);

    /// <inheritdoc cref="Equals(Grid{T})"/>
    /// <param name="obj">The other grid.</param>
    public override bool Equals(object? obj) => Equals(obj as Grid<T>);

    /// <summary>A hash of the function, its arguments and the slice.</summary>
    /// <returns>The same for equal grids.</returns>
    public override int GetHashCode() => elements.GetHashCode();

    /// <summary>The call that makes the grid, and its slice.</summary>
    /// <returns>C#, such as <c>Grid&lt;double&gt;.Logspace(0, 3, num: 50)[10..20]</c>.</returns>
    public override string ToString() => elements.ToString();

    private long Offset(Index index) => index.IsFromEnd ? LongCount - index.Value : index.Value;
}
