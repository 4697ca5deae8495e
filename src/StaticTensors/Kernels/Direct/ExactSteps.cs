using System.Numerics;
using System.Runtime.CompilerServices;

namespace StaticTensors.Kernels.Direct;

/// <summary>start + i·step, the step a double: an element is the sum of three doubles, and most often of two. Then even a tie is certain.</summary>
/// <param name="Start">The first element.</param>
/// <param name="Step">The step.</param>
internal readonly record struct ExactSteps(double Start, double Step) : IDirectSource
{
    // 2^−50 of what the sum lacks, where that is rounded.
    private const double RestError = 1.0 / (1L << 50);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void At(int first, out Vector<double> high, out Vector<double> low, out Vector<double> margin)
    {
        Vector<double> index = Vector<double>.Indices + new Vector<double>(first);
        Vector<double> distance = DoubleDouble.Product(new Vector<double>(Step), index, out Vector<double> excess);
        high = DoubleDouble.Sum(new Vector<double>(Start), distance, out Vector<double> rest);
        low = DoubleDouble.Sum(rest, -excess, out Vector<double> lost);
        margin = Vector.AsVectorDouble(Vector.AndNot(Vector.AsVectorInt64(Vector.Abs(low) * RestError), Vector.Equals(lost, Vector<double>.Zero)));
    }
}
