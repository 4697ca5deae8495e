using System.Diagnostics;
using System.Globalization;
using StaticTensors.Benchmarks.Mix;
using StaticTensors.Exact;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Kernels;

namespace StaticTensors.Benchmarks.Proof;

/// <summary>Every element of the mix against the exact engine.</summary>
internal static class ProveCommand
{
    private const int Longest = 20_000;
    private const int ShownDifferences = 20;

    public static int Run(string[] arguments)
    {
        double millions = arguments.Length > 0 ? double.Parse(arguments[0], CultureInfo.InvariantCulture) : 50;
        ulong seed = arguments.Length > 1 ? ulong.Parse(arguments[1], CultureInfo.InvariantCulture) : 1;
        var clock = Stopwatch.StartNew();
        var tallies = new Dictionary<(GridLaw, string), Tally>();
        var total = new Tally();
        int shown = 0;
        foreach ((GridCase grid, Tally tally) in RandomGrids.Visit(seed, Longest, grid => (grid, Check(grid))))
        {
            (GridLaw, string) cell = (grid.Request.Law, grid.Call.Keyword);
            tallies[cell] = tallies.GetValueOrDefault(cell) + tally;
            total += tally;
            if (tally.Difference is { } difference && shown++ < ShownDifferences)
                Console.WriteLine(difference);
            if (total.Elements >= millions * 1e6)
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
        tally.Elements = elements.Length;
        for (int i = 0; i < elements.Length; i++)
        {
            if (truth.TryElement(i, out ElementBits bits) && bits.Equals(elements[i]))
                continue;
            tally.Difference ??= $"{grid}: element {i} is {elements[i]}, not {bits}";
            tally.Differences++;
        }

        return tally;
    }
}
