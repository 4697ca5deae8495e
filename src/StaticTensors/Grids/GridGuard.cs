using System;
using System.Numerics;
using StaticTensors.Exact;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
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

    /// <summary>A result of num samples in each of some lanes must fit an array.</summary>
    public static void Size(int num, int lanes)
    {
        long length = (long)num * lanes;
        if (length > Array.MaxLength)
        {
            string grids = lanes == 1 ? "" : Invariant($" in each of {lanes} grids");
            throw new ArgumentOutOfRangeException(
                nameof(num), Invariant($"{num} samples{grids} are more than an array can hold ({Array.MaxLength}). Ask for fewer."));
        }
    }

    /// <summary>The ends of a Geomspace are not zero and have the same sign.</summary>
    public static void Ends(in GridRequest request)
    {
        if (request.Law != GridLaw.Geomspace)
            return;
        Number start = request.Start.ToNumber(), stop = request.Stop.ToNumber();
        if (start.IsZero || stop.IsZero)
        {
            throw new ArgumentException(
                "Geomspace cannot start or stop at 0: every element is the one before times a constant ratio. " +
                "Use a small non-zero end, or Linspace.", start.IsZero ? "start" : "stop");
        }

        if (start.IsNegative != stop.IsNegative && start.Kind != NumberKind.NaN && stop.Kind != NumberKind.NaN)
        {
            throw new ArgumentException(
                "Geomspace needs ends of the same sign: no real ratio leads from a " +
                $"{Sign(start)} start to a {Sign(stop)} stop. Make both positive or both negative, or use Linspace.", "stop");
        }

        static string Sign(Number value) => value.IsNegative ? "negative" : "positive";
    }

    /// <summary>Every element has a value in T.</summary>
    /// <param name="request">The grid.</param>
    /// <param name="place">Where element i of the grid stands in the result.</param>
    public static void Fits<T>(in GridRequest request, Func<int, string>? place = null) where T : unmanaged, INumber<T>
    {
        int misfit = GridKernel.FirstMisfit<T>(request);
        if (misfit < 0)
            return;
        string name = Element<T>.Info.Keyword;
        throw new OverflowException(
            $"{request.Law}<{name}>: element {place?.Invoke(misfit) ?? Invariant($"{misfit}")} is {new ExactGrid(request).Describe(misfit)}, " +
            $"but {name} holds {Element<T>.Range}. Use a wider element type, such as double, or ends that stay in this range.");
    }
}
