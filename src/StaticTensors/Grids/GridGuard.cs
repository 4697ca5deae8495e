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
    /// <summary>A tensor or an array that was converted was there.</summary>
    public static void NotNull(in ArrayLike value, string name)
    {
        if (value.IsNull)
            throw new ArgumentNullException(name);
    }

    public static void Num(int num)
    {
        if (num < 0)
            throw new ArgumentOutOfRangeException(nameof(num), Invariant($"{num} samples cannot be made: ask for 0 or more."));
    }

    /// <summary>The ends of a Geomspace are not zero and have the same sign.</summary>
    /// <param name="request">The grid.</param>
    /// <param name="place">Which of several grids it is.</param>
    public static void Ends(in GridRequest request, Func<string>? place = null)
    {
        if (request.Law != GridLaw.Geomspace)
            return;
        if (request.Start.IsZero || request.Stop.IsZero)
        {
            string end = request.Start.IsZero ? "start" : "stop";
            throw new ArgumentException(
                $"Geomspace cannot {end} at 0{Where()}: every element is the one before times a constant ratio. " +
                "Use a small non-zero end, or Linspace.", end);
        }

        if (request.Start.IsNegative != request.Stop.IsNegative && !request.Start.IsNaN && !request.Stop.IsNaN)
        {
            throw new ArgumentException(
                $"Geomspace cannot lead from {request.Start} to {request.Stop}{Where()}: no real ratio changes the sign. " +
                "Make both ends positive or both negative, or use Linspace.", "stop");
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
