using System.Numerics;
using System.Runtime.CompilerServices;

namespace StaticTensors.Kernels.Direct;

/// <summary>start + i·step, the step a double-double that is nearly right: what an element can be wrong by grows with i·|step| alone.</summary>
/// <param name="start">The first element.</param>
/// <param name="step">The step, rounded.</param>
/// <param name="stepRest">What it lacks.</param>
[method: MethodImpl(MethodImplOptions.AggressiveInlining)]
internal readonly struct RoundedSteps(double start, double step, double stepRest) : IDirectSource
{
    // Vectors from the start: the JIT would make them anew for each of the others.
    private readonly Vector<double> start = new(start), step = new(step), minusStepRest = new(-stepRest);

    // 2^−100 of the distance from the start, and 2^−50 of what the sum lacks.
    private const double StepError = 1.0 / (1L << 50) / (1L << 50), RestError = 1.0 / (1L << 50);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void At(int first, Vector<double> indices, out Vector<double> high, out Vector<double> low, out Vector<double> margin)
    {
        Vector<double> distance = DoubleDouble.Product(step, indices, out Vector<double> excess);
        excess = Vector.MultiplyAddEstimate(minusStepRest, indices, excess);
        high = DoubleDouble.Sum(start, distance, out Vector<double> rest);
        low = rest - excess;
        margin = Vector.MultiplyAddEstimate(Vector.Abs(distance), new Vector<double>(StepError), Vector.Abs(low) * RestError);
    }
}
