using System.Numerics;
using System.Runtime.CompilerServices;

namespace StaticTensors.Kernels.Direct;

/// <summary>start + i·step, where the step is a double. An element is the exact sum of three doubles, and usually of two; then even a tie is certain.</summary>
/// <param name="start">The first element.</param>
/// <param name="step">The step.</param>
[method: MethodImpl(MethodImplOptions.AggressiveInlining)]
internal readonly struct ExactSteps(double start, double step) : IDirectSource
{
    // Broadcast once: the JIT would repeat it for every vector of elements.
    private readonly Vector<double> start = new(start), step = new(step);

    // 2^−50 of the low part, if that was rounded.
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
