namespace StaticTensors.Benchmarks.Speed;

/// <summary>The library's goals for short grids: how many times as fast as the loop beside each in <see cref="ShortGrids"/>.</summary>
internal static class ShortGoals
{
    private static readonly int[] Sizes = [4, 16, 50, 1_000];

    // NaN: no goal.
    private static readonly (string Text, string Method, double[] Bounds)[] All =
    [
        ("Logspace double, base 10", nameof(ShortGrids.LogspaceDouble), [0.5, 2, 4, 22]),
        ("… base e, against Math.Exp", nameof(ShortGrids.LogspaceBaseE), [0.3, 0.8, 1.6, 8]),
        ("… float", nameof(ShortGrids.LogspaceFloat), [0.5, 1.2, 2.5, 15]),
        ("… int", nameof(ShortGrids.LogspaceInt), [0.3, 1, 2, 12]),
        ("… long", nameof(ShortGrids.LogspaceLong), [0.3, 1, 2, 9]),
        ("… decimal", nameof(ShortGrids.LogspaceDecimal), [0.4, 0.8, 1.2, 1.5]),
        ("Geomspace double, 22 to 19,000", nameof(ShortGrids.GeomspaceDouble), [0.2, 0.6, 1.2, 7]),
        ("… float", nameof(ShortGrids.GeomspaceFloat), [0.15, 0.4, 0.8, 5]),
        ("… int", nameof(ShortGrids.GeomspaceInt), [0.2, 0.5, 1, 7]),
        ("Linspace double", nameof(ShortGrids.LinspaceDouble), [0.35, 0.5, 0.75, 1.1]),
        ("… float", nameof(ShortGrids.LinspaceFloat), [0.3, 0.5, 0.9, 1.5]),
        ("… int", nameof(ShortGrids.LinspaceInt), [0.3, 0.7, 1, 2.3]),
        ("… long", nameof(ShortGrids.LinspaceLong), [0.3, 0.7, 1, 2.3]),
        ("… decimal", nameof(ShortGrids.LinspaceDecimal), [0.8, 1.5, 2, 2.5]),
        ("Arange double", nameof(ShortGrids.ArangeDouble), [0.2, 0.4, 0.6, 1]),
        ("… int", nameof(ShortGrids.ArangeInt), [0.25, 0.4, 0.7, 1]),
        ("… decimal", nameof(ShortGrids.ArangeDecimal), [0.8, 1.5, 2.5, 3]),
        ("8 lanes, axis 0: Logspace", nameof(ShortGrids.LogspaceLanes), [0.6, 1.5, 3, 12]),
        ("… Linspace", nameof(ShortGrids.LinspaceLanes), [double.NaN, 0.6, 1, 1.2]),
    ];

    /// <summary>The goals whose text contains another, in Markdown: loop / ours, with the bound in brackets; bold where it is not met.</summary>
    public static IEnumerable<string> TableInTurns(string text)
    {
        var goals = All.Where(goal => goal.Text.Contains(text, StringComparison.OrdinalIgnoreCase)).ToArray();
        if (goals.Length == 0)
            yield break;
        yield return "";
        yield return $"| loop / ours (at least) | {string.Join(" | ", Sizes)} |";
        yield return "|---|---|---|---|---|";
        foreach ((string name, string method, double[] bounds) in goals)
            yield return $"| {name} | {string.Join(" | ", Sizes.Zip(bounds, (size, bound) => Cell(method, size, bound)))} |";
    }

    private static string Cell(string method, int size, double bound)
    {
        string own = $"{nameof(ShortGrids)}.{method}({size})", loop = $"{nameof(ShortGrids)}.{method}Loop({size})";
        Times times = Turns.Measure([loop, own], TimeSpan.FromSeconds(1));
        double quotient = times[loop] / times[own];
        string measured = FormattableString.Invariant($"{quotient:0.00}");
        return double.IsNaN(bound) ? measured : FormattableString.Invariant($"{(quotient < bound ? $"**{measured}**" : measured)} ({bound})");
    }
}
