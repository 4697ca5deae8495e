using StaticTensors.Exact;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Exact;

/// <summary>Every value of the 16-bit types as an end of Geomspace, and every half as a base of Logspace.</summary>
public class SixteenBitPowerTests
{
    [Fact]
    public void Every_16_bit_integer_as_an_end_of_Geomspace()
    {
        for (int value = 1; value <= ushort.MaxValue; value++)
        {
            ushort end = (ushort)value;
            ushort[] grid = Ask.Geomspace(ElementType.UInt16, (ushort)1, end, 3).All<ushort>();
            Assert.Equal(end, grid[2]);
            Assert.True(grid[1] * grid[1] <= value && value < (grid[1] + 1) * (grid[1] + 1), $"√{value} is {grid[1]}");
        }

        for (int value = -1; value >= short.MinValue; value--)
        {
            GridRequest request = Ask.Geomspace(ElementType.Int16, (short)value, (short)-1, 4);
            int root = -request.At<short>(2);
            Assert.Equal(value, request.At<short>(0));
            Assert.True(root * root * root <= -value && -value < (root + 1) * (root + 1) * (root + 1), $"∛{value} is {-root}");
        }
    }

    [Fact]
    public void Every_half_as_an_end_of_Geomspace_and_as_the_base_of_Logspace()
    {
        ElementInfo type = ElementType.Half.Info();
        for (ushort bits = 1; bits < ExactValue.Infinity(type); bits++)
        {
            Half end = BitConverter.UInt16BitsToHalf(bits);
            GridRequest roots = Ask.Geomspace(ElementType.Half, -end, (Half)(-1), 3 + bits % 2);
            Bracket.Check(
                roots, new ExactGrid(roots), 1, Root.Geomspace(ExactValue.Of(-end), ExactValue.Of(-1), 1, (int)roots.Divisions));
            Assert.Equal(-end, roots.At<Half>(0));
            Assert.Equal(end, Ask.Logspace(ElementType.Half, 1, 2, 2, @base: (double)end).At<Half>(0));
        }
    }
}
