using System.Numerics;
using StaticTensors.Exact;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Exact;

/// <summary>Grids that visit every value of the 8- and 16-bit types.</summary>
public class SixteenBitTests
{
    [Fact]
    public void Linspace_visits_every_half_and_what_lies_between_two_of_them()
    {
        // One grid for each binade and one for the subnormals: the values, the ties and what is on either side of a tie.
        // Every element is a double, so .NET's own conversion is the truth.
        const int quarters = 4;
        var seen = new HashSet<Half>();
        for (int binade = -15; binade < 16; binade++)
        {
            double start = binade == -15 ? 0 : Math.ScaleB(1, binade), stop = Math.ScaleB(1, binade + 1);
            int steps = 1024 * quarters;
            Half[] grid = Ask.Linspace(ElementType.Half, start, stop, steps + 1).All<Half>();
            Half[] mirrored = Ask.Linspace(ElementType.Half, -start, -stop, steps, endpoint: false).All<Half>();
            for (int i = 0; i <= steps; i++)
            {
                double exact = start + (stop - start) / steps * i;
                Assert.Equal((Half)exact, grid[i]);
                seen.Add(grid[i]);
                if (i < steps)
                    Assert.Equal(BitConverter.HalfToUInt16Bits((Half)(-exact)), BitConverter.HalfToUInt16Bits(mirrored[i]));
            }
        }

        // 31744 finite ones, +0 included, and infinity.
        Assert.Equal(0x7C00 + 1, seen.Count);
    }

    [Fact]
    public void Linspace_and_Arange_visit_every_integer()
    {
        Visit(sbyte.MinValue, sbyte.MaxValue);
        Visit(byte.MinValue, byte.MaxValue);
        Visit(short.MinValue, short.MaxValue);
        Visit(ushort.MinValue, ushort.MaxValue);

        static void Visit<T>(T lowest, T highest) where T : unmanaged, IBinaryInteger<T>
        {
            int first = int.CreateChecked(lowest), steps = int.CreateChecked(highest) - first;
            T[] values = Ask.Linspace(Element<T>.Info.Type, lowest, highest, steps + 1).All<T>();
            // In half steps a value is met twice: what lies between two integers is floored.
            T[] halfSteps = Ask.Linspace(Element<T>.Info.Type, highest, lowest, 2 * steps + 1).All<T>();
            for (int i = 0; i <= steps; i++)
                Assert.Equal(first + i, int.CreateChecked(values[i]));
            for (int i = 0; i <= 2 * steps; i++)
                Assert.Equal((int)Math.Floor(first + steps - i / 2.0), int.CreateChecked(halfSteps[i]));

            if (T.IsZero(lowest))
                Assert.Equal(values[..^1], Ask.Arange(lowest, highest, T.One, steps).All<T>());
            else
                Assert.Equal(Enumerable.Reverse(values).SkipLast(1), Ask.Arange(highest, lowest, -T.One, steps).All<T>());
        }
    }

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
            short[] grid = Ask.Geomspace(ElementType.Int16, (short)value, (short)-1, 4).All<short>();
            int root = -grid[2];
            Assert.Equal(value, grid[0]);
            Assert.True(root * root * root <= -value && -value < (root + 1) * (root + 1) * (root + 1), $"∛{value} is {-root}");
        }
    }

    [Fact]
    public void Every_half_as_an_end_of_Geomspace_and_as_the_base_of_Logspace()
    {
        ElementInfo type = ElementType.Half.Info();
        ExactValue one = ExactValue.Of(1);
        for (ushort bits = 1; bits < ExactValue.Infinity(type); bits++)
        {
            Half end = BitConverter.UInt16BitsToHalf(bits);
            GridRequest down = Ask.Geomspace(ElementType.Half, -end, (Half)(-1), 2 + bits % 3);
            var grid = new ExactGrid(down);
            for (int i = 0; i <= down.Divisions; i++)
                Bracket.Check(down, grid, i, Root.Geomspace(ExactValue.Of(-end), ExactValue.Of(-1), i, down.Divisions));

            GridRequest powers = Ask.Logspace(ElementType.Half, -0.5, 1, 4, @base: (double)end);
            grid = new ExactGrid(powers);
            for (int i = 0; i < 4; i++)
                Bracket.Check(powers, grid, i, Root.Logspace(ExactValue.Of(-0.5), one, ExactValue.Of(end), i, 3));
        }
    }
}
