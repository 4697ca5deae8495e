using System.Runtime.CompilerServices;

namespace StaticTensors.Kernels;

/// <summary>Computed logarithms of several grids; that of a base that all of them share is computed once.</summary>
internal readonly struct LaneLogarithms(bool isShared) : ILogarithms
{
    private readonly StrongBox<FixedExponent?>? ofBase = isShared ? new() : null;

    public static bool AreKnown => false;

    public FixedExponent OfBase(in ScalarParts @base) => ofBase is null ? Log2.Of(@base) : ofBase.Value ??= Log2.Of(@base);

    public FixedExponent OfStart(in ScalarParts start) => Log2.Of(start);

    public FixedExponent OfStop(in ScalarParts stop) => Log2.Of(stop);
}
