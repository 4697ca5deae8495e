using StaticTensors.Elements;
using StaticTensors.Exact.Numbers;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Exact;

/// <summary>Tests the oracle: it accepts the one right result and rejects its neighbours.</summary>
public class BracketTests
{
    [Fact]
    public void Square_roots_are_those_of_the_processor_and_no_neighbour()
    {
        for (int value = 2; value < 200; value++)
        {
            ulong bits = BitConverter.DoubleToUInt64Bits(Math.Sqrt(value));
            Assert.True(IsRight(ElementType.Double, bits, SquareRoot(value)));
            Assert.False(IsRight(ElementType.Double, bits - 1, SquareRoot(value)));
            Assert.False(IsRight(ElementType.Double, bits + 1, SquareRoot(value)));
        }
    }

    [Theory]
    [InlineData(nameof(ElementType.Int32), 2, 1, true)]
    [InlineData(nameof(ElementType.Int32), 2, 2, false)]
    [InlineData(nameof(ElementType.Int32), 9, 3, true)]
    [InlineData(nameof(ElementType.Int32), 9, 2, false)]
    [InlineData(nameof(ElementType.Int32), 9, 4, false)]
    [InlineData(nameof(ElementType.SByte), 40_000, 200, false)]
    public void Integers_are_truncated(string type, int square, ulong root, bool isRight) =>
        Assert.Equal(isRight, IsRight(Enum.Parse<ElementType>(type), root, SquareRoot(square)));

    [Theory]
    [InlineData("1.4142135623730950488016887242", true)]
    [InlineData("1.4142135623730950488016887243", false)]
    [InlineData("1.414213562373095048801688724", false)]
    [InlineData("-1.4142135623730950488016887242", false)]
    public void Decimals_have_29_digits_of_the_square_root_of_2(string text, bool isRight)
    {
        ElementBits bits = Element<decimal>.ToBits(decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(isRight, Bracket.IsRight(ElementType.Decimal.Info(), fits: true, bits, SquareRoot(2), floor: false));
    }

    [Fact]
    public void A_misfit_must_be_one()
    {
        ElementInfo type = ElementType.Byte.Info();
        Assert.True(Bracket.IsRight(type, fits: false, default, SquareRoot(256 * 256), floor: false));
        Assert.False(Bracket.IsRight(type, fits: false, default, SquareRoot(256 * 256 - 1), floor: false));
    }

    private static Root SquareRoot(int value) => Root.Geomspace(ExactValue.Of(1), ExactValue.Of(value), 1, 2);

    private static bool IsRight(ElementType type, ulong bits, Root y) =>
        Bracket.IsRight(type.Info(), fits: true, new ElementBits(bits), y, floor: false);
}
