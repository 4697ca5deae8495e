using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using StaticTensors.Exact.Laws;

namespace StaticTensors.Kernels;

/// <summary>
/// The skeleton of Linspace and Arange for a floating-point type: blocks of a double-double ramp; an element that a block doubts is an exact quotient of
/// 128-bit integers, or, if these are too narrow, comes from the exact engine.
/// </summary>
internal ref struct AffineGrid<T, TTarget>
    where T : unmanaged, INumber<T>
    where TTarget : IAffineTarget<T>
{
    private const int LargestBlock = 256;

    // Elements of two bytes, in the longest vectors.
    private const int LongestVector = 32;

    private readonly ref readonly GridRequest request;
    private readonly ref readonly EqualSteps steps;
    private readonly long origin;
    private ExactRun<T> exact;

    // Made for the first doubted element: most short grids have none.
    private bool? hasTerms;
    private AffineTerms terms;

    /// <param name="request">The grid.</param>
    /// <param name="steps">Its steps.</param>
    /// <param name="first">The index of the first element to write.</param>
    public AffineGrid(in GridRequest request, in EqualSteps steps, long first)
    {
        this.request = ref request;
        this.steps = ref steps;
        origin = first;
        exact = new ExactRun<T>(request);
    }

    public void Fill(Span<T> destination)
    {
        if (!steps.HasRamps)
        {
            for (int i = 0; i < destination.Length; i++)
                destination[i] = Resolve(origin + i);
            return;
        }

        var falling = (int)Math.Clamp(steps.Ramps.Count - origin, 0, destination.Length);
        FillRamp(steps.Ramps.Falling, origin, destination[..falling]);
        FillRamp(steps.Ramps.Rising, origin + falling, destination[falling..]);
    }

    /// <summary>Writes a ramp's elements from an index on, and 0 for uncertain ones; false if there were any.</summary>
    private static bool TryFill(in Ramp ramp, long first, Span<T> destination)
    {
        int vector = Vector<byte>.Count / Unsafe.SizeOf<T>(), whole = destination.Length & -vector;
        bool isCertain = whole == 0 || TryFillBlock(ramp, first, destination[..whole]);
        if (whole == destination.Length)
            return isCertain;
        // The remainder is part of a last vector, which overlaps the one before it.
        if (whole > 0)
            return TryFillBlock(ramp, first + destination.Length - vector, destination[^vector..]) && isCertain;
        Span<T> last = stackalloc T[LongestVector];
        TryFillBlock(ramp, first, last[..vector]);
        for (int i = 0; i < destination.Length; i++)
        {
            destination[i] = last[i];
            isCertain &= !T.IsZero(last[i]);
        }

        return isCertain;
    }

    private static bool TryFillBlock(in Ramp ramp, long first, Span<T> destination) =>
        TTarget.TryFillBlock<FirstPass>(ramp, first, destination) || TTarget.TryFillBlock<SecondPass>(ramp, first, destination);

    private void FillRamp(in Ramp ramp, long first, Span<T> destination)
    {
        for (int done = 0; done < destination.Length; done += LargestBlock)
        {
            Span<T> block = destination[done..Math.Min(done + LargestBlock, destination.Length)];
            if (!TryFill(ramp, first + done, block))
                Complete(first + done, block);
        }
    }

    private void Complete(long first, Span<T> block)
    {
        for (int j = 0; j < block.Length; j++)
        {
            if (T.IsZero(block[j]))
                block[j] = Resolve(first + j);
        }
    }

    private T Resolve(long i)
    {
        Levels.CountScalar();
        // A zero given as an end keeps its sign; a zero between the ends is positive.
        if (i == 0)
            return End(steps.Start);
        if (i == request.Count - 1 && request.Endpoint && request.Law == GridLaw.Linspace)
            return End(steps.Other);
        hasTerms ??= AffineTerms.TryCreate(request, steps.Start, steps.Other, out terms);
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
