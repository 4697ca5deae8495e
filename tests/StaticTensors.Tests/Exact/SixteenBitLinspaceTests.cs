using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Exact.Numbers;
using Xunit;

namespace StaticTensors.Tests.Exact;

/// <summary>Linspace and Arange visit every value of the 8- and 16-bit types.</summary>
public class SixteenBitLinspaceTests
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
            // In half steps each value occurs twice: values between two integers are floored.
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
}
