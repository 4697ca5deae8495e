using System.Numerics;
using StaticTensors.Printing;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Printing;

/// <summary>The texts that mygrad printed, compared character by character.</summary>
public class ReprVectors
{
    public static TheoryData<string> All => [.. ReprCase.All.Keys];

    [Theory, MemberData(nameof(All))]
    public void Prints_what_mygrad_prints(string id)
    {
        ReprCase item = ReprCase.All[id];

        Assert.Equal(item.Dtype == "bool" ? Printed.AsMask(item.Text, "Tensor") : item.Text, Print(item));
    }

    private static string Print(ReprCase item) => item.Dtype switch
    {
        "float64" => Print<double>(item),
        "float32" => Print<float>(item),
        "float16" => Print<Half>(item),
        "int8" => Print<sbyte>(item),
        "int32" => Print<int>(item),
        "int64" => Print<long>(item),
        "uint8" => Print<byte>(item),
        "uint16" => Print<ushort>(item),
        "uint32" => Print<uint>(item),
        "uint64" => Print<ulong>(item),
        "bool" => TensorText.Repr(item.Elements(value => value is "True" or "0"), item.Shape),
        _ => throw new InvalidDataException($"{item.Id} has the unforeseen dtype {item.Dtype}."),
    };

    private static string Print<T>(ReprCase item) where T : unmanaged, INumber<T> =>
        TensorText.Repr<T>(item.Elements(Literal.Parse<T>), item.Shape);
}
