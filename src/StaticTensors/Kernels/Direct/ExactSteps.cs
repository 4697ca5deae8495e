using System.Numerics;
using System.Runtime.CompilerServices;

namespace StaticTensors.Kernels.Direct;

/// <summary>start + i·step, the step a double: an element is the sum of three doubles, and most often of two. Then even a tie is certain.</summary>
/// <param name="start">The first element.</param>
/// <param name="step">The step.</param>
[method: MethodImpl(MethodImplOptions.AggressiveInlining)]
internal readonly struct ExactSteps(double start, double step) : IDirectSource
{
    // Vectors from the start: the JIT would make them anew for each of the others.
    private readonly Vector<double> start = new(start), step = new(step);

    // 2^−50 of what the sum lacks, where that is rounded.
    private const double RestError = 1.0 / (1L << 50);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void At(int first, Vector<double> indices, out Vector<double> high, out Vector<double> low, out Vector<double> margin)
    {
        Vector<double> distance = DoubleDouble.Product(step, indices, out Vector<double> excess);
        high = DoubleDouble.Sum(start, distance, out Vector<double> rest);
        low = DoubleDouble.Sum(rest, -excess, out Vector<double> lost);
        margin = Vector.AsVectorDouble(Vector.AndNot(Vector.AsVectorInt64(Vector.Abs(low) * RestError), Vector.Equals(lost, Vector<double>.Zero)));
    }
}
