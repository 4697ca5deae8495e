using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Threading;
using StaticTensors.Exact.Laws;

namespace StaticTensors.Kernels;

/// <summary>
/// The skeleton of grids of powers: powers of 2 along a line of exponents. Inside the target's window, blocks are an anchor times a table. Elements that a
/// block doubts, and those outside the window, go to the scalar level; elements that it doubts go to the exact engine.
/// </summary>
internal ref partial struct PowerGrid<T, TTarget>
    where T : unmanaged, INumber<T>
    where TTarget : IPowerTarget<T>
{
    // Below this many elements a table and an anchor cost more than computing the elements singly.
    private const int FewestInBlocks = 5;

    private const int LargestBlock = 512;

    // Table entries stay between 2^−800 and 2^800, far from overflow and underflow.
    private const int TableReach = 800;

    // After this many products an anchor is recomputed.
    private const int BlocksPerSeed = 32;

    // Below this, the line's error is within the unit of 2^−63 that the quick level adds on either side.
    private const int QuickLineError = -65;

    private readonly ref readonly ExponentLine line;
    private readonly long origin;
    private ExactRun<T> exact;

    // Exact powers at equal distances leave doubts in every block. So the block after one with doubts starts with the second pass.
    private bool expectsDoubts;

    /// <param name="request">The grid.</param>
    /// <param name="line">Its exponents.</param>
    /// <param name="first">The index of the first element to write.</param>
    public PowerGrid(in GridRequest request, in ExponentLine line, long first)
    {
        this.line = ref line;
        origin = first;
        exact = new ExactRun<T>(request);
    }

    public void Fill(Span<T> destination)
    {
        if (!TTarget.IsWide && destination.Length < FewestInBlocks)
        {
            FillSingly(destination, 0, destination.Length);
            return;
        }

        (int from, int to) = Window(destination.Length);
        FillSingly(destination, 0, from);
        FillInside(destination, from, to);
        FillSingly(destination, to, destination.Length);
    }

    /// <summary>The exponent of one of the elements to write.</summary>
    private readonly FixedExponent ExponentOf(int i) => line.At(origin + i);

    /// <summary>An element from 64 bits of the line.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryResolveQuickly(in ExponentLine line, long index, out T value)
    {
        (long exponent, ulong fraction) = line.QuickAt(index);
        ulong low = Exp2.QuickMantissa(fraction) - 1, high = low + Exp2.QuickError + 2;
        return TTarget.TryRoundQuickly(line.IsNegative, low, high, exponent, out value) && high > low && line.ErrorExponent <= QuickLineError;
    }

    /// <summary>One of these elements: rounded from 64, 128 or 192 bits, or by the exact engine.</summary>
    private T Resolve(int i)
    {
        if (exact.TryKnown(origin + i, out T value))
            return value;
        Levels.CountScalar();
        if (TryResolveQuickly(line, origin + i, out value) || exact.TryInteger(origin + i, out value))
            return value;
        FixedExponent exponent = ExponentOf(i);
        int error = Math.Max(line.ErrorExponent, Exp2.ShortErrorExponent);
        if (TryRound(Exp2.ShortMantissa(exponent.Fraction), exponent.Whole, error, out value))
            return value;
        return TryRound(Exp2.Mantissa(exponent.Fraction), exponent.Whole, line.ErrorExponent, out value) ? value : exact.Element(origin + i);
    }

    /// <summary>
    /// The value that a whole interval rounds to, a relative 2^error on either side of mantissa·2^exponent; false if it is not a single one.
    /// </summary>
    private readonly bool TryRound(in UInt192 mantissa, long exponent, int error, out T value)
    {
        UInt192 doubt = UInt192.Bit(192 + error);
        UInt192 upper = mantissa + doubt;
        bool carries = upper.High >> 63 == 0;
        if (carries)
            upper = new UInt192(upper.High >> 1 | 1UL << 63, upper.Middle, upper.Low);
        return TTarget.TryRound(line.IsNegative, mantissa - doubt, exponent, out value)
            && TTarget.TryRound(line.IsNegative, upper, carries ? exponent + 1 : exponent, out T other)
            && value == other;
    }

    /// <summary>The range of elements that the target computes in blocks: from an index on, up to another.</summary>
    private readonly (int From, int To) Window(int count)
    {
        (int low, int high) = TTarget.Window;
        bool rises = line.Step.Whole >= 0;
        long first = ExponentOf(0).Whole, last = ExponentOf(count - 1).Whole;
        if (Math.Min(first, last) >= low && Math.Max(first, last) < high)
            return (0, count);
        int from = FirstWhere(count, rises ? low : high, rises);
        return (from, FirstWhere(count, rises ? high : low, rises));
    }

    /// <summary>The first index whose exponent is at least the bound, or below it; the count if there is none.</summary>
    private readonly int FirstWhere(int count, int bound, bool atLeast)
    {
        int before = -1, found = count;
        while (found - before > 1)
        {
            int middle = before + (found - before) / 2;
            if (ExponentOf(middle).Whole >= bound == atLeast)
                found = middle;
            else
                before = middle;
        }

        return found;
    }

    /// <summary>Elements outside blocks. Rounding is monotone: elements between two equal ones are equal to them.</summary>
    private void FillSingly(Span<T> destination, int from, int to)
    {
        if (from == to)
            return;
        T first = Resolve(from);
        FillBetween(destination, from, to - 1, first, to - from == 1 ? first : Resolve(to - 1));
    }

    private void FillBetween(Span<T> destination, int first, int last, T firstValue, T lastValue)
    {
        if (firstValue == lastValue || last - first < 2)
        {
            destination[first..last].Fill(firstValue);
            destination[last] = lastValue;
            return;
        }

        int middle = first + (last - first) / 2;
        T value = Resolve(middle);
        FillBetween(destination, first, middle, firstValue, value);
        FillBetween(destination, middle, last, value, lastValue);
    }

    private void FillInside(Span<T> destination, int from, int to)
    {
        if (TTarget.IsWide)
        {
            FillWide(destination, from, to);
            return;
        }

        int length = BlockLength(to - from, Math.Abs(line.Step.ToDouble()));
        if (length < PowerBlocks<T, TTarget>.Smallest || to - from < FewestInBlocks)
        {
            FillSingly(destination, from, to);
            return;
        }

        if (Streaming.IsWorth<T>(to - from))
        {
            FillPastCaches(destination, from, to, length);
            return;
        }

        // The loop is in another method: the JIT fully optimizes a method with both a loop and stackalloc on its first call, which would have to wait.
        FillBlocks<FirstPass>(destination, from, to, stackalloc double[length], stackalloc double[length], stackalloc T[PowerBlocks<T, TTarget>.Smallest]);
    }

    private unsafe void FillPastCaches(Span<T> destination, int from, int to, int length)
    {
        Span<double> high = stackalloc double[length], low = stackalloc double[length];
        Span<T> beside = stackalloc T[PowerBlocks<T, TTarget>.Smallest];
        fixed (T* pinned = destination)
        {
            if (Streaming.TryCountBeforeLine(pinned + from, out int before))
            {
                FillSingly(destination, from, from + before);
                FillBlocks<StreamingPass>(destination, from + before, to, high, low, beside);
                // Streaming stores are not ordered: wait for them before another thread can see the grid.
                Interlocked.MemoryBarrier();
            }
            else
            {
                FillBlocks<FirstPass>(destination, from, to, high, low, beside);
            }
        }
    }

    private void FillBlocks<TPass>(Span<T> destination, int from, int to, scoped Span<double> high, scoped Span<double> low, scoped Span<T> beside)
        where TPass : struct, IPass
    {
        var step = (Anchor)DoubleDouble.FillPowers((DoubleDouble)Anchor.Power(line.Step), high, low);
        var blocks = new PowerBlocks<T, TTarget>(line.IsNegative, high, low, beside);
        Anchor anchor = default;
        for (int first = from, block = 0; first < to; first += high.Length, block++)
        {
            anchor = block % BlocksPerSeed == 0 ? Anchor.Power(ExponentOf(first)) : anchor * step;
            Span<T> elements = destination[first..Math.Min(first + high.Length, to)];
            bool isCertain = (!expectsDoubts && blocks.TryFill<TPass>(anchor, elements)) || blocks.TryFill<SecondPass>(anchor, elements);
            expectsDoubts = !isCertain;
            if (!isCertain)
                ResolveZeros(elements, first);
        }
    }

    private void ResolveZeros(Span<T> block, int first)
    {
        // An element that really is 0 looks doubted and is merely recomputed.
        for (int j = 0, next; (next = block[j..].IndexOf(T.Zero)) >= 0; j++)
        {
            j += next;
            // Where blocks of integers are in doubt, the elements usually are integers.
            block[j] = exact.TryInteger(origin + first + j, out T integer) ? integer : Resolve(first + j);
        }
    }

    private static int BlockLength(int count, double step)
    {
        // An anchor costs about as much as 16 table entries; the table shares the first-level cache with the output.
        int wanted = count <= 64 ? count : (int)Math.Sqrt(16.0 * count);
        var length = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(wanted, PowerBlocks<T, TTarget>.Smallest, LargestBlock));
        while (length >= PowerBlocks<T, TTarget>.Smallest && length * step > TableReach)
            length /= 2;
        return length;
    }
}
