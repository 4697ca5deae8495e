namespace StaticTensors.Kernels;

/// <summary>
/// The binary logarithms that a grid of powers starts from. A structure, so that a kernel is compiled for each way of getting them and the
/// one that computes them pays nothing for the other.
/// </summary>
internal interface ILogarithms
{
    /// <summary>log2 of the base of a Logspace.</summary>
    FixedExponent OfBase(in ScalarParts @base);

    /// <summary>log2 of the magnitude of a Geomspace's start.</summary>
    FixedExponent OfStart(in ScalarParts start);

    /// <summary>log2 of the magnitude of a Geomspace's stop.</summary>
    FixedExponent OfStop(in ScalarParts stop);
}
