using System.Globalization;
using System.Numerics;
using StaticTensors.Printing;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Printing;

/// <summary>The texts that mygrad printed, compared character by character.</summary>
public class ReprVectors
{
    public static TheoryData<string> Expressible => [.. ReprCase.All.Values.Where(item => item.Dtype != "bool").Select(item => item.Id)];

    [Theory, MemberData(nameof(Expressible))]
    public void Prints_what_mygrad_prints(string id)
    {
        ReprCase item = ReprCase.All[id];

        Assert.Equal(item.Text, Print(item));
    }

    [Fact]
    public void Only_the_five_cases_of_bool_are_not_expressible()
    {
        Assert.Equal(92, ReprCase.All.Count);
        Assert.Equal(87, Expressible.Count);
        Assert.Equal(
            ["repr-004", "repr-028", "repr-039", "repr-040", "repr-121"],
            ReprCase.All.Values.Where(item => item.Dtype == "bool").Select(item => item.Id));
    }

    private static string Print(ReprCase item) => item.Dtype switch
    {
        "float64" => Print(item, HexFloat.Parse),
        "float32" => Print(item, text => (float)HexFloat.Parse(text)),
        "float16" => Print(item, text => (Half)HexFloat.Parse(text)),
        "int8" => Print(item, Integer<sbyte>),
        "int32" => Print(item, Integer<int>),
        "int64" => Print(item, Integer<long>),
        "uint8" => Print(item, Integer<byte>),
        "uint16" => Print(item, Integer<ushort>),
        "uint32" => Print(item, Integer<uint>),
        "uint64" => Print(item, Integer<ulong>),
        _ => throw new InvalidDataException($"{item.Id} has the unforeseen dtype {item.Dtype}."),
    };

    private static string Print<T>(ReprCase item, Func<string, T> parse) where T : unmanaged, INumber<T> =>
        TensorText.Repr<T>(item.Elements(parse), item.Shape);

    private static T Integer<T>(string text) where T : INumber<T> => T.Parse(text, CultureInfo.InvariantCulture);
}
