using System.Globalization;

namespace StaticTensors.Benchmarks.Proof;

/// <summary>What was compared, and how many elements the levels below the blocks decided.</summary>
internal record struct Tally
{
    public long Grids { get; set; }

    public long Elements { get; set; }

    public long Differences { get; set; }

    public long Scalar { get; set; }

    public long Exact { get; set; }

    /// <summary>The first difference, in words.</summary>
    public string? Difference { get; set; }

    public static Tally operator +(Tally left, Tally right) => new()
    {
        Grids = left.Grids + right.Grids,
        Elements = left.Elements + right.Elements,
        Differences = left.Differences + right.Differences,
        Scalar = left.Scalar + right.Scalar,
        Exact = left.Exact + right.Exact,
        Difference = left.Difference ?? right.Difference,
    };

    public override readonly string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Grids} | {Elements} | {Differences} | {Scalar} | {Exact}");
}
