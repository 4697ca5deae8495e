using nietras.SeparatedValues;

namespace Latencies;

/// <summary>A file with a latency in each row, written and read as a stream.</summary>
internal static class CsvFile
{
    private const string Column = "microseconds";
    private const int ChunkLength = 1 << 16, Seed = 1;

    /// <summary>Most requests are quick, one in ten waits for a disk, one in a hundred for another machine.</summary>
    public static void Write(string path, int rows)
    {
        var random = new Random(Seed);
        using SepWriter writer = Sep.New(',').Writer().ToFile(path);
        for (int i = 1; i <= rows; i++)
        {
            double median = i % 100 == 0 ? 150_000 : i % 10 == 0 ? 8_000 : 300;
            double normal = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
            using SepWriter.Row row = writer.NewRow();
            row["request"].Format(i);
            row[Column].Format(Math.Round(median * Math.Exp(0.5 * normal), 1));
        }
    }

    /// <summary>The latencies, a chunk at a time; each chunk reuses the memory of the previous one.</summary>
    /// <exception cref="InvalidDataException">A row has no latency.</exception>
    public static IEnumerable<ReadOnlyMemory<double>> Read(string path)
    {
        using SepReader reader = Sep.New(',').Reader().FromFile(path);
        if (!reader.Header.TryIndexOf(Column, out int column))
            throw new InvalidDataException($"{path} has no column '{Column}'.");
        double[] chunk = new double[ChunkLength];
        int filled = 0;
        while (reader.MoveNext())
        {
            chunk[filled++] = reader.Current[column].TryParse<double>() ?? throw new InvalidDataException(
                $"{path}, line {reader.Current.LineNumberFrom}: '{reader.Current[column]}' is not a number.");
            if (filled == chunk.Length)
            {
                yield return chunk;
                filled = 0;
            }
        }

        yield return chunk.AsMemory(0, filled);
    }
}
