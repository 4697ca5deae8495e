using System;
using System.Buffers;
using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Rules;
using StaticTensors.Kernels;
using StaticTensors.Kernels.Direct;
using StaticTensors.Shapes;

namespace StaticTensors.Grids;

/// <summary>Writes the grids of an array-like call into one array.</summary>
internal readonly ref struct LaneWriter<T> where T : unmanaged, INumber<T>
{
    private readonly ref readonly GridLanes lanes;
    private readonly LaneLayout layout;
    private readonly ReadOnlySpan<int> grids;
    private readonly LaneLogarithms logarithms;

    // Neighbouring lanes share cache lines, so several are written at once: one by one, every sample would fetch its own line. Not fewer than two vectors of
    // doubles can hold, so that only a run's first group writes beyond its own samples.
    private const int MostTogether = 16;

    public LaneWriter(in GridLanes lanes, in LaneLayout layout, ReadOnlySpan<int> grids)
    {
        this.lanes = ref lanes;
        this.layout = layout;
        this.grids = grids;
        logarithms = new LaneLogarithms(lanes.Law == GridLaw.Logspace && lanes.Base.IsShared);
    }

    /// <summary>Whether the direct way may compute them. Then they are small, and what is refused is found when one is computed in another way.</summary>
    private bool IsShort => DirectGrid.IsShort(lanes.Law, lanes.Num);

    /// <summary>The result, which has the given length.</summary>
    public T[] Write(int length)
    {
        int count = ShapeMath.Length(grids);
        for (int lane = 0; !IsShort && lane < count; lane++)
            Refuse(lane);
        var data = GC.AllocateUninitializedArray<T>(length);
        if (lanes.Num == 0)
            return data;
        if (layout.Stride == 1)
        {
            for (int lane = 0; lane < count; lane++)
                Write(lane, data.AsSpan(lane * lanes.Num, lanes.Num));
            return data;
        }

        T[]? apart = null;
        for (int first = 0, together; first < count; first += together)
        {
            // A run's first lanes are those that do not fill a group: what they write beyond their own samples is overwritten by the others.
            together = (layout.Stride - first % layout.Stride - 1) % MostTogether + 1;
            if (TryWriteAcross(first, together, data))
                continue;
            apart ??= ArrayPool<T>.Shared.Rent(MostTogether * lanes.Num);
            for (int i = 0; i < together; i++)
                Write(first + i, apart.AsSpan(i * lanes.Num, lanes.Num));
            Transposition.Write(apart.AsSpan(0, together * lanes.Num), together, data.AsSpan(layout.Place(first, 0)), layout.Stride);
        }

        if (apart is not null)
            ArrayPool<T>.Shared.Return(apart);
        return data;
    }

    /// <summary>Writes neighbouring lanes, all of them at the same time; false if that is not possible.</summary>
    private bool TryWriteAcross(int first, int together, Span<T> data)
    {
        if (lanes.Law != GridLaw.Linspace || !DirectLanes.Has<T>())
            return false;
        ReadOnlySpan<double> starts = lanes.Start.Doubles(first, together), stops = lanes.Stop.Doubles(first, together);
        return starts.IsEmpty || stops.IsEmpty ? TryConvertAndWrite(first, together, data) : TryWriteAcross(first, starts, stops, data);
    }

    private bool TryConvertAndWrite(int first, int together, Span<T> data)
    {
        Span<double> ends = stackalloc double[2 * MostTogether], starts = ends[..together], stops = ends.Slice(together, together);
        return lanes.Start.TryConvert(first, starts) && lanes.Stop.TryConvert(first, stops) && TryWriteAcross(first, starts, stops, data);
    }

    private bool TryWriteAcross(int first, ReadOnlySpan<double> starts, ReadOnlySpan<double> stops, Span<T> data) =>
        DirectLanes.TryFill(starts, stops, lanes.Num, lanes.Endpoint, data[layout.Place(first, 0)..], layout.Stride);

    private void Write(int lane, Span<T> samples)
    {
        if (DirectGrid.TryFill(lanes.Law, lanes.Start[lane], lanes.Stop[lane], lanes.Base[lane], samples, lanes.Endpoint, logarithms))
            return;
        if (IsShort)
            Refuse(lane);
        PreparedGrid<T>.Prepare(lanes[lane], logarithms, out PreparedGrid<T> grid);
        grid.Fill(0, samples);
    }

    private void Refuse(int lane)
    {
        GridRequest request = lanes[lane];
        Fault.Refuse(ImpossibleEnds.Of(request)?.InGrid(ShapeMath.IndexText(lane, grids)));
        // Floats hold every element. Lanes of other types are prepared twice: a prepared lane is larger than the elements of most lanes.
        if (Element<T>.IsDifferentiable)
            return;
        PreparedGrid<T>.Prepare(request, logarithms, out PreparedGrid<T> grid);
        if (GridFactory.MisfitOf(grid) is { } misfit)
            throw (misfit with { Where = ShapeMath.IndexText(layout.Place(lane, (int)misfit.Index), layout.Shape) }).ToException();
    }
}
