using System.Numerics;

namespace StaticTensors.Kernels.Direct;

/// <summary>Elements of a grid of equal steps, given their distances from one of them.</summary>
internal interface IStepTarget<T>
{
    /// <summary>Rounds a vector of elements; returns all bits set where the value is certain.</summary>
    /// <param name="steps">
    /// How many steps away from that element each is. Vectors of floats have twice as many elements: the target knows where the other half lies.
    /// </param>
    /// <param name="value">The elements.</param>
    Vector<T> Round(Vector<double> steps, out Vector<T> value);
}
