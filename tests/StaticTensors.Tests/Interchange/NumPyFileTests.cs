using System.Buffers.Binary;
using System.Numerics;
using System.Text;
using StaticTensors.Interchange;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Interchange;

/// <summary>Files that NumPy 1.24.2 wrote (Vectors/NumPyFiles/write.py), files that we write, and forged files.</summary>
public class NumPyFileTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Vectors", "NumPyFiles");

    [Theory]
    [InlineData("little")]
    [InlineData("big")]
    public void Every_element_type_of_NumPy_is_read_in_either_byte_order(string order)
    {
        All<sbyte>("i1"); All<byte>("u1"); All<short>("i2"); All<ushort>("u2"); All<int>("i4"); All<uint>("u4"); All<long>("i8"); All<ulong>("u8");
        All<Half>("f2"); All<float>("f4"); All<double>("f8"); All<nint>("i8"); All<nuint>("u8");

        void All<T>(string code) where T : unmanaged, INumber<T>, IMinMaxValue<T>
        {
            Tensor<T> loaded = NumPyFile.Load<T>(Path.Combine(Folder, $"{order}-{code}.npy"));
            Assert.Equal([T.MinValue, T.Zero, T.One, T.MaxValue], loaded.ToArray());
            Assert.Equal([4], loaded.Shape.ToArray());
            Assert.Equal(Tensor.Create([T.One]).IsConstant, loaded.IsConstant);
        }
    }

    [Theory]
    [InlineData("version-1")]
    [InlineData("version-2")]
    [InlineData("version-3")]
    [InlineData("fortran")]
    [InlineData("fortran-big")]
    public void Versions_and_orders_of_indices(string name)
    {
        Tensor<double> loaded = NumPyFile.Load<double>(Path.Combine(Folder, $"{name}.npy"));
        Assert.Equal([2, 3, 4], loaded.Shape.ToArray());
        Assert.Equal(Enumerable.Range(0, 24).Select(i => (double)i), loaded);
    }

    [Fact]
    public void Scalars_empty_arrays_and_no_numbers()
    {
        Assert.Equal(2.5, NumPyFile.Load<double>(Path.Combine(Folder, "scalar.npy")).Item());
        Assert.Equal([0, 3], NumPyFile.Load<double>(Path.Combine(Folder, "empty.npy")).Shape.ToArray());
        double[] strange = NumPyFile.Load<double>(Path.Combine(Folder, "not-a-number.npy")).ToArray();
        Assert.Equal([double.NaN, double.PositiveInfinity, double.NegativeInfinity, 0], strange);
        Assert.True(double.IsNegative(strange[3]));
    }

    [Fact]
    public void Archives()
    {
        string two = Path.Combine(Folder, "two.npz"), one = Path.Combine(Folder, "one.npz");

        Assert.Equal(["x", "counts"], NumPyFile.Names(two));
        Assert.Equal([0, 1, 2], NumPyFile.Load<double>(two, "x").ToArray());
        Assert.Equal([0, 1, 2, 3], NumPyFile.Load<long>(two, "counts").ToArray());
        Assert.Equal([0, 0.25, 0.5, 0.75, 1], NumPyFile.Load<double>(one).ToArray());
        Fails.With<InvalidDataException>(null, () => NumPyFile.Load<double>(two), "x, counts", "name one");
        Fails.With<KeyNotFoundException>(null, () => NumPyFile.Load<double>(two, "y"), "no array y", "x, counts");
        Fails.With<InvalidDataException>(null, () => NumPyFile.Load<double>(Path.Combine(Folder, "scalar.npy"), "x"));
    }

    [Fact]
    public void What_is_saved_is_loaded_again()
    {
        All<sbyte>(); All<byte>(); All<short>(); All<ushort>(); All<int>(); All<uint>(); All<long>(); All<ulong>();
        All<nint>(); All<nuint>(); All<Half>(); All<float>(); All<double>();

        static void All<T>() where T : unmanaged, INumber<T>, IMinMaxValue<T>
        {
            Tensor<T>[] tensors =
            [
                Tensor.Create([T.MinValue, T.Zero, T.One, T.MaxValue, T.One, T.One], [2, 3]), Tensor.Full([], T.One), Tensor.Zeros<T>([2, 0]),
                Tensor.Ones<T>([70_000]),
            ];
            using var stream = new MemoryStream();
            foreach (Tensor<T> tensor in tensors)
                NumPyFile.Save(stream, tensor);
            stream.Position = 0;
            foreach (Tensor<T> tensor in tensors)
            {
                Tensor<T> loaded = NumPyFile.Load<T>(stream);
                Assert.Equal(tensor.Shape.ToArray(), loaded.Shape.ToArray());
                Assert.True(tensor.AsSpan().SequenceEqual(loaded.AsSpan()));
            }
        }
    }

    [Fact]
    public void A_saved_file_is_NumPy_s_to_the_byte()
    {
        using var stream = new MemoryStream();
        NumPyFile.Save(stream, Tensor.Arange(24.0).Reshape(2, 3, 4));
        Assert.Equal(File.ReadAllBytes(Path.Combine(Folder, "version-1.npy")), stream.ToArray());
    }

    [Fact]
    public void Files_and_archives_on_disk()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            string file = Path.Combine(folder, "a.npy"), archive = Path.Combine(folder, "a.npz"), unnamed = Path.Combine(folder, "b.npz");
            Tensor<double> x = Tensor.Linspace(0.0, 1.0, num: 5);
            NumPyFile.Save(file, x);
            NumPyFile.Save(archive, new Dictionary<string, Tensor<double>> { ["x"] = x, ["y"] = x * x });
            NumPyFile.Save(unnamed, x);

            Assert.Equal(x.ToArray(), NumPyFile.Load<double>(file).ToArray());
            Assert.Equal((x * x).ToArray(), NumPyFile.Load<double>(archive, "y").ToArray());
            Assert.Equal(["arr_0"], NumPyFile.Names(unnamed));
            Assert.Equal(x.ToArray(), NumPyFile.Load<double>(unnamed).ToArray());
            Fails.With<NotSupportedException>(null, () => NumPyFile.Save(file, Tensor.Create([1m])), "decimal", "AsType");
            // A refused save has not emptied the file.
            Assert.Equal(x.ToArray(), NumPyFile.Load<double>(file).ToArray());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Another_element_type_is_named()
    {
        Fails.With<InvalidDataException>(null, () => NumPyFile.Load<double>(Path.Combine(Folder, "little-f4.npy")), "<f4", "Tensor<float>", "AsType");
        Fails.With<InvalidDataException>(null, () => NumPyFile.Load<double>(Path.Combine(Folder, "complex.npy")), "<c16", "none");
        Fails.With<InvalidDataException>(null, () => NumPyFile.Load<double>(Path.Combine(Folder, "records.npy")), "'a', '<i4'");
        Fails.With<NotSupportedException>(null, () => NumPyFile.Load<Int128>(Path.Combine(Folder, "little-i8.npy")), "Int128", "AsType");
    }

    [Theory]
    [InlineData("(1000000000,)", "0 of the 1000000000")]
    [InlineData("(2147483591,)", "0 of the 2147483591")]
    [InlineData("(2147483592,)", "2147483591")]
    [InlineData("(65536, 65536)", "(65536, 65536)")]
    [InlineData("(99999999999999999999,)", "2147483591")]
    [InlineData("(0, 4294967296)", "2147483591")]
    [InlineData("(-1,)", "not the header")]
    [InlineData("(1.5,)", "not the header")]
    [InlineData("3", "not the header")]
    public void A_shape_that_lies_takes_no_memory(string shape, string fragment)
    {
        byte[] file = Made(1, $"{{'descr': '<f8', 'fortran_order': False, 'shape': {shape}, }}");
        long before = GC.GetAllocatedBytesForCurrentThread();
        Fails.With<InvalidDataException>(null, () => NumPyFile.Load<double>(new MemoryStream(file)), fragment);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 2_000_000);
    }

    [Theory]
    [InlineData("{'descr': '<f8', 'fortran_order': False, 'shape': True, }")]
    [InlineData("{'descr': '<f8', 'fortran_order': False, 'shape': (,), }")]
    [InlineData("{'descr': '<f8', 'fortran_order': 'yes', 'shape': (3,), }")]
    [InlineData("{'descr': 'xf8', 'fortran_order': False, 'shape': (3,), }")]
    [InlineData("{'descr': '<f8', 'descr': '<f8', 'shape': (3,), }")]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("{'descr': '<f8', 'fortran_order': False, }")]
    [InlineData("{'descr': '<f8', 'fortran_order': False, 'shape': (), 'shape': (), }")]
    [InlineData("{'descr': '<f8', 'fortran_order': 0, 'shape': (), }")]
    [InlineData("{'descr': __import__('os'), 'fortran_order': False, 'shape': (), }")]
    [InlineData("{'descr': '<f8', 'fortran_order': False, 'shape': (), 'more': 1, }")]
    public void A_header_that_is_none_is_refused(string header) =>
        Fails.With<InvalidDataException>(null, () => NumPyFile.Load<double>(new MemoryStream(Made(1, header))), "not the header");

    [Theory]
    [InlineData("{'shape':(2L,),'descr':'<f8','fortran_order':False}")]
    [InlineData("  {\"fortran_order\" : True , \"descr\" : \"=f8\" , \"shape\" : ( 2 , ) , }  ")]
    public void Other_ways_of_writing_a_header_are_read(string header)
    {
        byte[] data = new byte[16];
        BinaryPrimitives.WriteDoubleLittleEndian(data.AsSpan(8), 1.5);
        Assert.Equal([0, 1.5], NumPyFile.Load<double>(new MemoryStream([.. Made(2, header), .. data])).ToArray());
    }

    [Fact]
    public void A_header_that_could_be_read_in_many_ways_takes_no_longer()
    {
        string header = $"{{{string.Concat(Enumerable.Repeat("'descr': '<f8'  ", 400))}X";
        Assert.Throws<InvalidDataException>(() => NumPyHeader.Parse(header));
    }

    [Fact]
    public void A_null_in_an_archive_is_refused_before_the_file_is_replaced()
    {
        using var file = new MemoryStream();
        Fails.With<ArgumentException>("tensors", () => NumPyFile.Save(file, new Dictionary<string, Tensor<double>> { ["x"] = null! }), "'x'");
        Assert.Equal(0, file.Length);
    }

    [Fact]
    public void A_header_that_does_not_end_is_refused_at_once()
    {
        byte[] endless = [0x93, .. "NUMPY"u8, 2, 0, 255, 255, 255, 255];
        long before = GC.GetAllocatedBytesForCurrentThread();
        Fails.With<InvalidDataException>(null, () => NumPyFile.Load<double>(new MemoryStream(endless)), "4294967295 bytes", "10000");
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000);
        // Even at the deepest nesting, reading is fast.
        string nested = new string('(', 9_000);
        Fails.With<InvalidDataException>(null, () => NumPyFile.Load<double>(new MemoryStream(Made(2, nested))), "not the header");
        string spaces = "{" + string.Concat(Enumerable.Repeat("'shape': (), ", 700));
        Fails.With<InvalidDataException>(null, () => NumPyFile.Load<double>(new MemoryStream(Made(2, spaces))), "not the header");
    }

    [Fact]
    public void A_file_that_is_cut_off_anywhere_is_refused()
    {
        byte[] whole = File.ReadAllBytes(Path.Combine(Folder, "version-1.npy"));
        for (int length = 0; length < whole.Length; length++)
            Assert.Throws<InvalidDataException>(() => NumPyFile.Load<double>(new MemoryStream(whole[..length])));
        whole[6] = 4;
        Fails.With<InvalidDataException>(null, () => NumPyFile.Load<double>(new MemoryStream(whole)), "version 4.0");
    }

    private static byte[] Made(byte version, string header)
    {
        byte[] size = new byte[version == 1 ? 2 : 4];
        size[0] = (byte)header.Length;
        size[1] = (byte)(header.Length >> 8);
        return [0x93, .. "NUMPY"u8, version, 0, .. size, .. Encoding.ASCII.GetBytes(header)];
    }
}
