using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace StaticTensors.Kernels.Direct;

/// <summary>Powers of 2 in blocks, each an anchor times the first powers of the step. Anchors and powers are computed in vectors, too.</summary>
internal static class DirectBlocks<T, TTarget, TPower>
    where T : unmanaged, INumber<T>
    where TTarget : IPowerTarget<T>
    where TPower : IDirectPower
{
    // There are at most 14 blocks, of 844 elements.
    private const int MostAnchors = 16;

    private const int ShortestTable = 16;

    private static bool IsInteger => typeof(T) != typeof(double) && typeof(T) != typeof(float);

    // The lowest exponent of integers: an element below 1 is 0, which also stands for one in doubt. That of 1 itself may be computed as slightly less than 0.
    private const double LowestOfIntegers = -1.0 / (1L << 40);

    /// <summary>
    /// Whether no element overflows or underflows, nor one that would fill the last block, and no integer is 0. The table is shorter than the grid, so its
    /// entries stay far from both.
    /// </summary>
    public static bool CanHave(in DirectExponents exponents) =>
        Math.Max(-exponents.Lowest, exponents.Highest) + Math.Abs(exponents.Step) * PowerBlocks<T, TTarget>.Smallest < DirectExponents.Reach
        && (!IsInteger || exponents.Lowest > LowestOfIntegers);

    /// <summary>Writes a grid; false if an element is in doubt.</summary>
    public static bool TryFill(in DirectExponents exponents, bool isNegative, in IntegerElements integers, Span<T> destination)
    {
        // A block costs about as much as 5 entries of the table.
        var length = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(ShortestTable, Math.Sqrt(5 * destination.Length)));
        return TryFillBlocks(
            exponents, isNegative, integers, stackalloc double[length], stackalloc double[length], stackalloc double[2 * MostAnchors],
            stackalloc T[PowerBlocks<T, TTarget>.Smallest], destination);
    }

    // Separate, because a method with memory on the stack starts more slowly.
    private static bool TryFillBlocks(
        in DirectExponents exponents, bool isNegative, in IntegerElements integers, Span<double> high, Span<double> low, Span<double> anchors, Span<T> beside,
        Span<T> destination)
    {
        Span<double> anchorsLow = anchors[MostAnchors..];
        DirectExponents steps = exponents.FromZero();
        int computed = Math.Min(high.Length, TPower.MostInTable);
        Write(steps, computed, high, low);
        if (computed < high.Length)
        {
            Write(steps.Every(computed), high.Length / computed, anchors, anchorsLow);
            Extend(computed, anchors, anchorsLow, high, low);
        }

        Write(exponents.Every(high.Length), (destination.Length - 1) / high.Length + 1, anchors, anchorsLow);
        var blocks = new PowerBlocks<T, TTarget>(isNegative, high, low, beside);
        for (int first = 0, i = 0; first < destination.Length; first += high.Length, i++)
        {
            // Not normalized: the mantissa is all of it.
            var anchor = new Anchor(new DoubleDouble(anchors[i], anchorsLow[i]), 0);
            Span<T> block = destination[first..Math.Min(first + high.Length, destination.Length)];
            if (IsInteger
                ? !blocks.TryFill<SecondPass>(anchor, block) && !TryExcuse(anchor, high, low, first, isNegative, integers, block)
                : !blocks.TryFill<FirstPass>(anchor, block))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Writes the elements in doubt if all of them are known to be integers.</summary>
    private static bool TryExcuse(
        in Anchor anchor, ReadOnlySpan<double> high, ReadOnlySpan<double> low, int first, bool isNegative, in IntegerElements integers, Span<T> block)
    {
        for (int j = 0, next; (next = block[j..].IndexOf(T.Zero)) >= 0; j++)
        {
            j += next;
            if (!integers.Contains(first + j))
                return false;
            DoubleDouble power = (DoubleDouble)anchor * new DoubleDouble(high[j], low[j]);
            long whole = (long)power.High + (long)Math.Round(power.High - Math.Truncate(power.High) + power.Low);
            block[j] = T.CreateTruncating(isNegative ? -whole : whole);
        }

        return true;
    }

    /// <summary>Writes powers of 2.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Write(in DirectExponents exponents, int count, Span<double> high, Span<double> low)
    {
        ref double highs = ref MemoryMarshal.GetReference(high);
        ref double lows = ref MemoryMarshal.GetReference(low);
        for (int i = 0; i < count; i += Vector<double>.Count)
        {
            exponents.At(Vector<double>.Indices + new Vector<double>(i), out Vector<double> exponent, out Vector<double> rest);
            TPower.Of(exponent, rest, out Vector<double> power, out Vector<double> powerLow);
            Store(power, powerLow, ref highs, ref lows, i);
        }
    }

    /// <summary>Fills the rest of a table by products of its first entries with factors; rounded ones, if blocks need no others.</summary>
    private static void Extend(int count, ReadOnlySpan<double> factors, ReadOnlySpan<double> factorsLow, Span<double> high, Span<double> low)
    {
        ref double highs = ref MemoryMarshal.GetReference(high);
        ref double lows = ref MemoryMarshal.GetReference(low);
        for (int i = 1; i < high.Length / count; i++)
        {
            Vector<double> factor = new(factors[i]), factorLow = new(factorsLow[i]);
            for (int j = 0; j < count; j += Vector<double>.Count)
            {
                Vector<double> power = Vector.LoadUnsafe(ref highs, (nuint)j);
                Vector<double> product, productLow;
                if (TTarget.IsInOneDouble)
                    (product, productLow) = (factor * power, Vector<double>.Zero);
                else
                    DoubleDouble.Multiply(factor, factorLow, power, Vector.LoadUnsafe(ref lows, (nuint)j), out product, out productLow);
                Store(product, productLow, ref highs, ref lows, i * count + j);
            }
        }
    }

    /// <summary>
    /// Stores a high and a low part so that the low one is at most half an ulp of the other: then products may leave out that of two low parts.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector<double> high, Vector<double> low, ref double highs, ref double lows, int i)
    {
        Vector<double> sum = high + low;
        sum.StoreUnsafe(ref highs, (nuint)i);
        (low - (sum - high)).StoreUnsafe(ref lows, (nuint)i);
    }
}
