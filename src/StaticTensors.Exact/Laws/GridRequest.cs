using StaticTensors.Exact.Numbers;

namespace StaticTensors.Exact.Laws;

/// <summary>The four grids.</summary>
internal enum GridLaw
{
    /// <summary>base ^ (start + i·(stop − start)/div)</summary>
    Logspace,

    /// <summary>start · (stop/start) ^ (i/div)</summary>
    Geomspace,

    /// <summary>start + i·(stop − start)/div</summary>
    Linspace,

    /// <summary>start + i·step</summary>
    Arange,
}

/// <summary>
/// One grid, whole: nothing else decides its elements. The arguments stand for the exact numbers their bits mean.
/// </summary>
/// <param name="Law">Which grid.</param>
/// <param name="Element">The type each element is rounded to.</param>
/// <param name="Start">The first end.</param>
/// <param name="Stop">The other end; for <see cref="GridLaw.Arange"/> it has decided <paramref name="Count"/> and is not read.</param>
/// <param name="BaseOrStep">The base of <see cref="GridLaw.Logspace"/>, the step of <see cref="GridLaw.Arange"/>; not read by the
/// others.</param>
/// <param name="Count">How many elements.</param>
/// <param name="Endpoint">Whether the last element is the stop.</param>
internal readonly record struct GridRequest(
    GridLaw Law, ElementType Element, Real Start, Real Stop, Real BaseOrStep, long Count, bool Endpoint)
{
    /// <summary>The number of steps from start to stop.</summary>
    public long Divisions => Endpoint ? Count - 1 : Count;
}
