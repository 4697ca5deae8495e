using System.Diagnostics;
using System.Globalization;
using StaticTensors.Benchmarks.Mix;
using StaticTensors.Exact;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Exact.Rules;
using StaticTensors.Kernels;

namespace StaticTensors.Benchmarks.Proof;

/// <summary>Every element of the mix against the exact engine; and slices, and elements of grids of up to 2^53.</summary>
internal static class ProveCommand
{
    private const int Longest = 20_000;

    // Grids between two entries of the progress: some seconds.
    private const int Stretch = 2048;

    private const int ShownDifferences = 20;
    private const ulong SliceSeed = 53;
    private const int LongestSlice = 300, FarSlice = 20;

    public static int Run(string[] arguments)
    {
        double millions = arguments.Length > 0 ? double.Parse(arguments[0], CultureInfo.InvariantCulture) : 50;
        ulong seed = arguments.Length > 1 ? ulong.Parse(arguments[1], CultureInfo.InvariantCulture) : 1;
        Progress? progress = arguments.Length > 2 ? new Progress(arguments[2], seed) : null;
        var clock = Stopwatch.StartNew();
        var tallies = new Dictionary<(GridLaw, string), Tally>();
        (Tally total, long next) = progress?.Read() ?? default;
        var stretch = new Tally();
        int shown = 0;
        foreach ((GridCase grid, Tally tally) in RandomGrids.Visit(seed, Longest, grid => (grid, Check(grid)), next))
        {
            (GridLaw, string) cell = (grid.Request.Law, grid.Call.Keyword);
            tallies[cell] = tallies.GetValueOrDefault(cell) + tally;
            total += tally;
            stretch += tally;
            if (tally.Difference is { } difference && shown++ < ShownDifferences)
                Console.WriteLine(difference);
            bool isEnough = total.Elements >= millions * 1e6;
            if (stretch.Grids == Stretch || isEnough)
            {
                progress?.Add(stretch);
                stretch = new Tally();
            }

            if (isEnough)
                break;
        }

        Console.WriteLine("| function | type | grids | elements | differences | scalar level | exact engine |");
        Console.WriteLine("|---|---|---:|---:|---:|---:|---:|");
        foreach (((GridLaw law, string type), Tally tally) in tallies.OrderBy(cell => cell.Key.Item1))
            Console.WriteLine($"| {law} | {type} | {tally} |");
        Console.WriteLine($"| all | all | {total} |");
        Console.WriteLine();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"seed {seed}: {total.Elements} elements, {total.Differences} differences, {clock.Elapsed.TotalSeconds:0} s"));
        return total.Differences == 0 ? 0 : 1;
    }

    private static Tally Check(GridCase grid)
    {
        Levels.Reset();
        ElementBits[]? elements = grid.Compute();
        var tally = new Tally { Grids = 1, Scalar = Levels.Scalar, Exact = Levels.Exact };
        var truth = new ExactGrid(grid.Request);
        if (elements is null)
        {
            long misfit = truth.FirstMisfit();
            return misfit >= 0 ? tally : tally with { Differences = 1, Difference = $"{grid}: refused, but every element fits" };
        }

        if (elements.Length != grid.Request.Count)
            return tally with { Differences = 1, Difference = $"{grid}: {elements.Length} elements" };
        return tally + Compare(grid, 0, elements, truth) + Slices(grid, elements, truth);
    }

    /// <summary>
    /// Compares a slice of the same grid, not stored, with the elements; and, for a longer grid of the same law, an element and a slice with the exact engine.
    /// </summary>
    private static Tally Slices(GridCase grid, ElementBits[] elements, ExactGrid truth)
    {
        var dice = Dice.For(SliceSeed, grid.Number);
        var tally = new Tally();
        if (elements.Length > 0)
        {
            int start = dice.Below(elements.Length), length = dice.Integer(1, Math.Min(elements.Length - start, LongestSlice));
            tally += Compare(grid, start, grid.Call.Slice(grid.Request, start, length), truth);
        }

        GridRequest request = Longer(grid.Request, dice);
        // A grid of any law but Arange can have any length. Infinite ones are all the same.
        if (request.Count < 2 || !request.Start.IsFinite || !request.Stop.IsFinite)
            return tally;
        truth = new ExactGrid(request);
        if (truth.FirstMisfit() >= 0)
            return tally;
        foreach (int length in (int[])[1, FarSlice])
        {
            long start = (long)(dice.Unit() * (request.Count - length));
            tally += Compare(grid with { Request = request }, start, grid.Call.Slice(request, start, length), truth);
        }

        return tally;
    }

    private static GridRequest Longer(in GridRequest request, Dice dice)
    {
        if (request.Law == GridLaw.Arange)
            return request with { Count = 0 };
        if (!request.Law.IsProgression())
            return request with { Count = Math.Min(Math.Max(request.Count, FarSlice) << dice.Integer(1, 38), Limits.MaxCount) };
        return GridLength.TryCount(request with { Samples = dice.Magnitude(int.MaxValue), Count = 0 }, long.MaxValue, out GridRequest longer) is null
            && longer.Count > FarSlice ? longer : request with { Count = 0 };
    }

    private static Tally Compare(GridCase grid, long start, ElementBits[] elements, ExactGrid truth)
    {
        var tally = new Tally { Elements = elements.Length };
        for (int i = 0; i < elements.Length; i++)
        {
            if (truth.TryElement(start + i, out ElementBits bits) && bits.Equals(elements[i]))
                continue;
            tally.Difference ??= $"{grid}, from {start} on: element {start + i} is {elements[i]}, not {bits}";
            tally.Differences++;
        }

        return tally;
    }
}
