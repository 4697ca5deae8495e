using StaticTensors.Exact.Laws;
using StaticTensors.Shapes;

namespace StaticTensors.Grids;

/// <summary>The one-dimensional grids of an array-like call: one for each element of the broadcast shape of its arguments.</summary>
internal sealed class GridLanes
{
    private readonly GridRequest template;
    private readonly ArrayLike start, stop, @base;
    private readonly int[] startOffsets, stopOffsets, baseOffsets;

    /// <param name="template">What all lanes have in common.</param>
    /// <param name="shape">The shape that the array-like arguments broadcast to.</param>
    /// <param name="start">The starts.</param>
    /// <param name="stop">The stops.</param>
    /// <param name="base">The bases.</param>
    public GridLanes(in GridRequest template, int[] shape, in ArrayLike start, in ArrayLike stop, in ArrayLike @base)
    {
        this.template = template;
        Shape = shape;
        (this.start, this.stop, this.@base) = (start, stop, @base);
        startOffsets = Broadcast.Offsets(start.Shape, shape);
        stopOffsets = Broadcast.Offsets(stop.Shape, shape);
        baseOffsets = Broadcast.Offsets(@base.Shape, shape);
    }

    /// <summary>The shape of the lanes.</summary>
    public int[] Shape { get; }

    /// <summary>The law of all lanes.</summary>
    public GridLaw Law => template.Law;

    /// <summary>Whether the last element of each is its stop.</summary>
    public bool Endpoint => template.Endpoint;

    /// <summary>How many lanes.</summary>
    public int Count => startOffsets.Length;

    /// <summary>The grid of one lane, in row-major order.</summary>
    public GridRequest this[int lane] => template with { Start = Start(lane), Stop = Stop(lane), BaseOrStep = Base(lane) };

    /// <summary>Where a lane starts.</summary>
    public Real Start(int lane) => start[startOffsets[lane]];

    /// <summary>Where it stops.</summary>
    public Real Stop(int lane) => stop[stopOffsets[lane]];

    /// <summary>The base of its powers.</summary>
    public Real Base(int lane) => @base[baseOffsets[lane]];
}
