using System;
using System.Numerics;
using StaticTensors.Exact.Laws;

namespace StaticTensors.Kernels;

/// <summary>
/// The skeleton of Linspace and Arange for a floating-point type: blocks of a double-double ramp; what a block doubts is an exact quotient
/// of 128-bit integers, and where these are too narrow the exact engine's.
/// </summary>
internal ref struct AffineGrid<T, TTarget>
    where T : unmanaged, INumber<T>
    where TTarget : IAffineTarget<T>
{
    /// <summary>No vector is longer.</summary>
    public const int SmallestBlock = 16;

    private const int LargestBlock = 256;

    private readonly ref readonly GridRequest request;
    private readonly ScalarParts start, stop;
    private ExactRun<T> exact;

    // Made when the first element is doubted: most short grids have none.
    private bool? hasTerms;
    private AffineTerms terms;

    /// <param name="request">The grid.</param>
    /// <param name="start">Its start, which has no decimal places.</param>
    /// <param name="other">The stop of Linspace or the step of Arange.</param>
    public AffineGrid(in GridRequest request, in ScalarParts start, in ScalarParts other)
    {
        this.request = ref request;
        this.start = start;
        stop = other;
        exact = new ExactRun<T>(request);
    }

    public void Fill(Span<T> destination)
    {
        if (destination.Length < SmallestBlock || !Ramp.TryCreate(request, start, stop, out Ramp falling, out Ramp rising, out int count))
        {
            for (int i = 0; i < destination.Length; i++)
                destination[i] = Resolve(i);
            return;
        }

        FillRamp(falling, 0, destination[..count]);
        FillRamp(rising, count, destination[count..]);
    }

    private void FillRamp(in Ramp ramp, int first, Span<T> destination)
    {
        int whole = destination.Length / SmallestBlock * SmallestBlock;
        for (int done = 0; done < whole; done += LargestBlock)
            FillBlock(ramp, first + done, destination[done..Math.Min(done + LargestBlock, whole)]);
        if (whole == destination.Length)
            return;
        // What is left over is computed beside the destination: no scalar tail.
        Span<T> last = stackalloc T[SmallestBlock];
        TTarget.TryFillBlock(ramp, first + whole, last);
        last = last[..(destination.Length - whole)];
        Complete(first + whole, last);
        last.CopyTo(destination[whole..]);
    }

    private void FillBlock(in Ramp ramp, int first, Span<T> destination)
    {
        if (!TTarget.TryFillBlock(ramp, first, destination))
            Complete(first, destination);
    }

    private void Complete(int first, scoped Span<T> block)
    {
        for (int j = 0; j < block.Length; j++)
        {
            if (T.IsZero(block[j]))
                block[j] = Resolve(first + j);
        }
    }

    private T Resolve(int i)
    {
        Levels.CountScalar();
        // The given ends keep the sign of a zero; between them a zero has none.
        if (i == 0)
            return End(start);
        if (i == request.Count - 1 && request.Endpoint && request.Law == GridLaw.Linspace)
            return End(stop);
        hasTerms ??= AffineTerms.TryCreate(request, start, stop, out terms);
        if (hasTerms == false)
            return exact.Element(i);
        UInt192 mantissa = terms.Magnitude(i, out bool isNegative, out long exponent);
        return mantissa.High == 0 ? T.Zero : Round(isNegative, mantissa, exponent);
    }

    private static T End(in ScalarParts end)
    {
        if (end.IsZero)
            return end.IsNegative ? -T.Zero : T.Zero;
        int zeros = BitOperations.LeadingZeroCount(end.Integer);
        return Round(end.IsNegative, new UInt192(end.Integer << zeros, 0, 0), 63 - zeros + end.Exponent);
    }

    private static T Round(bool isNegative, in UInt192 mantissa, long exponent)
    {
        TTarget.TryRound(isNegative, mantissa, exponent, out T value);
        return value;
    }
}
