using System.Numerics;
using StaticTensors.Exact.Laws;
using StaticTensors.Kernels;

namespace StaticTensors.Tests.Kernels;

/// <summary>Grids prepared for the kernels.</summary>
internal static class Prepared
{
    public static PreparedGrid<T> Of<T>(in GridRequest request) where T : unmanaged, INumber<T>
    {
        PreparedGrid<T>.Prepare(request, default(ComputedLogarithms), out PreparedGrid<T> grid);
        return grid;
    }
}
