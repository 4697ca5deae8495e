using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace StaticTensors.Kernels.Direct;

/// <summary>Linspaces whose samples alternate in memory: a vector holds the samples with the same index of neighbouring ones.</summary>
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
        // First the lanes that do not fill a vector: what they write beyond their own samples is overwritten by the others.
        for (int lane = 0, width; lane < starts.Length; lane += width)
        {
            width = (starts.Length - lane - 1) % Vector<T>.Count + 1;
            ReadOnlySpan<double> first = starts.Slice(lane, width), last = stops.Slice(lane, width);
            if (!(typeof(T) == typeof(double)
                ? TryFillVector(first, last, num, endpoint, MemoryMarshal.Cast<T, double>(destination[lane..]), stride)
                : TryFillVector(first, last, num, endpoint, MemoryMarshal.Cast<T, float>(destination[lane..]), stride)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryFillVector(
        ReadOnlySpan<double> starts, ReadOnlySpan<double> stops, int num, bool endpoint, Span<double> destination, int stride)
    {
        int divisions = endpoint ? num - 1 : num;
        Vector<double> start = Load(starts, 0), stop = Load(stops, 0);
        if (!LaneRamp.TryCreate(start, stop, divisions, out LaneRamp ramp))
            return false;
        Vector<int> certain = Fill(
            new DoubleRampTarget(ramp.End, ramp.Step, ramp.Rest, ramp.Size), -ramp.Index, start, stop, num, endpoint, destination, stride);
        return TryExcuse(starts, stops, divisions, certain, destination, stride);
    }

    private static bool TryFillVector(
        ReadOnlySpan<double> starts, ReadOnlySpan<double> stops, int num, bool endpoint, Span<float> destination, int stride)
    {
        int divisions = endpoint ? num - 1 : num, half = Vector<double>.Count;
        Vector<double> start = Load(starts, 0), stop = Load(stops, 0), nextStart = Load(starts, half), nextStop = Load(stops, half);
        if (!LaneRamp.TryCreate(start, stop, divisions, out LaneRamp left) || !LaneRamp.TryCreate(nextStart, nextStop, divisions, out LaneRamp right))
            return false;
        Vector<int> certain = Fill(
            new SingleLanesTarget(start, left, nextStart, right), Vector<double>.Zero,
            Vector.Narrow(start, nextStart), Vector.Narrow(stop, nextStop), num, endpoint, destination, stride);
        return TryExcuse(starts, stops, divisions, certain, destination, stride);
    }

    /// <summary>
    /// Writes a vector of lanes, whose first samples are so many steps away from where the target's ramps begin; returns, negated and in each 32 bits of
    /// a lane, how many samples between the ends are certain.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<int> Fill<T, TTarget>(
        TTarget target, Vector<double> first, Vector<T> start, Vector<T> stop, int num, bool endpoint, Span<T> destination, int stride)
        where T : unmanaged, INumber<T>
        where TTarget : struct, IStepTarget<T>
    {
        // The given ends keep the sign of a zero.
        Store(start, destination);
        ref T element = ref MemoryMarshal.GetReference(destination);
        Vector<int> certain = Vector<int>.Zero;
        Vector<double> steps = first + Vector<double>.One;
        int last = endpoint ? num - 1 : num, i = 1, place = stride;
        for (; i < last && place <= destination.Length - Vector<T>.Count; i++, place += stride, steps += Vector<double>.One)
        {
            certain += Vector.AsVectorInt32(target.Round(steps, out Vector<T> value));
            value.StoreUnsafe(ref element, (nuint)place);
        }

        // In a loop of its own, because a call in the loop above would make it save all vectors.
        for (; i < last; i++, place += stride, steps += Vector<double>.One)
        {
            certain += Vector.AsVectorInt32(target.Round(steps, out Vector<T> value));
            Store(value, destination[place..]);
        }

        if (endpoint)
            Store(stop, destination[place..]);
        return certain;
    }

    /// <summary>Whether the only sample of a lane in doubt is really 0; then it is written. Known zeros always look doubtful.</summary>
    private static bool TryExcuse<T>(
        ReadOnlySpan<double> starts, ReadOnlySpan<double> stops, int divisions, Vector<int> certain, Span<T> destination, int stride)
        where T : unmanaged, INumber<T>
    {
        int between = divisions - 1;
        if (certain == new Vector<int>(-between))
            return true;
        for (int lane = 0; lane < starts.Length; lane++)
        {
            int doubts = between + certain[lane * Vector<int>.Count / Vector<T>.Count];
            if (doubts == 0)
                continue;
            if (doubts > 1 || !DirectLinear.TryZero(starts[lane], stops[lane], divisions, out double zero) || zero <= 0 || zero >= divisions)
                return false;
            destination[(int)zero * stride + lane] = T.Zero;
        }

        return true;
    }

    /// <summary>Writes a vector, or as much of it as there is room for.</summary>
    private static void Store<T>(Vector<T> value, Span<T> destination)
    {
        if (value.TryCopyTo(destination))
            return;
        for (int i = 0; i < destination.Length; i++)
            destination[i] = value[i];
    }

    /// <summary>Some of the ends; the last one repeats.</summary>
    private static Vector<double> Load(ReadOnlySpan<double> ends, int first)
    {
        if (ends.Length - first >= Vector<double>.Count)
            return new Vector<double>(ends[first..]);
        Span<double> vector = stackalloc double[Vector<double>.Count];
        for (int i = 0; i < vector.Length; i++)
            vector[i] = ends[Math.Min(first + i, ends.Length - 1)];
        return new Vector<double>(vector);
    }
}
