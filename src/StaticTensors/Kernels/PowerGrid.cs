using System;
using System.Numerics;
using StaticTensors.Exact;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Kernels;

/// <summary>
/// The skeleton of Logspace and Geomspace: powers of 2 along a line of exponents. Inside the target's window blocks are an anchor times
/// a table; what a block doubts, and what lies outside the window, goes to the scalar level, and what that doubts to the exact engine.
/// </summary>
internal struct PowerGrid<T, TTarget>
    where T : unmanaged, INumber<T>
    where TTarget : IPowerTarget<T, TTarget>
{
    // A smaller grid is not worth a table.
    private const int SmallestBlock = 8;

    // Table entries stay this far, in powers of 2, from overflow and underflow.
    private const int TableReach = 800;

    // After so many products an anchor is computed anew.
    private const int BlocksPerSeed = 32;

    private readonly GridRequest request;
    private readonly ExponentLine line;
    private readonly bool isNegative;
    private ExactGrid? exact;

    public PowerGrid(in GridRequest request, in ExponentLine line, bool isNegative)
    {
        this.request = request;
        this.line = line;
        this.isNegative = isNegative;
    }

    public void Fill(Span<T> destination)
    {
        (int from, int to) = Window(destination.Length);
        FillOutside(destination, 0, from);
        FillInside(destination, from, to);
        FillOutside(destination, to, destination.Length);
    }

    /// <summary>Computes some elements one by one.</summary>
    public void Resolve(int first, Span<T> destination)
    {
        for (int i = 0; i < destination.Length; i++)
            destination[i] = Resolve(first + i);
    }

    private T Resolve(int i)
    {
        Levels.CountScalar();
        FixedExponent exponent = line.At(i);
        if (TTarget.TryRound(isNegative, Exp2.Mantissa(exponent.Fraction), exponent.Whole, line.ErrorExponent, out T value))
            return value;
        Levels.CountExact();
        (exact ??= new ExactGrid(request)).TryElement(i, out ElementBits bits);
        return Element<T>.FromBits(bits);
    }

    /// <summary>The elements from an index on, before another, that the target computes in blocks.</summary>
    private readonly (int From, int To) Window(int count)
    {
        (int low, int high) = TTarget.Window;
        bool rises = line.Step.Whole >= 0;
        int first = rises ? FirstWhere(count, low, atLeast: true) : FirstWhere(count, high, atLeast: false);
        int last = rises ? FirstWhere(count, high, atLeast: true) : FirstWhere(count, low, atLeast: false);
        return (first, Math.Max(first, last));
    }

    /// <summary>The first index whose exponent is at least the bound, or below it; the count where there is none.</summary>
    private readonly int FirstWhere(int count, int bound, bool atLeast)
    {
        if (count == 0 || line.At(0).Whole >= bound == atLeast)
            return 0;
        if (line.At(count - 1).Whole >= bound != atLeast)
            return count;
        int before = 0, found = count - 1;
        while (found - before > 1)
        {
            int middle = before + (found - before) / 2;
            if (line.At(middle).Whole >= bound == atLeast)
                found = middle;
            else
                before = middle;
        }

        return found;
    }

    /// <summary>Elements outside the window. Rounding is monotone: what lies between two equal elements is equal to them.</summary>
    private void FillOutside(Span<T> destination, int from, int to)
    {
        if (from < to)
            FillBetween(destination, from, to - 1, Resolve(from), Resolve(to - 1));
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
        int length = BlockLength(to - from, Math.Abs(line.Step.ToDouble()));
        if (length < SmallestBlock || to - from < length)
        {
            Resolve(from, destination[from..to]);
            return;
        }

        Span<double> high = stackalloc double[length], low = stackalloc double[length];
        Anchor step = FillTable(high, low);
        Anchor anchor = default;
        int block = 0;
        for (int first = from; first <= to - length; first += length)
        {
            anchor = block++ % BlocksPerSeed == 0 ? Anchor.Power(line.At(first), isNegative) : anchor * step;
            TTarget.FillBlock(ref this, first, anchor, high, low, destination.Slice(first, length));
        }

        // The last block overlaps the one before: no scalar tail.
        int rest = to - length;
        if ((to - from) % length != 0)
            TTarget.FillBlock(ref this, rest, Anchor.Power(line.At(rest), isNegative), high, low, destination.Slice(rest, length));
    }

    private static int BlockLength(int count, double step)
    {
        int length = count < 64 ? 8 : count < 256 ? 16 : count < 1024 ? 32 : count < 8192 ? 64 : count < 65536 ? 256 : 1024;
        while (length >= SmallestBlock && length * step > TableReach)
            length /= 2;
        return length;
    }

    /// <summary>2^(j·Step) for every j of the table, by doubling, and for the next j.</summary>
    private readonly Anchor FillTable(Span<double> high, Span<double> low)
    {
        high[0] = 1;
        low[0] = 0;
        Anchor factor = default;
        for (int size = 1; ; size *= 2)
        {
            factor = size is 1 or 32 or 1024 ? Anchor.Power(line.Step * (uint)size) : factor * factor;
            if (size == high.Length)
                return factor;
            DoubleDouble.Scale(high[..size], low[..size], factor.ToDoubleDouble(), high.Slice(size, size), low.Slice(size, size));
        }
    }
}
