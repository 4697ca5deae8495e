using System.Globalization;
using StaticTensors.Benchmarks.Mix;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Benchmarks.Mpfr;

/// <summary>A second oracle, by other people: the floats of the mix against GNU MPFR.</summary>
internal static class MpfrCommand
{
    private const int Longest = 1_000;
    private const int ShownDifferences = 20;

    public static int Run(string[] arguments)
    {
        if (!MpfrLibrary.IsInstalled)
        {
            Console.Error.WriteLine("libmpfr.so.6 is not on this machine: install Debian's libmpfr6 (apt-get install libmpfr6).");
            return 2;
        }

        double thousands = arguments.Length > 0 ? double.Parse(arguments[0], CultureInfo.InvariantCulture) : 200;
        ulong seed = arguments.Length > 1 ? ulong.Parse(arguments[1], CultureInfo.InvariantCulture) : 1;
        var tallies = new SortedDictionary<(GridLaw, ElementType), Comparison>();
        var total = new Comparison();
        int shown = 0;
        foreach (Comparison comparison in RandomGrids.Visit(seed, Longest, Compare).OfType<Comparison>())
        {
            tallies[comparison.Cell] = tallies.GetValueOrDefault(comparison.Cell, new Comparison()) + comparison;
            total += comparison;
            if (comparison.Difference is { } difference && shown++ < ShownDifferences)
                Console.WriteLine(difference);
            if (total.Elements >= thousands * 1e3)
                break;
        }

        Console.WriteLine("| function | type | grids | elements | differences | exact or a tie | of these only to 2400 bits |");
        Console.WriteLine("|---|---|---:|---:|---:|---:|---:|");
        foreach (((GridLaw law, ElementType type), Comparison comparison) in tallies)
            Console.WriteLine($"| {law} | {type.Info().Keyword} | {comparison} |");
        Console.WriteLine($"| all | all | {total} |");
        Console.WriteLine();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {seed}: {total.Elements} elements, {total.Differences} differences"));
        return total.Differences == 0 ? 0 : 1;
    }

    private static Comparison? Compare(GridCase grid)
    {
        if (!MpfrGrid.Covers(grid.Request) || grid.Compute() is not { } elements)
            return null;
        using var truth = new MpfrGrid(grid.Request);
        var comparison = new Comparison { Cell = (grid.Request.Law, grid.Request.Element), Grids = 1, Elements = elements.Length };
        for (int i = 0; i < elements.Length; i++)
        {
            // Compared by Equals, because MPFR does not know from which end a zero has its sign.
            double expected = truth.Element(i), actual = MpfrGrid.ToDouble(new Real(grid.Request.Element, elements[i]));
            if (expected.Equals(actual))
                continue;
            comparison.Difference ??= string.Create(CultureInfo.InvariantCulture, $"{grid}: element {i} is {actual:R}, MPFR has {expected:R}");
            comparison.Differences++;
        }

        return comparison with { Boundaries = truth.Boundaries, Snapped = truth.Snapped };
    }
}
