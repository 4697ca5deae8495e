using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Interchange;

/// <summary>Tensors in System.Text.Json.</summary>
public partial class JsonTests
{
    private static readonly JsonSerializerOptions
        Named = new() { NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals },
        Text = new() { NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString },
        Indented = new() { WriteIndented = true };

    [Fact]
    public void Every_element_type_goes_out_and_in()
    {
        All<sbyte>(); All<byte>(); All<short>(); All<ushort>(); All<int>(); All<uint>(); All<long>(); All<ulong>();
        All<Int128>(); All<UInt128>(); All<nint>(); All<nuint>(); All<Half>(); All<float>(); All<double>(); All<decimal>();

        static void All<T>() where T : unmanaged, System.Numerics.INumber<T>, System.Numerics.IMinMaxValue<T>
        {
            Tensor<T> x = Tensor.Create([T.MinValue, T.Zero, T.One, T.MaxValue, T.One / (T.One + T.One + T.One), T.CreateChecked(100)], [2, 1, 3]);
            foreach (JsonSerializerOptions options in new[] { JsonSerializerOptions.Default, Text })
            {
                Tensor<T> read = JsonSerializer.Deserialize<Tensor<T>>(JsonSerializer.Serialize(x, options), options)!;
                Assert.Equal([2, 1, 3], read.Shape.ToArray());
                Assert.Equal(x.ToArray(), read.ToArray());
                Assert.Equal(Tensor.Create([T.One]).IsConstant, read.IsConstant);
            }
        }
    }

    [Theory]
    [InlineData("5", new int[0])]
    [InlineData("[5]", new[] { 1 })]
    [InlineData("[[1,2,3],[4,5,6]]", new[] { 2, 3 })]
    [InlineData("[]", new[] { 0 })]
    [InlineData("[[],[]]", new[] { 2, 0 })]
    [InlineData("[[[1]],[[2]]]", new[] { 2, 1, 1 })]
    public void A_shape_is_how_arrays_are_nested(string json, int[] shape)
    {
        Tensor<int> read = JsonSerializer.Deserialize<Tensor<int>>(json)!;
        Assert.Equal(shape, read.Shape.ToArray());
        Assert.Equal(json, JsonSerializer.Serialize(read));
    }

    [Theory]
    [InlineData("[[1,2],[3]]", "[1]", "length 1", "2")]
    [InlineData("[[1,2],[3,4,5]]", "[1]", "length 3", "2")]
    [InlineData("[[1],2]", "[1]", "a number")]
    [InlineData("[1,[2]]", "[1]", "an array")]
    [InlineData("[[[1,2],[3,4]],[[5,6],[7]]]", "[1][1]", "length 1")]
    [InlineData("[[],[1]]", "[1]", "length 1", "0")]
    [InlineData("[[],[[]]]", "[1][0]", "an array")]
    [InlineData("[[[]],[]]", "[1]", "length 0", "1")]
    [InlineData("[1,\"2\"]", "[1]", "text", "NumberHandling")]
    [InlineData("[1,null]", "[1]", "null")]
    [InlineData("[1,{}]", "[1]", "an object")]
    [InlineData("[[1,true]]", "[0][1]", "true or false")]
    [InlineData("{}", "the value", "an object")]
    [InlineData("[0,1e999]", "[1]", "1e999", "double")]
    public void What_is_no_tensor_is_refused_with_its_place(string json, params string[] fragments)
    {
        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Tensor<double>>(json));
        Assert.All(fragments, fragment => Assert.Contains(fragment, exception.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[256]")]
    [InlineData("[-1]")]
    [InlineData("[1.5]")]
    public void Numbers_that_do_not_fit_are_refused(string json) =>
        Assert.Contains("byte", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Tensor<byte>>(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void What_arrays_do_not_say_is_lost()
    {
        // Without elements the length of a row is lost; and JSON does not say whether a tensor is constant.
        Assert.Equal("[]", JsonSerializer.Serialize(Tensor.Zeros<double>([0, 3])));
        Assert.Equal([0], JsonSerializer.Deserialize<Tensor<double>>("[]")!.Shape);
        Assert.False(JsonSerializer.Deserialize<Tensor<double>>(JsonSerializer.Serialize(Tensor.Arange(3.0, constant: true)))!.IsConstant);
    }

    [Fact]
    public void Arrays_deeper_than_the_stack_are_an_exception()
    {
        var options = new JsonSerializerOptions { MaxDepth = 2_000_000 };
        Assert.Throws<InsufficientExecutionStackException>(() => JsonSerializer.Deserialize<Tensor<double>>(new string('[', 1_000_000), options));
    }

    [Fact]
    public void No_number_is_text_where_the_options_say_so()
    {
        Tensor<double> x = [double.NaN, double.NegativeInfinity, double.PositiveInfinity, 1];
        string json = JsonSerializer.Serialize(x, Named);

        Assert.Equal("""["NaN","-Infinity","Infinity",1]""", json);
        Assert.Equal(x.ToArray(), JsonSerializer.Deserialize<Tensor<double>>(json, Named)!.ToArray());
        Assert.Equal("""["1","2.5"]""", JsonSerializer.Serialize(Tensor.Create([1, 2.5]), Text));
        Fails.With<JsonException>(null, () => JsonSerializer.Serialize(x), "NaN", "AllowNamedFloatingPointLiterals");
        Fails.With<JsonException>(null, () => JsonSerializer.Deserialize<Tensor<double>>(json), "[0]", "text");
        Fails.With<JsonException>(null, () => JsonSerializer.Deserialize<Tensor<double>>("""["1"]""", Named), "[0]", "text");
    }

    [Fact]
    public async Task It_works_within_other_types_from_streams_and_without_reflection()
    {
        var record = new Measured("a", Tensor.Linspace(0.0, 1.0, num: 2000), null);
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(record, Context.Default.Measured);
        using var stream = new MemoryStream(json);

        Measured read = (await JsonSerializer.DeserializeAsync(stream, Context.Default.Measured, TestContext.Current.CancellationToken))!;

        Assert.Equal(record.Values.ToArray(), read.Values.ToArray());
        Assert.Null(read.Counts);
        JsonException exception = Assert.Throws<JsonException>(
            () => JsonSerializer.Deserialize(Encoding.UTF8.GetBytes("""{"Values":[[1],2]}"""), Context.Default.Measured));
        Assert.Equal("$.Values", exception.Path);
    }

    [Fact]
    public void Indented_text_stays_JSON() =>
        Assert.Equal("[\n  1,\n  2\n]", JsonSerializer.Serialize(Tensor.Create([1, 2]), Indented).ReplaceLineEndings("\n"));

    internal sealed record Measured(string Name, Tensor<double> Values, Tensor<int>? Counts);

    [JsonSerializable(typeof(Measured))]
    internal sealed partial class Context : JsonSerializerContext;
}
