using System;
using System.Numerics;
using StaticTensors.Exact;
using StaticTensors.Exact.Laws;
using StaticTensors.Kernels;
using static System.FormattableString;

namespace StaticTensors.Grids;

/// <summary>What the grid functions refuse, and what they say: what was given, what is allowed, what to do.</summary>
internal static class GridGuard
{
    public static void Num(int num)
    {
        if (num < 0)
            throw new ArgumentOutOfRangeException(nameof(num), Invariant($"{num} samples cannot be made: ask for 0 or more."));
    }

    /// <summary>The ends of a Geomspace are not zero and have the same sign.</summary>
    /// <param name="request">The grid.</param>
    /// <param name="place">Which of several grids it is.</param>
    public static void Ends<TEnd>(in GridRequest request, Func<string>? place = null) where TEnd : unmanaged, INumber<TEnd>
    {
        if (request.Law == GridLaw.Geomspace)
            Ends(Element<TEnd>.FromBits(request.Start.Bits), Element<TEnd>.FromBits(request.Stop.Bits), place);
    }

    private static void Ends<TEnd>(TEnd start, TEnd stop, Func<string>? place) where TEnd : unmanaged, INumber<TEnd>
    {
        if (TEnd.IsZero(start) || TEnd.IsZero(stop))
        {
            string end = TEnd.IsZero(start) ? nameof(start) : nameof(stop);
            throw new ArgumentException(
                $"Geomspace cannot {end} at 0{Where()}: every element is the one before times a constant ratio. " +
                "Use a small non-zero end, or Linspace.", end);
        }

        if (TEnd.IsNegative(start) != TEnd.IsNegative(stop) && !TEnd.IsNaN(start) && !TEnd.IsNaN(stop))
        {
            throw new ArgumentException(
                Invariant($"Geomspace cannot lead from {start} to {stop}{Where()}: no real ratio changes the sign. ") +
                "Make both ends positive or both negative, or use Linspace.", nameof(stop));
        }

        string Where() => place is null ? "" : $" in grid {place()}";
    }

    /// <summary>Every element has a value in T.</summary>
    /// <param name="request">The grid.</param>
    /// <param name="logarithms">What its powers start from.</param>
    /// <param name="place">Where element i of the grid stands in the result.</param>
    public static void Fits<T, TLogarithms>(in GridRequest request, in TLogarithms logarithms, Func<int, string>? place = null)
        where T : unmanaged, INumber<T>
        where TLogarithms : struct, ILogarithms
    {
        int misfit = GridKernel.FirstMisfit<T, TLogarithms>(request, logarithms);
        if (misfit >= 0)
            throw Misfit<T>(request, misfit, place);
    }

    private static OverflowException Misfit<T>(in GridRequest request, int i, Func<int, string>? place) where T : unmanaged, INumber<T>
    {
        string name = Element<T>.Info.Keyword, where = place?.Invoke(i) ?? Invariant($"{i}");
        return new OverflowException(
            $"{request.Law}<{name}>: element {where} is {new ExactGrid(request).Describe(i)}, " +
            $"but {name} holds {Element<T>.Range}. Use a wider element type, such as double, or ends that stay in this range.");
    }
}
