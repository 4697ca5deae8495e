using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Generators.Model;

/// <summary>A valid, fully known grid, independent of the calls that ask for it.</summary>
/// <param name="Law">Which function.</param>
/// <param name="Element">The element type.</param>
/// <param name="Lanes">One request for each combination of array-like arguments; a single one for scalars.</param>
/// <param name="Grids">The shape of the lanes.</param>
/// <param name="Axis">The axis of the samples, counted from 0.</param>
/// <param name="Num">How many samples each lane has.</param>
internal sealed record GridPlan(
    GridLaw Law, ElementType Element, EquatableArray<GridRequest> Lanes, EquatableArray<int> Grids, int Axis, int Num)
{
    /// <summary>How many elements.</summary>
    public long Length => (long)Lanes.Count * Num;
}
