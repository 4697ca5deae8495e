namespace StaticTensors.Kernels;

/// <summary>
/// The binary logarithms that a grid of powers starts from. Implemented by structs, so that each kernel is compiled separately for computed and for known
/// logarithms.
/// </summary>
internal interface ILogarithms
{
    /// <summary>Whether the compiler has computed some of them.</summary>
    static abstract bool AreKnown { get; }

    /// <summary>log2 of the base of a Logspace.</summary>
    FixedExponent OfBase(in ScalarParts @base);

    /// <summary>log2 of the magnitude of a Geomspace's start.</summary>
    FixedExponent OfStart(in ScalarParts start);

    /// <summary>log2 of the magnitude of a Geomspace's stop.</summary>
    FixedExponent OfStop(in ScalarParts stop);
}
