namespace StaticTensors.Kernels;

/// <summary>Logarithms computed from the arguments.</summary>
internal readonly struct ComputedLogarithms : ILogarithms
{
    public static bool AreKnown => false;

    public FixedExponent OfBase(in ScalarParts @base) => Log2.Of(@base);

    public FixedExponent OfStart(in ScalarParts start) => Log2.Of(start);

    public FixedExponent OfStop(in ScalarParts stop) => Log2.Of(stop);
}
