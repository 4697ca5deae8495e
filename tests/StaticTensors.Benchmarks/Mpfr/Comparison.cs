using System.Globalization;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;

namespace StaticTensors.Benchmarks.Mpfr;

/// <summary>What was compared with MPFR.</summary>
internal sealed record Comparison
{
    public (GridLaw Law, ElementType Type) Cell { get; init; }

    public long Grids { get; init; }

    public long Elements { get; init; }

    public long Differences { get; set; }

    public long Boundaries { get; init; }

    public long Snapped { get; init; }

    /// <summary>The first difference, in words.</summary>
    public string? Difference { get; set; }

    public static Comparison operator +(Comparison left, Comparison right) => new()
    {
        Cell = right.Cell,
        Grids = left.Grids + right.Grids,
        Elements = left.Elements + right.Elements,
        Differences = left.Differences + right.Differences,
        Boundaries = left.Boundaries + right.Boundaries,
        Snapped = left.Snapped + right.Snapped,
    };

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Grids} | {Elements} | {Differences} | {Boundaries} | {Snapped}");
}
