namespace StaticTensors.Kernels;

/// <summary>Logarithms that the compiler has computed; null for unknown arguments.</summary>
internal readonly struct KnownLogarithms(FixedExponent? ofBase, FixedExponent? ofStart, FixedExponent? ofStop) : ILogarithms
{
    public static bool AreKnown => true;

    public FixedExponent OfBase(in ScalarParts @base) => ofBase ?? Log2.Of(@base);

    public FixedExponent OfStart(in ScalarParts start) => ofStart ?? Log2.Of(start);

    public FixedExponent OfStop(in ScalarParts stop) => ofStop ?? Log2.Of(stop);
}
