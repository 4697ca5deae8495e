using System.Numerics;

namespace StaticTensors.Kernels.Direct;

/// <summary>Powers of 2 in vectors, as accurate as an element type needs.</summary>
internal interface IDirectPower
{
    /// <summary>A bound of the relative error.</summary>
    static abstract double Margin { get; }

    /// <summary>How many powers of a step are computed for a table; any others are products of two.</summary>
    static abstract int MostInTable { get; }

    /// <summary>2^(exponent + rest).</summary>
    static abstract void Of(Vector<double> exponent, Vector<double> rest, out Vector<double> high, out Vector<double> low);
}
