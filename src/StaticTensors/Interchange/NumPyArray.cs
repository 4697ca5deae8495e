using System;
using System.Buffers.Binary;
using System.IO;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using StaticTensors.Shapes;
using static System.FormattableString;

namespace StaticTensors.Interchange;

/// <summary>One array in NumPy's format, from a stream and into it.</summary>
/// <remarks>Source: "A simple file format for NumPy arrays", numpy/lib/format.py, versions 1 to 3.</remarks>
internal static class NumPyArray
{
    private const int Alignment = 64, PreambleLength = 10;

    // NumPy's own limit.
    private const int MostHeader = 10_000;

    // Bytes read at a time. Memory grows with the data received, whatever the header promises.
    private const int Block = 1 << 16;

    private static ReadOnlySpan<byte> Magic => [0x93, (byte)'N', (byte)'U', (byte)'M', (byte)'P', (byte)'Y'];

    public static void Write<T>(Stream stream, Tensor<T> tensor) where T : unmanaged, INumber<T>
    {
        string header = new NumPyHeader(NumPyDtype.Of<T>(), IsFortran: false, tensor.Shape.ToArray(), tensor.Length).ToString();
        int length = (PreambleLength + header.Length + Alignment) / Alignment * Alignment - PreambleLength;
        Span<byte> preamble = [.. Magic, 1, 0, 0, 0];
        BinaryPrimitives.WriteUInt16LittleEndian(preamble[^2..], checked((ushort)length));
        stream.Write(preamble);
        stream.Write(Encoding.ASCII.GetBytes(header.PadRight(length - 1) + '\n'));
        for (int first = 0; first < tensor.Length; first += Block)
            stream.Write(MemoryMarshal.AsBytes(tensor.AsSpan().Slice(first, Math.Min(Block, tensor.Length - first))));
    }

    public static Tensor<T> Read<T>(Stream stream) where T : unmanaged, INumber<T>
    {
        NumPyHeader header = ReadHeader(stream);
        bool isReversed = NumPyDtype.IsReversed<T>(header.Dtype);
        T[] data = ReadData<T>(stream, header);
        if (isReversed)
            Reverse<T>(data);
        if (header.IsFortran)
            data = RowMajor(data, header.Shape);
        return Tensor<T>.Wrap(data, header.Shape, ConstantRule.Resolve<T>(null));
    }

    private static NumPyHeader ReadHeader(Stream stream)
    {
        Span<byte> start = stackalloc byte[Magic.Length + 2], size = stackalloc byte[4];
        if (stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) < start.Length || !start.StartsWith(Magic))
            throw new InvalidDataException("This is not a NumPy array file: it does not begin with \\x93NUMPY.");
        int version = start[^2];
        if (version is < 1 or > 3)
            throw new InvalidDataException(Invariant($"The file has version {version}.{start[^1]} of NumPy's format: 1, 2 and 3 can be read."));
        size = size[..(version == 1 ? 2 : 4)];
        Fill(stream, size);
        uint length = version == 1 ? BinaryPrimitives.ReadUInt16LittleEndian(size) : BinaryPrimitives.ReadUInt32LittleEndian(size);
        if (length > MostHeader)
            throw new InvalidDataException(Invariant($"The header claims {length} bytes: at most {MostHeader} are read, as NumPy does."));
        byte[] text = new byte[length];
        Fill(stream, text);
        return NumPyHeader.Parse((version == 3 ? Encoding.UTF8 : Encoding.Latin1).GetString(text));
    }

    private static void Fill(Stream stream, Span<byte> bytes)
    {
        if (stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length)
            throw new InvalidDataException("The file ends within the header.");
    }

    private static T[] ReadData<T>(Stream stream, NumPyHeader header) where T : unmanaged
    {
        var data = new T[Math.Min(header.Length, Block)];
        for (int filled = 0; filled < header.Length;)
        {
            if (filled == data.Length)
                Array.Resize(ref data, (int)Math.Min(header.Length, 2L * filled));
            Span<byte> block = MemoryMarshal.AsBytes(data.AsSpan(filled, Math.Min(Block, data.Length - filled)));
            int read = stream.ReadAtLeast(block, block.Length, throwOnEndOfStream: false) / Unsafe.SizeOf<T>();
            filled += read;
            if (read < block.Length / Unsafe.SizeOf<T>())
                throw new InvalidDataException(Invariant($"The file ends after {filled} of the {header.Length} elements that its header promises: {header}"));
        }

        return data;
    }

    private static void Reverse<T>(Span<T> data) where T : unmanaged
    {
        switch (Unsafe.SizeOf<T>())
        {
            case 2:
                BinaryPrimitives.ReverseEndianness(MemoryMarshal.Cast<T, ushort>(data), MemoryMarshal.Cast<T, ushort>(data));
                break;
            case 4:
                BinaryPrimitives.ReverseEndianness(MemoryMarshal.Cast<T, uint>(data), MemoryMarshal.Cast<T, uint>(data));
                break;
            default:
                BinaryPrimitives.ReverseEndianness(MemoryMarshal.Cast<T, ulong>(data), MemoryMarshal.Cast<T, ulong>(data));
                break;
        }
    }

    /// <summary>Elements in Fortran order, rearranged into C order.</summary>
    private static T[] RowMajor<T>(T[] data, int[] shape)
    {
        int stride = 1;
        AxisWalk[] walks = Array.ConvertAll(shape, length =>
        {
            var walk = new AxisWalk(length, stride);
            stride *= length;
            return walk;
        });
        var rows = new T[data.Length];
        AxisWalk.Copy<T>(data, 0, walks, rows);
        return rows;
    }
}
