using System.Numerics;

namespace StaticTensors.Kernels.Direct;

/// <summary>Elements in double-double, a vector at a time.</summary>
internal interface IDirectSource
{
    /// <summary>The elements from an index on, a multiple of a vector's length.</summary>
    /// <param name="first">The index.</param>
    /// <param name="indices">It and those of the others.</param>
    /// <param name="high">The elements, nearly rounded.</param>
    /// <param name="low">What they lack.</param>
    /// <param name="margin">By how much the sum of both can be wrong.</param>
    void At(int first, Vector<double> indices, out Vector<double> high, out Vector<double> low, out Vector<double> margin);
}
