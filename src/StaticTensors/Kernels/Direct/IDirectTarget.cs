using System.Numerics;

namespace StaticTensors.Kernels.Direct;

/// <summary>Rounds elements in double-double to a type.</summary>
internal interface IDirectTarget<T> where T : unmanaged
{
    /// <summary>The elements of one vector; returns all bits set for each that is certain, because both ends of its interval round to it.</summary>
    static abstract Vector<T> Round<TSource>(in TSource source, int first, Vector<T> indices, out Vector<T> value)
        where TSource : struct, IDirectSource, allows ref struct;
}
