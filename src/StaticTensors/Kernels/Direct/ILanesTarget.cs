using System.Numerics;

namespace StaticTensors.Kernels.Direct;

/// <summary>The samples with the same index of neighbouring grids, as many as two vectors of doubles hold.</summary>
internal interface ILanesTarget<T, TSelf>
{
    /// <summary>Of two vectors of ramps.</summary>
    static abstract TSelf Create(in LaneRamp left, in LaneRamp right);

    /// <summary>Writes them; returns all bits set where the values are certain.</summary>
    /// <param name="index">Their index.</param>
    /// <param name="destination">Where they go.</param>
    Vector<T> Write(Vector<double> index, ref T destination);
}
