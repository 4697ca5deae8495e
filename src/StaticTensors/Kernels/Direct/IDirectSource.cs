using System.Numerics;

namespace StaticTensors.Kernels.Direct;

/// <summary>Elements in double-double, a vector at a time.</summary>
internal interface IDirectSource
{
    /// <summary>The elements of one vector.</summary>
    /// <param name="first">The index of the first one, a multiple of the vector's length.</param>
    /// <param name="indices">The indices of all of them.</param>
    /// <param name="high">The elements, rounded or nearly so.</param>
    /// <param name="low">The differences to the exact elements.</param>
    /// <param name="margin">A bound of the error of the sum of both.</param>
    void At(int first, Vector<double> indices, out Vector<double> high, out Vector<double> low, out Vector<double> margin);
}
