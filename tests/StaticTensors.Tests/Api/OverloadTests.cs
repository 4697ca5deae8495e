using Xunit;

namespace StaticTensors.Tests.Api;

/// <summary>Every call shape of the public contract resolves without a cast, to the element type that the declared local says.</summary>
public class OverloadTests
{
    [Fact]
    public void Scalars_infer_double_float_Half_or_decimal()
    {
        Tensor<double>[] doubles =
        [
            Tensor.Logspace(2, 3), Tensor.Logspace(2.0, 3.0, num: 4), Tensor.Logspace(2, 3.5), Tensor.Logspace((short)2, (byte)3),
            Tensor.Logspace((byte)2, (byte)3), Tensor.Logspace(2u, 3u), Tensor.Logspace(2L, 3), Tensor.Logspace(2UL, 3UL),
            Tensor.Logspace((nint)2, (nint)3),
        ];
        Tensor<float>[] floats = [Tensor.Logspace(2f, 3f), Tensor.Logspace(2f, 3)];
        Tensor<Half> half = Tensor.Logspace((Half)2, (Half)3);
        Tensor<decimal>[] decimals = [Tensor.Logspace(0.1m, 0.5m), Tensor.Logspace(0, 0.5m)];
        Assert.All(doubles, tensor => Assert.Equal(100, tensor.Item(0)));
        Assert.All(floats, tensor => Assert.Equal(1000f, tensor.Item(49)));
        Assert.Equal((Half)100, half.Item(0));
        Assert.Equal(1m, decimals[1].Item(0));
    }

    [Fact]
    public void An_unsigned_and_a_signed_integer_infer_double_and_lose_no_bit()
    {
        ulong unsigned = 16_777_217, largest = ulong.MaxValue;
        int signed = 3;
        // A float would be 16777216.
        Tensor<double>[] unsignedFirst =
        [
            Tensor.Linspace(unsigned, signed, num: 1), Tensor.Linspace(unsigned, -3L, num: 1), Tensor.Linspace((nuint)unsigned, (nint)signed, num: 1),
            Tensor.Geomspace(unsigned, signed, num: 1), Tensor.Geomspace(unsigned, (short)3, num: 1), Tensor.Geomspace(unsigned, (sbyte)3, num: 1),
        ];
        Tensor<double>[] signedFirst =
        [
            Tensor.Linspace(signed, unsigned, num: 2), Tensor.Linspace((long)signed, unsigned, num: 2), Tensor.Linspace((nint)signed, (nuint)unsigned, num: 2),
            Tensor.Geomspace(signed, unsigned, num: 2), Tensor.Geomspace((short)3, unsigned, num: 2), Tensor.Geomspace((sbyte)3, unsigned, num: 2),
        ];
        Tensor<double>[] powers = [Tensor.Logspace(2UL, -signed, num: 2), Tensor.Logspace(-signed, 2UL, num: 2)];
        Assert.All(unsignedFirst, tensor => Assert.Equal([16_777_217.0], tensor.ToArray()));
        Assert.All(signedFirst, tensor => Assert.Equal([3.0, 16_777_217.0], tensor.ToArray()));
        Assert.Equal([100, 0.001, 0.001, 100], powers.SelectMany(tensor => tensor));
        // The middle of -1 and 2^64 - 1 is 2^63 - 1, which double rounds to 2^63.
        Assert.Equal([-1, Math.ScaleB(1, 63), Math.ScaleB(1, 64)], Tensor.Linspace(-1L, largest, num: 3).ToArray());
    }

    [Fact]
    public void A_type_argument_decides_the_element_type()
    {
        Tensor<int> ints = Tensor.Logspace<int>(0, 3, num: 4);
        Tensor<int> rounded = Tensor.Logspace<int>(0.5, 3);
        Tensor<Half> half = Tensor.Logspace<Half>(0, 4);
        Tensor<decimal> decimals = Tensor.Logspace<decimal>(0, 4);
        Tensor<decimal> exact = Tensor.Logspace<decimal>(0.1m, 4);
        Tensor<Int128> wide = Tensor.Logspace<Int128>(0, 4);
        Assert.Equal([1, 10, 100, 1000], ints.ToArray());
        Assert.Equal(3, rounded.Item(0));
        Assert.Equal((Half)10000, half.Item(49));
        Assert.Equal(10000m, decimals.Item(49));
        Assert.Equal(1.2589254117941672104239541064m, exact.Item(0));   // 10^0.1
        Assert.Equal(10000, wide.Item(49));
        // An exponent far too large, whatever it is rounded to.
        Assert.Throws<OverflowException>(() => Tensor.Logspace<long>(0, long.MaxValue));
    }

    [Fact]
    public void Array_like_arguments_resolve()
    {
        Tensor<double>[] doubles =
        [
            Tensor.Logspace([0.0, 1.0], [2.0, 3.0], num: 3, axis: -1), Tensor.Logspace([0, 1], [2, 3]),
            Tensor.Logspace(new[] { 0.0, 1 }, 3.0), Tensor.Logspace(0.0, [1.0, 2.0]), Tensor.Logspace([0.0, 1.0], 2, 3),
            Tensor.Logspace(new double[5], 0, 3), Tensor.Logspace(1, 2, @base: [2.0, 3.0]),
            Tensor.Logspace(Tensor.Create([0.0, 1.0]), Tensor.Create([2.0, 3.0])),
        ];
        Tensor<int> ints = Tensor.Logspace<int>([0, 1], 2, 3);
        Tensor<float> floats = Tensor.Logspace(Tensor.Create([0f, 1f]), Tensor.Create([2f, 3f]));
        Assert.All(doubles, tensor => Assert.Equal(2, tensor.Rank));
        Assert.Equal([1, 10, 10, 31, 100, 100], ints.ToArray());
        Assert.Equal(1000f, floats.Item(49, 1));
    }

    [Fact]
    public void A_span_or_an_array_is_filled()
    {
        var doubles = new double[5];
        var longs = new long[3];
        Span<int> ints = stackalloc int[4];
        Tensor.Logspace(-3, 3, doubles);
        Tensor.Logspace(0.0, 3.0, ints);
        Tensor.Logspace<long>(0, 3, longs, false);
        Assert.Equal(1, doubles[3 - 1]);
        Assert.Equal([1, 10, 100, 1000], ints.ToArray());
        Assert.Equal([1L, 10L, 100L], longs);
    }

    [Fact]
    public void The_double_overload_is_a_delegate()
    {
        Func<double, double, int, bool, double, int, bool?, Tensor<double>> logspace = Tensor.Logspace;
        Assert.Equal(8, logspace(0, 3, 4, true, 2, 0, null).Item(3));
    }

    [Fact]
    public void Linspace_and_Geomspace_have_the_same_set()
    {
        Tensor<double>[] doubles =
        [
            Tensor.Linspace(2, 3), Tensor.Linspace(2.0, 3), Tensor.Linspace(2UL, 3UL), Tensor.Linspace((nint)2, (nint)3),
            Tensor.Geomspace(2, 3), Tensor.Geomspace(2.0, 3), Tensor.Geomspace(2L, 3L), Tensor.Geomspace((short)2, (byte)3),
            Tensor.Linspace([0, 1], [2, 3])[.., 0], Tensor.Geomspace([1.0, 2.0], 3.0, axis: 1)[0],
        ];
        Tensor<float>[] floats = [Tensor.Linspace(0f, 1), Tensor.Geomspace(1f, 2f)];
        Tensor<decimal>[] decimals = [Tensor.Linspace(0, 0.5m), Tensor.Geomspace(0.1m, 1), Tensor.Linspace<decimal>(0.1m, 4)];
        Tensor<Int128>[] wide = [Tensor.Linspace<Int128>(Int128.Zero, Int128.MaxValue), Tensor.Geomspace<Int128>(1, 4)];
        Assert.All(doubles, tensor => Assert.Equal(50, tensor.Length));
        Assert.All(floats, tensor => Assert.Equal(50, tensor.Length));
        Assert.Equal(0.1m, decimals[1].Item(0));
        Assert.Equal(Int128.MaxValue, wide[0].Item(49));
        Span<float> span = stackalloc float[2];
        Tensor.Linspace(0.0, 1.0, span);
        Tensor.Geomspace(1.0, 2.0, span);
        Assert.Equal(2f, span[1]);
    }

    [Fact]
    public void Arange_infers_its_type_from_its_arguments()
    {
        Tensor<int> ints = Tensor.Arange(3);
        Tensor<int> range = Tensor.Arange(3, 7);
        Tensor<long> longs = Tensor.Arange(3L, 7, 2);
        Tensor<double> doubles = Tensor.Arange(0, 1.5, 0.5);
        Tensor<byte> bytes = Tensor.Arange<byte>(0, 255, 51);
        Tensor<float> constant = Tensor.Arange(3f, constant: true);
        Assert.Equal([0, 1, 2], ints.ToArray());
        Assert.Equal([3, 4, 5, 6], range.ToArray());
        Assert.Equal([3L, 5L], longs.ToArray());
        Assert.Equal([0, 0.5, 1], doubles.ToArray());
        Assert.Equal([0, 51, 102, 153, 204], bytes.ToArray());
        Assert.True(constant.IsConstant);
    }

    [Fact]
    public void Tensors_are_created_from_spans_arrays_and_collection_expressions()
    {
        Tensor<double>[] doubles =
        [
            Tensor.Create([1.0, 2.0]), Tensor.Create([1.0, 2.0], [2, 1]), Tensor.Create<double>([1, 2]), Tensor.Create(new[] { 1.0, 2.0 }),
            Tensor.Create(new[] { 1.0, 2.0 }, new[] { 1, 2 }), [1, 2], new[] { 1.0, 2.0 },
        ];
        Assert.All(doubles, tensor => Assert.Equal([1.0, 2.0], tensor.ToArray()));
        Assert.Equal([2, 1], doubles[1].Shape.ToArray());
        Tensor<double> number = 2.5;
        Assert.Equal(0, number.Rank);
    }

    [Fact]
    public void Progressions_take_numbers_of_any_type()
    {
        Tensor<double>[] doubles = [Tensor.PerDecade(1, 100, 2), Tensor.PerDecade(1L, 1e2f, 2), Tensor.PerDecade((Half)1, 100m, samples: 2, constant: true)];
        Tensor<int> ints = Tensor.PerOctave<int>(1, 8, 1);
        Tensor<decimal> decimals = Tensor.PerDecade<decimal>(0.1m, 10, samples: 1);
        Grid<long> grid = Grid<long>.PerOctave(1, 1L << 62, samples: 1);
        Assert.All(doubles, tensor => Assert.Equal([1, 3.1622776601683795, 10, 31.622776601683793, 100], tensor.ToArray()));
        Assert.Equal([1, 2, 4, 8], ints.ToArray());
        Assert.Equal([0.1m, 1, 10], decimals.ToArray());
        Assert.Equal(1L << 62, grid[^1]);
    }
}
