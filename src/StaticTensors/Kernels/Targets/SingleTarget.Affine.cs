using System;
using System.Numerics;
using System.Runtime.InteropServices;

namespace StaticTensors.Kernels.Targets;

/// <content>A block's double must round to the same float 2^−49 of the ramp's size above and below.</content>
internal readonly partial struct SingleTarget : IAffineTarget<float>
{
    /// <summary>How far above and below, of the size.</summary>
    public const double AffineMargin = 1.0 / (1L << 49);

    public static bool TryFillBlock<TPass>(in Ramp ramp, long first, Span<float> destination) where TPass : struct, IPass
    {
        var end = new Vector<double>(ramp.End.High);
        var step = new Vector<double>(ramp.Step.High);
        var margin = new Vector<double>(ramp.Size * AffineMargin);
        var next = new Vector<double>(Vector<double>.Count);
        Vector<double> steps = ramp.Steps(first);
        Vector<int> certain = Vector<int>.AllBitsSet;
        ref float target = ref MemoryMarshal.GetReference(destination);
        for (int j = 0; j < destination.Length; j += Vector<float>.Count)
        {
            Vector<double> left = Vector.MultiplyAddEstimate(steps, step, end);
            steps += next;
            Vector<double> right = Vector.MultiplyAddEstimate(steps, step, end);
            steps += next;
            // Compared as bits: by value the two zeros are equal, and the margin would decide the sign of an underflowing result.
            Vector<int> upper = Vector.AsVectorInt32(Vector.Narrow(left + margin, right + margin));
            Vector<int> lower = Vector.AsVectorInt32(Vector.Narrow(left - margin, right - margin));
            Vector<int> equal = Vector.Equals(upper, lower);
            certain &= equal;
            Vector.AsVectorSingle(TPass.ClearsDoubts ? upper & equal : upper).StoreUnsafe(ref target, (nuint)j);
        }

        return certain == Vector<int>.AllBitsSet;
    }
}
