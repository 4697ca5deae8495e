using System;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace StaticTensors.Kernels.Targets;

/// <content>The floats a relative 2^−22 above and below, which rounding to float cannot cross, must round to the same Half.</content>
internal readonly partial struct HalfTarget : IAffineTarget<Half>
{
    private const double AffineMargin = 1.0 / (1L << 49);

    private const double FloatMargin = 1.0 / (1 << 22);

    public static bool TryFillBlock<TPass>(in Ramp ramp, long first, Span<Half> destination) where TPass : struct, IPass
    {
        var end = new Vector<double>(ramp.End.High);
        var step = new Vector<double>(ramp.Step.High);
        var margin = new Vector<double>(ramp.Size * AffineMargin);
        Vector<double> steps = ramp.Steps(first);
        Span<float> upper = stackalloc float[destination.Length], lower = stackalloc float[destination.Length];
        for (int j = 0; j < destination.Length; j += Vector<float>.Count)
        {
            (Vector<double> leftUpper, Vector<double> leftLower) = Next();
            (Vector<double> rightUpper, Vector<double> rightLower) = Next();
            Vector.Narrow(leftUpper, rightUpper).CopyTo(upper[j..]);
            Vector.Narrow(leftLower, rightLower).CopyTo(lower[j..]);
        }

        Span<Half> other = stackalloc Half[destination.Length];
        TensorPrimitives.ConvertToHalf(upper, destination);
        TensorPrimitives.ConvertToHalf(lower, other);
        if (MemoryMarshal.AsBytes(destination).SequenceEqual(MemoryMarshal.AsBytes(other)))
            return true;
        for (int j = 0; TPass.ClearsDoubts && j < destination.Length; j++)
        {
            if (destination[j] != other[j])
                destination[j] = Half.Zero;
        }

        return false;

        (Vector<double> Upper, Vector<double> Lower) Next()
        {
            Vector<double> value = Vector.MultiplyAddEstimate(steps, step, end);
            Vector<double> doubt = Vector.MultiplyAddEstimate(Vector.Abs(value), new Vector<double>(FloatMargin), margin);
            steps += new Vector<double>(Vector<double>.Count);
            return (value + doubt, value - doubt);
        }
    }
}
