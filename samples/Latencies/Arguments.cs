using System.Globalization;

namespace Latencies;

/// <summary>The command-line arguments.</summary>
/// <param name="File">The file to read; it is written first if it does not exist. Null: a temporary one.</param>
/// <param name="Rows">How many rows to write. Null: ten million.</param>
/// <param name="Picture">Where the picture goes.</param>
internal sealed record Arguments(string? File, int? Rows, string Picture)
{
    private const string Usage = "Usage: Latencies [FILE.csv] [--rows COUNT] [--picture FILE.png]";

    /// <exception cref="ArgumentException">The arguments are invalid.</exception>
    public static Arguments Of(string[] args) => Of(args, new(null, null, Path.Combine(AppContext.BaseDirectory, "latencies.png")));

    private static Arguments Of(string[] rest, Arguments known) => rest switch
    {
        [] => known,
        ["--rows", var text, .. var more] when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int rows) && rows > 0 =>
            Of(more, known with { Rows = rows }),
        ["--picture", var path, .. var more] => Of(more, known with { Picture = path }),
        [var file, .. var more] when known.File is null && !file.StartsWith('-') => Of(more, known with { File = file }),
        _ => throw new ArgumentException($"'{string.Join(' ', rest)}' is not understood. {Usage}"),
    };
}
