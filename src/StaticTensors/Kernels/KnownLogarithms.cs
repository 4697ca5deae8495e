namespace StaticTensors.Kernels;

/// <summary>Logarithms that the compiler has computed, where it knew the argument. Null: it did not.</summary>
internal readonly struct KnownLogarithms(FixedExponent? ofBase, FixedExponent? ofStart, FixedExponent? ofStop) : ILogarithms
{
    public FixedExponent OfBase(in ScalarParts @base) => ofBase ?? Log2.Of(@base);

    public FixedExponent OfStart(in ScalarParts start) => ofStart ?? Log2.Of(start);

    public FixedExponent OfStop(in ScalarParts stop) => ofStop ?? Log2.Of(stop);
}
