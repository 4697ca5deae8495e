using System.Numerics;
using System.Runtime.CompilerServices;

namespace StaticTensors.Kernels;

/// <summary>
/// Stores that bypass the caches, for results too large for them: an ordinary store, as in Span.Fill, first reads the line that it overwrites.
/// </summary>
internal static class Streaming
{
    // In bytes. Smaller results may still be in the last-level cache when they are read, and if the destination was cached before, streaming loses time.
    private const long Smallest = 1L << 25;

    private const int CacheLine = 64;

    public static bool IsWorth<T>(int count) where T : unmanaged => (long)count * Unsafe.SizeOf<T>() >= Smallest;

    /// <summary>How many elements come before the first that starts a cache line; false if none does.</summary>
    public static unsafe bool TryCountBeforeLine<T>(T* first, out int count) where T : unmanaged
    {
        var bytes = (int)(-(nint)first & (CacheLine - 1));
        count = bytes / sizeof(T);
        return bytes % sizeof(T) == 0;
    }

    /// <summary>Stores a vector as the pass requires: bypassing the caches if memory is pinned and aligned.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Store<TPass, T>(Vector<T> value, ref T target, nuint index)
        where TPass : struct, IPass
        where T : unmanaged
    {
        if (TPass.Streams)
            value.StoreAlignedNonTemporal((T*)Unsafe.AsPointer(ref Unsafe.Add(ref target, index)));
        else
            value.StoreUnsafe(ref target, index);
    }
}
