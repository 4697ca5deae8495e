// A histogram of ten million latencies, binned while their file is read: memory does not grow with the file.
using System.Globalization;
using Latencies;
using StaticTensors;
using TensorPrimitives = System.Numerics.Tensors.TensorPrimitives;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
const int Rows = 10_000_000;
DirectoryInfo? temporary = null;
try
{
    Arguments arguments = Arguments.Of(args);
    if (arguments.Rows is not null && File.Exists(arguments.File))
        throw new ArgumentException($"{arguments.File} already exists. Without --rows it is read unchanged.");
    string path = arguments.File ?? Path.Combine((temporary = Directory.CreateTempSubdirectory("latencies-")).FullName, "latencies.csv");
    if (!File.Exists(path))
    {
        Console.Error.WriteLine($"Writing {path}");
        CsvFile.Write(path, arguments.Rows ?? Rows);
    }

    // Five bins per decade, from 10 µs to 1 s.
    var edges = Grid<double>.PerDecade(10, 1_000_000, samples: 5);
    long[] counts = new long[edges.Count - 1];
    long rows = 0;
    foreach (ReadOnlyMemory<double> chunk in CsvFile.Read(path))
    {
        TensorPrimitives.Add(counts, edges.Histogram(chunk.Span), counts);
        rows += chunk.Length;
        Console.Error.Write($"\r{rows:N0} rows read");
    }

    Console.Error.WriteLine();
    Console.WriteLine($"{rows:N0} latencies, {rows - counts.Sum():N0} outside:\n");
    long most = Math.Max(counts.Max(), 1);
    for (int bin = 0; bin < counts.Length; bin++)
        Console.WriteLine($"{edges[bin],9:N0} … {edges[bin + 1],9:N0} µs  {counts[bin],9:N0}  {new string('#', (int)(counts[bin] * 50 / most))}");
    Picture.Save(arguments.Picture, edges, counts);
    Console.WriteLine($"\nThe picture is in {Path.GetFileName(arguments.Picture)}.");
    return 0;
}
catch (Exception exception) when (exception is ArgumentException or IOException or InvalidDataException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
finally
{
    temporary?.Delete(recursive: true);
}
