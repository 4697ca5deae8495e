using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using Xunit;

namespace StaticTensors.Tests.Exact;

/// <summary>How many elements Arange has, before and after rounding.</summary>
public class ArangeLengthTests
{
    private const int Seed = 20261129;

    [Theory]
    [InlineData(0, 5, 1, 5)]
    [InlineData(0, 5, 2, 3)]
    [InlineData(0, 4, 2, 2)]
    [InlineData(5, 0, -1, 5)]
    [InlineData(5, 0, -2, 3)]
    [InlineData(-3, 3, 6, 1)]
    [InlineData(-3, 3, 7, 1)]
    [InlineData(0, 0, 1, 0)]
    [InlineData(0, 0, -1, 0)]
    [InlineData(0, 5, -1, 0)]
    [InlineData(5, 0, 1, 0)]
    // 0.1 is slightly more than a tenth, so the tenth step is past 1; 0.3 is slightly less, so three steps do not reach 0.9.
    [InlineData(0, 1, 0.1, 10)]
    [InlineData(0, 0.9, 0.3, 4)]
    [InlineData(0, 1, double.Epsilon, -1)]
    [InlineData(0, 1, double.PositiveInfinity, 1)]
    [InlineData(1, 0, double.NegativeInfinity, 1)]
    [InlineData(0, 1, double.NegativeInfinity, 0)]
    [InlineData(1, 0, double.PositiveInfinity, 0)]
    [InlineData(1, 1, double.PositiveInfinity, 0)]
    [InlineData(1, 1, double.NegativeInfinity, 0)]
    public void The_exact_count(double start, double stop, double step, int expected) =>
        Assert.Equal(expected >= 0 ? expected : BigInteger.One << 1074, Exact(start, stop, step));

    [Fact]
    public void Decimals_and_wide_integers_count_exactly()
    {
        Assert.Equal(10, Exact(0m, 1m, 0.1m));
        Assert.Equal(3, Exact(0m, 0.9m, 0.3m));
        Assert.Equal(2 * (BigInteger)decimal.MaxValue, Exact(decimal.MinValue, decimal.MaxValue, 1m));
        Assert.Equal((BigInteger)UInt128.MaxValue, Exact(UInt128.Zero, UInt128.MaxValue, UInt128.One));
        Assert.Equal(256, Exact(Int128.MinValue, Int128.MaxValue, Int128.One << 120));
        Assert.Equal(2, Exact(sbyte.MaxValue, sbyte.MinValue, sbyte.MinValue));
    }

    [Fact]
    public void Random_counts_are_those_of_walking()
    {
        var random = new Random(Seed);
        for (int n = 0; n < 500; n++)
        {
            int start = random.Next(-60, 60), stop = random.Next(-60, 60), step = random.Next(1, 9) * (random.Next(2) == 0 ? 1 : -1);
            int count = 0;
            for (int value = start; step > 0 ? value < stop : value > stop; value += step)
                count++;
            Assert.True(count == Exact(start / 16m, stop / 16m, step / 16m), $"seed {Seed}: {start} {stop} {step}");
        }
    }

    [Fact]
    public void Trailing_elements_that_round_to_stop_are_trimmed()
    {
        // Above 2048 the halves are whole and even: 2048, 2048.5, 2049 (a tie), then 2049.5 rounds to 2050.
        Assert.Equal([(Half)2048, (Half)2048, (Half)2048], Elements((Half)2048, (Half)2050, (Half)0.5));
        Assert.Equal([(Half)2050, (Half)2050], Elements((Half)2050, (Half)2048, (Half)(-0.5)));
        // 2^53 + 1 is a tie and goes down; 2^53 + 3 goes up, to the stop.
        Assert.Equal(
            [9007199254740992, 9007199254740992, 9007199254740994],
            Elements(9007199254740992.0, 9007199254740996, 1));
        Assert.Equal([0, 1, 2], Elements(0, 3, 1));
        Assert.Equal([2, 1], Elements(2m, 0m, -1m));
        Assert.Equal([], Elements(0f, 0f, 1f));
        // In quarters five elements round to 2048, and three to the stop.
        Assert.Equal(5, Elements((Half)2048, (Half)2050, (Half)0.25).Length);
    }

    [Fact]
    public void Random_trims_are_those_of_a_scan()
    {
        var random = new Random(Seed);
        int trimmed = 0;
        for (int n = 0; n < 1000; n++)
        {
            // Doubles hold these sums exactly, and .NET rounds them to Half.
            Half start = (Half)random.Next(-4100, 4100), stop = start + (Half)random.Next(-30, 30);
            Half step = (Half)(((random.Next(32) + 1) / 4.0) * (stop > start ? 1 : -1));
            var expected = new List<Half>();
            int exact = 0;
            double sign = Math.Sign((double)step), value;
            while (sign * (value = (double)start + ((double)step * exact)) < sign * (double)stop)
            {
                exact++;
                if (sign * (double)(Half)value < sign * (double)stop)
                    expected.Add((Half)value);
            }

            Assert.Equal(exact, Exact(start, stop, step));
            Assert.Equal(expected, Elements(start, stop, step));
            trimmed += exact - expected.Count;
        }

        Assert.True(trimmed > 100, $"only {trimmed} elements were trimmed");
    }

    private static BigInteger Exact<T>(T start, T stop, T step) where T : unmanaged, INumber<T> =>
        ArangeLength.Exact(ToNumber(start), ToNumber(stop), ToNumber(step));

    private static T[] Elements<T>(T start, T stop, T step) where T : unmanaged, INumber<T>
    {
        GridRequest request = Ask.Arange(start, stop, step, (int)Exact(start, stop, step));
        return (request with { Count = ArangeLength.Trim(request) }).All<T>();
    }

    private static Number ToNumber<T>(T value) where T : unmanaged, INumber<T> => Element<T>.Real(value).ToNumber();
}
