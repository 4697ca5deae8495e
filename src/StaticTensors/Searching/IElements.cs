using System;
using System.Numerics;

namespace StaticTensors.Searching;

/// <summary>The elements to search: one by its index, or a whole piece at once.</summary>
internal interface IElements<T> where T : unmanaged, INumber<T>
{
    long Count { get; }

    T Element(long index);

    void Fill(long first, Span<T> destination);
}
