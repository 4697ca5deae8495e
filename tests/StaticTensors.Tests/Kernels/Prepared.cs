using StaticTensors.Exact.Laws;
using StaticTensors.Kernels;

namespace StaticTensors.Tests.Kernels;

/// <summary>A grid as the kernels take it.</summary>
internal static class Prepared
{
    public static PreparedGrid Of(in GridRequest request)
    {
        PreparedGrid.Prepare<ComputedLogarithms>(request, default, out PreparedGrid grid);
        return grid;
    }
}
