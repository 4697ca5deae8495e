using System;
using System.Numerics;
using System.Runtime.InteropServices;

namespace StaticTensors.Kernels.Targets;

/// <content>A block's double-double must round to the same double 2^−98 of the ramp's size above and below.</content>
internal readonly partial struct DoubleTarget : IAffineTarget<double>
{
    /// <summary>How far above and below, of the size.</summary>
    public const double AffineMargin = 1.0 / (1L << 49) / (1L << 49);

    public static bool TryFillBlock<TPass>(in Ramp ramp, long first, Span<double> destination) where TPass : struct, IPass
    {
        // Only the second pass scales.
        if (!TPass.ClearsDoubts && ramp.Unscale != 1)
            return false;
        var end = new Vector<double>(ramp.End.High);
        var step = new Vector<double>(ramp.Step.High);
        var stepLow = new Vector<double>(ramp.Step.Low);
        var above = new Vector<double>(ramp.End.Low + ramp.Size * AffineMargin);
        var below = new Vector<double>(ramp.End.Low - ramp.Size * AffineMargin);
        var unscale = new Vector<double>(ramp.Unscale);
        Vector<double> steps = ramp.Steps(first);
        Vector<long> certain = Vector<long>.AllBitsSet;
        ref double target = ref MemoryMarshal.GetReference(destination);
        for (int j = 0; j < destination.Length; j += Vector<double>.Count)
        {
            // The rounded sum and its error.
            Vector<double> sum = end + step * steps;
            Vector<double> rest = Vector.MultiplyAddEstimate(stepLow, steps, DoubleDouble.MultiplyAdd(step, steps, end - sum));
            Vector<double> upper = sum + (rest + above), lower = sum + (rest + below);
            Vector<long> equal = Vector.Equals(upper, lower);
            certain &= equal;
            Vector<double> value = TPass.ClearsDoubts ? Vector.AsVectorDouble(Vector.AsVectorInt64(upper * unscale) & equal) : upper;
            value.StoreUnsafe(ref target, (nuint)j);
            steps += new Vector<double>(Vector<double>.Count);
        }

        return certain == Vector<long>.AllBitsSet;
    }
}
