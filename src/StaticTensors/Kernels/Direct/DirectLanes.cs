using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace StaticTensors.Kernels.Direct;

/// <summary>Linspaces whose samples alternate in memory: vectors hold the samples with the same index of neighbouring ones.</summary>
internal static class DirectLanes
{
    /// <summary>Whether T has this way.</summary>
    public static bool Has<T>() => Vector.IsHardwareAccelerated && (typeof(T) == typeof(double) || typeof(T) == typeof(float));

    /// <summary>Writes neighbouring lanes; false if they are left to other ways, which may overwrite what was written.</summary>
    /// <param name="starts">The starts.</param>
    /// <param name="stops">As many stops.</param>
    /// <param name="num">How many samples each lane has.</param>
    /// <param name="endpoint">Whether the last one is at the stop.</param>
    /// <param name="destination">
    /// Memory from the first sample of the first lane on. Whatever lies in it beyond the samples of these lanes may be overwritten.
    /// </param>
    /// <param name="stride">How far apart two samples of a lane are.</param>
    public static bool TryFill<T>(ReadOnlySpan<double> starts, ReadOnlySpan<double> stops, int num, bool endpoint, Span<T> destination, int stride)
        where T : unmanaged, INumber<T>
    {
        if (num < DirectGrid.Shortest)
            return false;
        int divisions = endpoint ? num - 1 : num, most = 2 * Vector<double>.Count;
        // First the lanes that do not fill two vectors: what they write beyond their own samples is overwritten by the others.
        for (int lane = 0, width; lane < starts.Length; lane += width)
        {
            width = (starts.Length - lane - 1) % most + 1;
            ReadOnlySpan<double> first = starts.Slice(lane, width), last = stops.Slice(lane, width);
            Span<T> samples = destination[lane..];
            if (!(width == most ? TryFillGroup(first, last, divisions, samples, stride) : TryFillPart(first, last, divisions, samples, stride)))
                return false;
            // The given ends keep the sign of a zero.
            Write(first, samples);
            if (endpoint)
                Write(last, samples[(divisions * stride)..]);
        }

        return true;
    }

    /// <summary>Writes the samples between the ends of fewer lanes than two vectors of doubles hold: the last one repeats.</summary>
    private static bool TryFillPart<T>(ReadOnlySpan<double> starts, ReadOnlySpan<double> stops, int divisions, Span<T> destination, int stride)
        where T : unmanaged, INumber<T>
    {
        Span<double> first = stackalloc double[2 * Vector<double>.Count], last = stackalloc double[2 * Vector<double>.Count];
        first.Fill(starts[^1]);
        last.Fill(stops[^1]);
        starts.CopyTo(first);
        stops.CopyTo(last);
        return TryFillGroup(first, last, divisions, destination, stride);
    }

    /// <summary>Writes the samples between the ends of as many lanes as two vectors of doubles hold.</summary>
    private static bool TryFillGroup<T>(ReadOnlySpan<double> starts, ReadOnlySpan<double> stops, int divisions, Span<T> destination, int stride)
        where T : unmanaged, INumber<T>
    {
        int whole = Math.Clamp((destination.Length - starts.Length) / stride + 1, 1, divisions);
        bool isCertain = TryFillRows(starts, stops, divisions, 1, whole, ref MemoryMarshal.GetReference(destination), stride);
        return isCertain && (whole == divisions || TryFillEnd(starts, stops, divisions, whole, destination, stride));
    }

    /// <summary>The last samples, for which the memory has no room for whole vectors.</summary>
    private static bool TryFillEnd<T>(ReadOnlySpan<double> starts, ReadOnlySpan<double> stops, int divisions, int first, Span<T> destination, int stride)
        where T : unmanaged, INumber<T>
    {
        Span<T> samples = stackalloc T[starts.Length];
        for (int i = first; i < divisions; i++)
        {
            if (!TryFillRows(starts, stops, divisions, i, i + 1, ref MemoryMarshal.GetReference(samples), 0))
                return false;
            Span<T> rest = destination[(i * stride)..];
            samples[..Math.Min(rest.Length, samples.Length)].CopyTo(rest);
        }

        return true;
    }

    private static bool TryFillRows<T>(
        ReadOnlySpan<double> starts, ReadOnlySpan<double> stops, int divisions, int first, int end, ref T destination, nint stride)
        where T : unmanaged, INumber<T> => typeof(T) == typeof(double)
        ? TryFillRows<double, DoubleLanesTarget>(starts, stops, divisions, first, end, ref Unsafe.As<T, double>(ref destination), stride)
        : TryFillRows<float, SingleLanesTarget>(starts, stops, divisions, first, end, ref Unsafe.As<T, float>(ref destination), stride);

    /// <summary>Writes the samples of some indices; false if one is in doubt.</summary>
    // Without calls, so that everything can stay in registers.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryFillRows<T, TTarget>(
        ReadOnlySpan<double> starts, ReadOnlySpan<double> stops, int divisions, int first, int end, ref T destination, nint stride)
        where T : unmanaged, INumber<T>
        where TTarget : struct, ILanesTarget<T, TTarget>
    {
        ref double start = ref MemoryMarshal.GetReference(starts), stop = ref MemoryMarshal.GetReference(stops);
        nuint next = (nuint)Vector<double>.Count;
        if (!LaneRamp.TryCreate(Vector.LoadUnsafe(ref start), Vector.LoadUnsafe(ref stop), divisions, out LaneRamp left)
            || !LaneRamp.TryCreate(Vector.LoadUnsafe(ref start, next), Vector.LoadUnsafe(ref stop, next), divisions, out LaneRamp right))
        {
            return false;
        }

        TTarget target = TTarget.Create(left, right);
        Vector<T> certain = Vector<T>.AllBitsSet;
        Vector<double> index = new(first);
        ref T element = ref Unsafe.Add(ref destination, (first - 1) * stride);
        for (int i = first; i < end; i++, index += Vector<double>.One)
        {
            element = ref Unsafe.Add(ref element, stride);
            certain &= target.Write(index, ref element);
        }

        // Compared as bits: as a number, all bits set is NaN.
        return Vector.AsVectorByte(certain) == Vector<byte>.AllBitsSet;
    }

    private static void Write<T>(ReadOnlySpan<double> ends, Span<T> samples) where T : unmanaged, INumber<T>
    {
        for (int i = 0; i < ends.Length; i++)
            samples[i] = T.CreateTruncating(ends[i]);
    }
}
