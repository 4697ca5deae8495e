using System;
using System.Numerics;

namespace StaticTensors.Searching;

/// <summary>The elements that are searched: any of them by its index, or a piece at once.</summary>
internal interface IElements<T> where T : unmanaged, INumber<T>
{
    long Count { get; }

    T Element(long index);

    void Fill(long first, Span<T> destination);
}
