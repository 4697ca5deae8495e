using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace StaticTensors.Kernels.Direct;

/// <summary>Exponents of 2 at equal steps. Each is the sum of an exact multiple of 2^−41 and a small rest.</summary>
/// <param name="Origin">The first exponent, as a multiple of 2^−41.</param>
/// <param name="OriginRest">The rest of the first exponent.</param>
/// <param name="Step">The step, as a multiple of 2^−41.</param>
/// <param name="StepRest">The rest of the step.</param>
/// <param name="Lowest">The smaller one of both ends, rounded.</param>
/// <param name="Highest">The larger one.</param>
internal readonly record struct DirectExponents(double Origin, double OriginRest, double Step, double StepRest, double Lowest, double Highest)
{
    /// <summary>Exponents stay below this magnitude, so that powers do not overflow and their low parts do not underflow.</summary>
    public const double Reach = 960;

    // Added to a number below 2^10, it rounds it to a multiple of 2^−41.
    private const double Shifter = 3L << 10;

    /// <summary>False if an element could overflow or underflow.</summary>
    public static bool TryCreate(DoubleDouble origin, DoubleDouble step, int divisions, out DirectExponents exponents)
    {
        double originUpper = origin.High + Shifter - Shifter, stepUpper = step.High + Shifter - Shifter;
        double first = origin.High, last = first + step.High * divisions;
        exponents = new DirectExponents(
            originUpper, first - originUpper + origin.Low, stepUpper, step.High - stepUpper + step.Low,
            first < last ? first : last, first < last ? last : first);
        return Math.Abs(first) < Reach && Math.Abs(last) < Reach;
    }

    /// <summary>The same steps from 0; the ends stay those of the grid.</summary>
    public DirectExponents FromZero() => new(0, 0, Step, StepRest, Lowest, Highest);

    /// <summary>Every stride-th exponent, exactly; the stride is a power of 2, and the ends stay those of the grid.</summary>
    public DirectExponents Every(int stride)
    {
        double rest = StepRest * stride, upper = rest + Shifter - Shifter;
        return new DirectExponents(Origin, OriginRest, Step * stride + upper, rest - upper, Lowest, Highest);
    }

    /// <summary>The exponents at some indices.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void At(Vector<double> indices, out Vector<double> exponent, out Vector<double> rest)
    {
        exponent = indices * Step + new Vector<double>(Origin);
        rest = Vector.MultiplyAddEstimate(indices, new Vector<double>(StepRest), new Vector<double>(OriginRest));
    }
}
