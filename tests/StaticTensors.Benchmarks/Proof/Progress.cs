using System.Globalization;

namespace StaticTensors.Benchmarks.Proof;

/// <summary>A file with a line for each compared stretch of a seed's grids, from which an interrupted run can continue.</summary>
internal sealed class Progress(string path, ulong seed)
{
    private long next;

    /// <summary>The stretches so far, and the first grid not in any of them.</summary>
    public (Tally Total, long Next) Read()
    {
        var total = new Tally();
        foreach (string line in File.Exists(path) ? File.ReadAllLines(path) : [])
        {
            long[] fields = [.. line.Split(' ').Select(field => long.Parse(field, CultureInfo.InvariantCulture))];
            if ((ulong)fields[0] != seed)
                continue;
            next = fields[2];
            total += new Tally { Grids = fields[2] - fields[1], Elements = fields[3], Differences = fields[4], Scalar = fields[5], Exact = fields[6] };
        }

        return (total, next);
    }

    /// <summary>Adds the next stretch: seed, first grid, end, elements, differences, and elements of the lower levels.</summary>
    public void Add(in Tally stretch)
    {
        long first = next;
        next += stretch.Grids;
        long[] fields = [(long)seed, first, next, stretch.Elements, stretch.Differences, stretch.Scalar, stretch.Exact];
        File.AppendAllText(path, string.Join(' ', fields) + "\n");
    }
}
