using System.Numerics;
using StaticTensors.Searching;

namespace StaticTensors.Tests.Searching;

/// <summary>The elements of an array, counting how many were read.</summary>
internal sealed class ArrayElements<T>(T[] elements) : IElements<T> where T : unmanaged, INumber<T>
{
    private int fills;

    /// <summary>How often all were read at once: once for a table.</summary>
    public int Fills => fills;

    public long Count => elements.Length;

    public T Element(long index) => elements[index];

    public void Fill(long first, Span<T> destination)
    {
        Interlocked.Increment(ref fills);
        elements.AsSpan((int)first, destination.Length).CopyTo(destination);
    }
}
