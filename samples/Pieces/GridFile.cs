using System.IO.MemoryMappedFiles;
using StaticTensors;

namespace Pieces;

/// <summary>A grid in a file: its doubles, one after another.</summary>
internal static class GridFile
{
    /// <summary>Computes a grid in pieces, straight into a memory-mapped file.</summary>
    /// <param name="file">The file, which becomes as long as the grid.</param>
    /// <param name="grid">The grid.</param>
    /// <param name="pieceLength">How many elements a piece has; the last may have fewer.</param>
    /// <param name="options">How many threads compute pieces.</param>
    /// <param name="report">Is called with the number of elements done, never by two threads at once.</param>
    public static void Fill(FileStream file, Grid<double> grid, int pieceLength, ParallelOptions options, Action<long> report)
    {
        using var map = MemoryMappedFile.CreateFromFile(
            file, null, grid.LongCount * sizeof(double), MemoryMappedFileAccess.ReadWrite, HandleInheritability.None, leaveOpen: true);
        long pieces = (grid.LongCount + pieceLength - 1) / pieceLength, done = 0;
        var gate = new Lock();
        Parallel.For(0L, pieces, options, index =>
        {
            long start = index * pieceLength;
            Grid<double> piece = grid.Slice(start, Math.Min(pieceLength, grid.LongCount - start));
            using MemoryMappedViewAccessor view = map.CreateViewAccessor(start * sizeof(double), piece.LongCount * sizeof(double));
            Fill(view, piece);
            lock (gate)
                report(done += piece.LongCount);
        });
    }

    private static unsafe void Fill(MemoryMappedViewAccessor view, Grid<double> piece)
    {
        byte* page = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref page);
        try
        {
            piece.CopyTo(new Span<double>(page + view.PointerOffset, piece.Count));
        }
        finally
        {
            view.SafeMemoryMappedViewHandle.ReleasePointer();
        }
    }
}
