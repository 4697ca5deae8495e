using System;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace StaticTensors.Summation;

/// <summary>
/// The sum of doubles with vectors: a block is simply added, and each lane accumulates the rounding errors of its blocks, as <see cref="Total{T}"/> does for
/// numbers.
/// </summary>
internal static class DoubleSum
{
    // Added pairwise: each number of a block goes through four additions.
    private const int Block = 16;

    public static double Of(ReadOnlySpan<double> x)
    {
        int length = Block * Vector<double>.Count;
        if (x.Length < length)
            return TensorPrimitives.Sum(x);
        ReadOnlySpan<Vector<double>> vectors = MemoryMarshal.Cast<double, Vector<double>>(x);
        Vector<double> sum = default, lost = default;
        for (; vectors.Length >= Block; vectors = vectors[Block..])
        {
            // Knuth's TwoSum.
            Vector<double> block = Pairs(vectors[..Block]), next = sum + block, back = next - sum;
            lost += sum - (next - back) + (block - back);
            sum = next;
        }

        var total = default(Total<double>);
        for (int lane = 0; lane < Vector<double>.Count; lane++)
        {
            total.Add(sum[lane]);
            // Once a sum is infinite or NaN, the accumulated error is meaningless.
            if (double.IsFinite(sum[lane]))
                total.Add(lost[lane]);
        }

        total.Add(TensorPrimitives.Sum(x[^(x.Length % length)..]));
        return total.Value;
    }

    private static Vector<double> Pairs(ReadOnlySpan<Vector<double>> v) =>
        ((v[0] + v[1] + (v[2] + v[3])) + (v[4] + v[5] + (v[6] + v[7]))) + ((v[8] + v[9] + (v[10] + v[11])) + (v[12] + v[13] + (v[14] + v[15])));
}
