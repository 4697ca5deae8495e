// A grid that may be larger than memory, computed in pieces by several threads into a file. The file does not depend on the pieces.
using System.Globalization;
using System.Security.Cryptography;
using Pieces;
using StaticTensors;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, key) =>
{
    // The file is removed before the program ends.
    key.Cancel = true;
    stop.Cancel();
};
try
{
    (long count, string folder) = args switch
    {
        [] => (10_000_000, Path.GetTempPath()),
        [var text] when TryCount(text, out long number) => (number, Path.GetTempPath()),
        [var text, var path] when TryCount(text, out long number) => (number, path),
        _ => throw new ArgumentException($"'{string.Join(' ', args)}' is not understood. Usage: Pieces [COUNT [FOLDER]]"),
    };
    var grid = Grid<double>.Logspace(-3, 3, num: count);
    long bytes = count * sizeof(double);
    // Mapped memory without disk space behind it would end the program without a message.
    long free = new DriveInfo(Path.GetFullPath(folder)).AvailableFreeSpace;
    if (free < bytes)
        throw new IOException($"The grid takes {bytes:N0} bytes, but only {free:N0} are free in {folder}.");
    Console.WriteLine($"{grid}, {bytes:N0} bytes:\n");

    string first = await Hash("all cores", pieceLength: 1 << 20, threads: Environment.ProcessorCount);
    string second = await Hash("one core", pieceLength: 777_777, threads: 1);
    Console.WriteLine(first == second ? "\nThe same file." : "\nThe files differ.");
    return first == second ? 0 : 1;

    async Task<string> Hash(string who, int pieceLength, int threads)
    {
        await using var file = new FileStream(Path.Combine(folder, Path.GetRandomFileName()), new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.DeleteOnClose,
        });
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = stop.Token };
        GridFile.Fill(file, grid, pieceLength, options, done => Console.Error.Write($"\r{who}: {(double)done / count,5:P0}"));
        Console.Error.WriteLine();
        string hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, stop.Token));
        Console.WriteLine($"pieces of {pieceLength,9:N0}, {who + ":",-10} SHA-256 {hash}");
        return hash;
    }
}
catch (Exception exception) when (exception is ArgumentException or IOException or UnauthorizedAccessException or OperationCanceledException)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}

static bool TryCount(string text, out long count) =>
    long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count) && count is > 0 and <= long.MaxValue / sizeof(double);
