using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Numerics;
using StaticTensors.Interchange;

namespace StaticTensors;

/// <summary>NumPy's files: <c>.npy</c>, an array, and <c>.npz</c>, an archive of several, each under a name.</summary>
/// <remarks>
/// Reads what <c>numpy.save</c>, <c>savez</c> and <c>savez_compressed</c> write: versions 1 to 3 of the format, either byte order, C or Fortran order. A loaded
/// tensor follows the rule of <c>constant: null</c>. Files are not trusted: loading takes no more memory than a file has data for.
/// </remarks>
/// <example><code>
/// using var file = new System.IO.MemoryStream();
/// NumPyFile.Save(file, Tensor.Linspace(0.0, 1.0, num: 3));
/// file.Position = 0;
/// Tensor&lt;double&gt; loaded = NumPyFile.Load&lt;double&gt;(file);    // Tensor([0. , 0.5, 1. ])
/// </code></example>
public static class NumPyFile
{
    private const string Extension = ".npy", ArchiveExtension = ".npz";

    // savez's name for an unnamed array.
    private const string Unnamed = "arr_0";

    /// <summary>Saves a tensor.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="path">The file, which is replaced. One whose name ends in <c>.npz</c> becomes an archive with the array <c>arr_0</c>.</param>
    /// <param name="tensor">The tensor.</param>
    /// <exception cref="NotSupportedException">NumPy lacks the element type: decimal, Int128 or UInt128.</exception>
    /// <example><code>
    /// string path = System.IO.Path.GetTempFileName();
    /// NumPyFile.Save(path, Tensor.Arange(3));
    /// Tensor&lt;int&gt; loaded = NumPyFile.Load&lt;int&gt;(path);    // Tensor([0, 1, 2], dtype=int32)
    /// System.IO.File.Delete(path);
    /// </code></example>
    public static void Save<T>(string path, Tensor<T> tensor) where T : unmanaged, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(tensor);
        if (Path.GetExtension(path).Equals(ArchiveExtension, StringComparison.OrdinalIgnoreCase))
        {
            Save(path, new Dictionary<string, Tensor<T>> { [Unnamed] = tensor });
            return;
        }

        NumPyDtype.Of<T>();
        using FileStream file = File.Create(path);
        NumPyArray.Write(file, tensor);
    }

    /// <summary>Writes a tensor as the contents of an <c>.npy</c> file.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="stream">The stream to write to; it stays open, and several tensors may be written one after another.</param>
    /// <param name="tensor">The tensor.</param>
    /// <exception cref="NotSupportedException">NumPy lacks the element type: decimal, Int128 or UInt128.</exception>
    /// <example><code>
    /// using var file = new System.IO.MemoryStream();
    /// NumPyFile.Save(file, Tensor.Arange(3));
    /// NumPyFile.Save(file, Tensor.Arange(2.0));
    /// file.Position = 0;
    /// Tensor&lt;int&gt; first = NumPyFile.Load&lt;int&gt;(file);           // Tensor([0, 1, 2], dtype=int32)
    /// Tensor&lt;double&gt; second = NumPyFile.Load&lt;double&gt;(file);    // Tensor([0., 1.])
    /// </code></example>
    public static void Save<T>(Stream stream, Tensor<T> tensor) where T : unmanaged, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(tensor);
        NumPyArray.Write(stream, tensor);
    }

    /// <summary>Saves tensors of one element type as an <c>.npz</c> archive.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="path">The file, which is replaced.</param>
    /// <param name="tensors">The tensors by their names.</param>
    /// <exception cref="NotSupportedException">NumPy lacks the element type: decimal, Int128 or UInt128.</exception>
    /// <example><code>
    /// string path = System.IO.Path.GetTempFileName();
    /// NumPyFile.Save(path, new System.Collections.Generic.Dictionary&lt;string, Tensor&lt;int&gt;&gt; { ["x"] = Tensor.Arange(3), ["y"] = Tensor.Arange(2) });
    /// Tensor&lt;int&gt; y = NumPyFile.Load&lt;int&gt;(path, "y");    // Tensor([0, 1], dtype=int32)
    /// System.IO.File.Delete(path);
    /// </code></example>
    public static void Save<T>(string path, IReadOnlyDictionary<string, Tensor<T>> tensors) where T : unmanaged, INumber<T>
    {
        Check(tensors);
        NumPyDtype.Of<T>();
        using FileStream file = File.Create(path);
        Save(file, tensors);
    }

    /// <summary>Writes tensors of one element type as the contents of an <c>.npz</c> archive.</summary>
    /// <typeparam name="T">The element type.</typeparam>
    /// <param name="stream">The stream to write to; it stays open.</param>
    /// <param name="tensors">The tensors by their names.</param>
    /// <exception cref="NotSupportedException">NumPy lacks the element type: decimal, Int128 or UInt128.</exception>
    /// <example><code>
    /// using var file = new System.IO.MemoryStream();
    /// var tensors = new System.Collections.Generic.Dictionary&lt;string, Tensor&lt;double&gt;&gt; { ["x"] = Tensor.Arange(3.0), ["y"] = Tensor.Arange(2.0) };
    /// NumPyFile.Save(file, tensors);
    /// Tensor&lt;double&gt; y = NumPyFile.Load&lt;double&gt;(file, "y");    // Tensor([0., 1.])
    /// </code></example>
    public static void Save<T>(Stream stream, IReadOnlyDictionary<string, Tensor<T>> tensors) where T : unmanaged, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(stream);
        Check(tensors);
        using var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        foreach ((string name, Tensor<T> tensor) in tensors)
        {
            using Stream entry = archive.CreateEntry(name + Extension, CompressionLevel.NoCompression).Open();
            NumPyArray.Write(entry, tensor);
        }
    }

    /// <summary>Loads the array of an <c>.npy</c> file, or the only one of an <c>.npz</c> archive.</summary>
    /// <typeparam name="T">The element type, which must be the file's.</typeparam>
    /// <param name="path">The file.</param>
    /// <returns>The array as a tensor.</returns>
    /// <exception cref="InvalidDataException">The file is damaged or not one of NumPy's, it has another element type (which the message names), or it is an
    /// archive without exactly one array.</exception>
    /// <exception cref="NotSupportedException">NumPy lacks the element type: decimal, Int128 or UInt128.</exception>
    /// <example><code>
    /// string path = System.IO.Path.GetTempFileName();
    /// NumPyFile.Save(path, Tensor.Linspace(0.0, 1.0, num: 3));
    /// Tensor&lt;double&gt; loaded = NumPyFile.Load&lt;double&gt;(path);    // Tensor([0. , 0.5, 1. ])
    /// System.IO.File.Delete(path);
    /// </code></example>
    public static Tensor<T> Load<T>(string path) where T : unmanaged, INumber<T>
    {
        using FileStream file = File.OpenRead(path);
        return Load<T>(file);
    }

    /// <summary>Reads the array of an <c>.npy</c> file, or the only one of an <c>.npz</c> archive.</summary>
    /// <typeparam name="T">The element type, which must be the file's.</typeparam>
    /// <param name="stream">The stream to read from; it stays open, positioned after an <c>.npy</c> array. An archive needs a seekable stream.</param>
    /// <returns>The array as a tensor.</returns>
    /// <exception cref="InvalidDataException">The data are damaged or not NumPy's, they have another element type (which the message names), or they are an
    /// archive without exactly one array.</exception>
    /// <exception cref="NotSupportedException">NumPy lacks the element type: decimal, Int128 or UInt128.</exception>
    /// <example><code>
    /// using var file = new System.IO.MemoryStream();
    /// NumPyFile.Save(file, Tensor.Linspace(0.0, 1.0, num: 3));
    /// file.Position = 0;
    /// Tensor&lt;double&gt; loaded = NumPyFile.Load&lt;double&gt;(file);    // Tensor([0. , 0.5, 1. ])
    /// </code></example>
    public static Tensor<T> Load<T>(Stream stream) where T : unmanaged, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!IsArchive(stream))
            return NumPyArray.Read<T>(stream);
        string[] names = [.. Names(stream)];
        return names is [var only]
            ? Load<T>(stream, only)
            : throw new InvalidDataException($"The archive does not have exactly one array: name one. {Listed(names)}");
    }

    /// <summary>Loads one array of an <c>.npz</c> archive.</summary>
    /// <typeparam name="T">The element type, which must be the array's.</typeparam>
    /// <param name="path">The file.</param>
    /// <param name="name">The array's name.</param>
    /// <returns>The array as a tensor.</returns>
    /// <exception cref="InvalidDataException">The file is damaged or not an archive, or the array has another element type (which the message
    /// names).</exception>
    /// <exception cref="KeyNotFoundException">There is no such array; the message lists the names.</exception>
    /// <exception cref="NotSupportedException">NumPy lacks the element type: decimal, Int128 or UInt128.</exception>
    /// <example><code>
    /// string path = System.IO.Path.GetTempFileName();
    /// var tensors = new System.Collections.Generic.Dictionary&lt;string, Tensor&lt;double&gt;&gt; { ["x"] = Tensor.Arange(3.0), ["y"] = Tensor.Arange(2.0) };
    /// NumPyFile.Save(path, tensors);
    /// Tensor&lt;double&gt; x = NumPyFile.Load&lt;double&gt;(path, "x");    // Tensor([0., 1., 2.])
    /// System.IO.File.Delete(path);
    /// </code></example>
    public static Tensor<T> Load<T>(string path, string name) where T : unmanaged, INumber<T>
    {
        using FileStream file = File.OpenRead(path);
        return Load<T>(file, name);
    }

    /// <summary>Reads one array of an <c>.npz</c> archive.</summary>
    /// <typeparam name="T">The element type, which must be the array's.</typeparam>
    /// <param name="stream">The stream to read from; it stays open.</param>
    /// <param name="name">The array's name.</param>
    /// <returns>The array as a tensor.</returns>
    /// <exception cref="InvalidDataException">The data are damaged or not an archive, or the array has another element type (which the message
    /// names).</exception>
    /// <exception cref="KeyNotFoundException">There is no such array; the message lists the names.</exception>
    /// <exception cref="NotSupportedException">NumPy lacks the element type: decimal, Int128 or UInt128.</exception>
    /// <example><code>
    /// using var file = new System.IO.MemoryStream();
    /// var tensors = new System.Collections.Generic.Dictionary&lt;string, Tensor&lt;double&gt;&gt; { ["x"] = Tensor.Arange(3.0), ["y"] = Tensor.Arange(2.0) };
    /// NumPyFile.Save(file, tensors);
    /// Tensor&lt;double&gt; x = NumPyFile.Load&lt;double&gt;(file, "x");    // Tensor([0., 1., 2.])
    /// </code></example>
    public static Tensor<T> Load<T>(Stream stream, string name) where T : unmanaged, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        ZipArchiveEntry entry = archive.GetEntry(name + Extension)
            ?? throw new KeyNotFoundException($"The archive has no array {name}. {Listed(Names(archive))}");
        using Stream array = entry.Open();
        return NumPyArray.Read<T>(array);
    }

    /// <summary>The names of the arrays of an <c>.npz</c> archive.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The names, in the archive's order.</returns>
    /// <exception cref="InvalidDataException">The file is damaged or not an archive.</exception>
    /// <example><code>
    /// string path = System.IO.Path.GetTempFileName();
    /// var tensors = new System.Collections.Generic.Dictionary&lt;string, Tensor&lt;double&gt;&gt; { ["x"] = Tensor.Arange(3.0), ["y"] = Tensor.Arange(2.0) };
    /// NumPyFile.Save(path, tensors);
    /// foreach (string name in NumPyFile.Names(path))
    ///     Console.Write(name is "x" or "y" ? "" : name);
    /// System.IO.File.Delete(path);
    /// </code></example>
    public static IReadOnlyList<string> Names(string path)
    {
        using FileStream file = File.OpenRead(path);
        return Names(file);
    }

    private static string[] Names(Stream stream)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        return Names(archive);
    }

    private static string[] Names(ZipArchive archive) =>
    [
        .. from entry in archive.Entries
           where entry.FullName.EndsWith(Extension, StringComparison.Ordinal)
           select entry.FullName[..^Extension.Length],
    ];

    private static string Listed(string[] names) => names.Length == 0 ? "It has none." : $"It has {string.Join(", ", names)}.";

    private static bool IsArchive(Stream stream)
    {
        if (!stream.CanSeek)
            return false;
        long start = stream.Position;
        Span<byte> first = stackalloc byte[2];
        int read = stream.ReadAtLeast(first, first.Length, throwOnEndOfStream: false);
        stream.Position = start;
        return read == 2 && first.SequenceEqual("PK"u8);
    }

    private static void Check<T>(IReadOnlyDictionary<string, Tensor<T>> tensors) where T : unmanaged, INumber<T>
    {
        ArgumentNullException.ThrowIfNull(tensors);
        if (tensors.FirstOrDefault(entry => entry.Value is null).Key is { } name)
            throw new ArgumentException($"The tensor '{name}' is null: leave it out, or give an empty one.", nameof(tensors));
    }
}
