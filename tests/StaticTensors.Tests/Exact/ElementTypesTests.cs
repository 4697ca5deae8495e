using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Exact.Numbers;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Exact;

/// <summary>The names of the element types in C# and in NumPy, in the order of <see cref="ElementType"/>.</summary>
public class ElementTypesTests
{
    [Fact]
    public void A_type_has_its_name_in_C_sharp() => Assert.Equal(
        "sbyte byte short ushort int uint long ulong Int128 UInt128 nint nuint Half float double decimal",
        string.Join(' ', ElementTypes.All.Select(type => type.Keyword)));

    [Fact]
    public void And_one_that_NumPy_has_or_could_have() => Assert.Equal(
        "int8 uint8 int16 uint16 int32 uint32 int64 uint64 int128 uint128 nint nuint float16 float32 float64 decimal",
        string.Join(' ', ElementTypes.All.Select(type => type.Dtype)));

    [Fact]
    public void The_table_is_in_the_order_of_the_types() => Assert.Equal(Enum.GetValues<ElementType>(), ElementTypes.All.Select(type => type.Type));

    [Fact]
    public void Tests_of_each_type_run_with_every_type()
    {
        var met = new Met();
        SixteenTypes.Each(met);

        Assert.Equal(Enum.GetValues<ElementType>(), met.Types.Order());
    }

    private sealed class Met : SixteenTypes.IBody
    {
        public List<ElementType> Types { get; } = [];

        public void Run<T>() where T : unmanaged, INumber<T> => Types.Add(Element<T>.Info.Type);
    }
}
