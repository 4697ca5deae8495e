using System.Numerics;
using System.Runtime.CompilerServices;

namespace StaticTensors.Kernels.Direct;

/// <summary>start + i·step, the step a double-double that is nearly right: what an element can be wrong by grows with i·|step| alone.</summary>
/// <param name="Start">The first element.</param>
/// <param name="Step">The step, rounded.</param>
/// <param name="StepRest">What it lacks.</param>
internal readonly record struct RoundedSteps(double Start, double Step, double StepRest) : IDirectSource
{
    // 2^−100 of the distance from the start, and 2^−50 of what the sum lacks.
    private const double StepError = 1.0 / (1L << 50) / (1L << 50), RestError = 1.0 / (1L << 50);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void At(int first, out Vector<double> high, out Vector<double> low, out Vector<double> margin)
    {
        Vector<double> index = Vector<double>.Indices + new Vector<double>(first), start = new(Start);
        Vector<double> distance = DoubleDouble.Product(new Vector<double>(Step), index, out Vector<double> excess);
        excess = Vector.MultiplyAddEstimate(new Vector<double>(-StepRest), index, excess);
        high = DoubleDouble.Sum(start, distance, out Vector<double> rest);
        low = rest - excess;
        margin = Vector.MultiplyAddEstimate(Vector.Abs(distance), new Vector<double>(StepError), Vector.Abs(low) * RestError);
    }
}
