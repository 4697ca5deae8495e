using System.Numerics;
using System.Runtime.CompilerServices;

namespace StaticTensors.Kernels;

/// <summary>
/// Writing past the caches, for what they cannot hold: an ordinary store first reads the line that it is about to overwrite, and so does Span.Fill.
/// </summary>
internal static class Streaming
{
    // Bytes. Less may still be in the last cache when it is read, and costs more than it gains where it was there before.
    private const long Smallest = 1L << 25;

    private const int CacheLine = 64;

    public static bool IsWorth<T>(int count) where T : unmanaged => (long)count * Unsafe.SizeOf<T>() >= Smallest;

    /// <summary>How many elements lie before the first that begins a cache line; false where none does.</summary>
    public static unsafe bool TryCountBeforeLine<T>(T* first, out int count) where T : unmanaged
    {
        var bytes = (int)(-(nint)first & (CacheLine - 1));
        count = bytes / sizeof(T);
        return bytes % sizeof(T) == 0;
    }

    /// <summary>Stores a vector as the pass wants it: past the caches where memory is pinned and aligned.</summary>
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
