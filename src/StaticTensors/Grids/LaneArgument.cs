using System;
using StaticTensors.Shapes;

namespace StaticTensors.Grids;

/// <summary>An array-like argument, broadcast to the shape of the grids.</summary>
internal readonly struct LaneArgument
{
    private readonly ArrayLike values;

    // The same numbers if they are doubles: reading each through the interface would take longer.
    private readonly double[]? doubles;

    // Null if a lane's number lies at the lane times the step: 1 if nothing repeats, 0 for a single number.
    private readonly int[]? places;
    private readonly int step;

    public LaneArgument(in ArrayLike values, ReadOnlySpan<int> grids)
    {
        this.values = values;
        doubles = values.Doubles;
        ReadOnlySpan<int> shape = values.Shape;
        step = shape.IsEmpty ? 0 : 1;
        places = shape.IsEmpty || shape.SequenceEqual(grids) ? null : Broadcast.Offsets(shape, grids);
    }

    /// <summary>Whether all grids have the same number.</summary>
    public bool IsShared => step == 0;

    /// <summary>Its number in a grid; grids are counted in row-major order.</summary>
    public Real this[int lane]
    {
        get
        {
            int place = places is null ? lane * step : places[lane];
            return doubles is null ? values[place] : doubles[place];
        }
    }

    /// <summary>Its numbers in some grids; empty if they are not doubles beside each other.</summary>
    public ReadOnlySpan<double> Doubles(int first, int count) =>
        doubles is not null && places is null && step == 1 ? doubles.AsSpan(first, count) : default;

    /// <summary>Converts its numbers in some grids; false if no doubles equal them.</summary>
    public bool TryConvert(int first, Span<double> destination)
    {
        for (int i = 0; i < destination.Length; i++)
        {
            if (!this[first + i].TryToDouble(out destination[i]))
                return false;
        }

        return true;
    }
}
