using System;
using System.Numerics;
using System.Runtime.InteropServices;

namespace StaticTensors.Kernels.Targets;

/// <content>A block's double-double must round to the same double 2^−98 of the ramp's size above and below.</content>
internal readonly partial struct DoubleTarget : IAffineTarget<double>
{
    private const double AffineMargin = 1.0 / (1L << 49) / (1L << 49);

    public static bool TryFillBlock(in Ramp ramp, int first, Span<double> destination)
    {
        var start = new Vector<double>(ramp.Start.High);
        var startLow = new Vector<double>(ramp.Start.Low);
        var step = new Vector<double>(ramp.Step.High);
        var stepLow = new Vector<double>(ramp.Step.Low);
        var margin = new Vector<double>(ramp.Size * AffineMargin);
        var unscale = new Vector<double>(ramp.Unscale);
        Vector<double> index = Vector<double>.Indices + new Vector<double>(first);
        Vector<long> certain = Vector<long>.AllBitsSet;
        ref double target = ref MemoryMarshal.GetReference(destination);
        for (int j = 0; j < destination.Length; j += Vector<double>.Count)
        {
            Vector<double> product = DoubleDouble.Product(step, index, out Vector<double> excess);
            // The rounded sum and what it lacks.
            Vector<double> sum = start + product, back = sum - start;
            Vector<double> error = start - (sum - back) + (product - back) + (startLow - Vector.MultiplyAddEstimate(-stepLow, index, excess));
            Vector<double> upper = sum + (error + margin), lower = sum + (error - margin);
            Vector<long> equal = Vector.Equals(upper, lower);
            certain &= equal;
            Vector.AsVectorDouble(Vector.AsVectorInt64(upper * unscale) & equal).StoreUnsafe(ref target, (nuint)j);
            index += new Vector<double>(Vector<double>.Count);
        }

        return certain == Vector<long>.AllBitsSet;
    }
}
