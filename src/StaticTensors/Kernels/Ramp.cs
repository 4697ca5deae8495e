using System.Numerics;
using System.Runtime.CompilerServices;

namespace StaticTensors.Kernels;

/// <summary>
/// Equal steps in double-double: element i is near (End + (i − Index)·Step)·Unscale. The end is the one from which an element lies towards
/// zero: no step away from it is larger than it, and their sum is exact with half the operations.
/// </summary>
/// <param name="End">The first element or the last.</param>
/// <param name="Index">Which of them.</param>
/// <param name="Step">What an index adds.</param>
/// <param name="Size">Twice an upper bound of every |element| and of every |difference of two elements|.</param>
/// <param name="Unscale">
/// A power of 2 that keeps everything far from overflow. float and Half ignore this factor: a ramp this large overflows them either way.
/// </param>
internal readonly record struct Ramp(DoubleDouble End, long Index, DoubleDouble Step, double Size, double Unscale)
{
    /// <summary>The length of the smallest block: no vector is longer.</summary>
    public const int SmallestBlock = 16;

    /// <summary>How many steps a vector's elements, from one on, are away from the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector<double> Steps(long first) => Vector<double>.Indices + new Vector<double>(first - Index);
}
