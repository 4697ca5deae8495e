using System.Numerics;
using System.Runtime.CompilerServices;

namespace StaticTensors.Kernels;

/// <summary>
/// Equal steps in double-double: element i is near (End + (i − Index)·Step)·Unscale. The end is the one farther from zero. A step away from it
/// is smaller, so that Fast2Sum (Dekker 1971) adds them exactly, or leads across zero and is at most twice as large, and then their sum is exact (Sterbenz).
/// </summary>
/// <param name="End">The first element or the last.</param>
/// <param name="Index">The index of that element.</param>
/// <param name="Step">The increment per index.</param>
/// <param name="Size">Twice an upper bound of every |element| and of every |difference of two elements|.</param>
/// <param name="Unscale">
/// A power of 2 that keeps everything far from overflow. float and Half ignore this factor: a ramp this large overflows them either way.
/// </param>
internal readonly record struct Ramp(DoubleDouble End, long Index, DoubleDouble Step, double Size, double Unscale)
{
    /// <summary>The distances from the end, in steps, of a vector's elements from an index on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector<double> Steps(long first) => Vector<double>.Indices + new Vector<double>(first - Index);
}
