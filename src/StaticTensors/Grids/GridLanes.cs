using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Grids;

/// <summary>The one-dimensional grids of an array-like call: one for each element of the broadcast shape of its arguments.</summary>
/// <param name="Law">The law of all grids.</param>
/// <param name="Target">The element type.</param>
/// <param name="Num">How many samples each has.</param>
/// <param name="Endpoint">Whether the last one is at the stop.</param>
/// <param name="Start">The starts.</param>
/// <param name="Stop">The stops.</param>
/// <param name="Base">The bases.</param>
internal readonly record struct GridLanes(GridLaw Law, ElementType Target, int Num, bool Endpoint, LaneArgument Start, LaneArgument Stop, LaneArgument Base)
{
    /// <summary>The grid of one lane, in row-major order.</summary>
    public GridRequest this[int lane] => new(Law, Target, Start[lane], Stop[lane], Base[lane], Num, Endpoint);
}
