using System.Numerics;

namespace StaticTensors.Kernels.Direct;

/// <summary>Powers of 2 in vectors, as accurate as an element type needs.</summary>
internal interface IDirectPower
{
    /// <summary>A bound of the relative error, also of a product of two powers.</summary>
    static abstract double Margin { get; }

    /// <summary>2^(exponent + rest).</summary>
    static abstract void Of(Vector<double> exponent, Vector<double> rest, out Vector<double> high, out Vector<double> low);

    /// <summary>The product of two powers.</summary>
    static abstract void Multiply(
        Vector<double> leftHigh, Vector<double> leftLow, Vector<double> rightHigh, Vector<double> rightLow, out Vector<double> high, out Vector<double> low);
}
