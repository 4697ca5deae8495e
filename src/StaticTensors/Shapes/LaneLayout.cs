using System;

namespace StaticTensors.Shapes;

/// <summary>Writes the samples of a lane; false where it cannot.</summary>
internal delegate bool LaneWriter<T>(int lane, Span<T> samples);

/// <summary>Where the samples of several grids lie in one array: the grids have a shape, and the samples add an axis to it.</summary>
internal sealed class LaneLayout
{
    // A cache line holds this many doubles.
    private const int MostTogether = 8;

    /// <param name="grids">The shape of the grids.</param>
    /// <param name="axis">The axis of the samples in the result, from 0 to the rank of the grids.</param>
    /// <param name="num">How many samples each grid has.</param>
    public LaneLayout(ReadOnlySpan<int> grids, int axis, int num)
    {
        Num = num;
        Shape = [.. grids.Slice(0, axis), num, .. grids.Slice(axis)];
        Stride = 1;
        foreach (int dimension in grids.Slice(axis))
            Stride *= dimension;
    }

    /// <summary>How many samples each grid has.</summary>
    public int Num { get; }

    /// <summary>The shape of the result.</summary>
    public int[] Shape { get; }

    /// <summary>How far apart two samples of a lane are.</summary>
    public int Stride { get; }

    /// <summary>The flat place of sample i of a lane; lanes are counted in row-major order of the grids.</summary>
    public int Place(int lane, int i)
    {
        int outer = lane / Stride;
        return (outer * Num + i) * Stride + (lane - outer * Stride);
    }

    /// <summary>Writes lanes of at least one sample to their places, until one cannot be written.</summary>
    /// <param name="destination">The result.</param>
    /// <param name="lane">Writes the samples of a lane, or returns false.</param>
    public bool TryFill<T>(T[] destination, LaneWriter<T> lane)
    {
        int count = Num == 0 ? 0 : destination.Length / Num;
        if (Stride == 1)
        {
            for (int i = 0; i < count; i++)
            {
                if (!lane(i, destination.AsSpan(i * Num, Num)))
                    return false;
            }

            return true;
        }

        // Neighbouring lanes share cache lines, so several are written at once: one by one, every sample would fetch its own line.
        T[] apart = new T[Math.Min(Math.Min(Stride, MostTogether), count) * Num];
        for (int first = 0, together; first < count; first += together)
        {
            together = Math.Min(MostTogether, Stride - first % Stride);
            for (int i = 0; i < together; i++)
            {
                if (!lane(first + i, apart.AsSpan(i * Num, Num)))
                    return false;
            }

            Scatter(apart, first, together, destination);
        }

        return true;
    }

    private void Scatter<T>(T[] samples, int lane, int count, T[] destination)
    {
        for (int i = 0; i < Num; i++)
        {
            Span<T> places = destination.AsSpan(Place(lane, i), count);
            for (int j = 0; j < places.Length; j++)
                places[j] = samples[j * Num + i];
        }
    }
}
