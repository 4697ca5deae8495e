using System.Numerics;
using StaticTensors.Exact.Laws;
using StaticTensors.Kernels;
using StaticTensors.Kernels.Direct;
using Xunit;

namespace StaticTensors.Tests.Kernels;

/// <summary>Linspace and Arange of decimal through every kind of call, against rationals rounded here, compared by bits, so that scales count.</summary>
public class DirectDecimalsTests
{
    private const int Seed = 20261129;

    [Fact]
    public void Linspace()
    {
        var random = new Random(Seed);
        int direct = 0;
        for (int n = 0; n < 1500; n++)
        {
            (decimal start, decimal stop) = (Draw(random), Draw(random));
            int count = random.Next(20) == 0 ? random.Next(2, 600) : random.Next(2, 40);
            direct += CheckLinspace(start, stop, count, endpoint: random.Next(3) > 0) ? 1 : 0;
        }

        Assert.InRange(direct, 500, 1000);
    }

    [Fact]
    public void Linspace_between_doubles()
    {
        var random = new Random(Seed);
        int direct = 0;
        for (int n = 0; n < 500; n++)
        {
            // Few binary places, or many.
            double start = Number(), stop = Number();
            int count = random.Next(2, 40);
            var elements = new decimal[count];
            direct += Try(start, stop, elements, endpoint: true) ? 1 : 0;
            Tensor.Linspace(start, stop, elements);
            Check(DecimalTruth.Rational(start), DecimalTruth.Rational(stop), count - 1, elements, $"{start:R} to {stop:R}");
        }

        Assert.InRange(direct, 200, 450);

        double Number() => random.Next(5) == 0
            ? Math.ScaleB(random.NextDouble(), random.Next(-40, 60))
            : random.Next(-9000, 9000) / Math.ScaleB(1, random.Next(20));
    }

    [Fact]
    public void Arange()
    {
        var random = new Random(Seed);
        int direct = 0;
        for (int n = 0; n < 1000; n++)
        {
            (decimal start, decimal step) = (Draw(random), Draw(random));
            if (step == 0 || decimal.Abs(start) > 1e20m || decimal.Abs(step) > 1e20m)
                continue;
            int count = random.Next(0, 200);
            // The last element is inside, or the stop is the one after it.
            decimal stop = start + step * count, inside = decimal.Round(step / 3, 28);
            direct += CheckArange(start, stop, step) + CheckArange(start, stop - inside, step);
        }

        Assert.InRange(direct, 300, 800);
    }

    [Theory]
    // Every second element is halfway between two numbers of 28 places; so are elements near the first number that has 27.
    [InlineData("0", "0.0000000000000000000000000301", 603)]
    [InlineData("-0.0000000000000000000000000005", "0.0000000000000000000000000004", 19)]
    [InlineData("1.0000000000000000000", "1.0000000000000000000000000033", 67)]
    [InlineData("7.922816251426433759", "7.922816251426433760", 33)]
    [InlineData("79228162514.26433759", "79228162514.26433760", 4)]
    [InlineData("79228162514.26433760", "79228162514.26433759", 30001)]
    // All scales, in both directions, and both signs.
    [InlineData("-1000000000000000000", "0.0000000000000000001", 50)]
    [InlineData("0.0000000000000000000000000001", "-1000000000000000000", 23)]
    [InlineData("-3", "3", 50)]
    [InlineData("-3", "3", 4)]
    [InlineData("-3.00", "3", 16)]
    [InlineData("0.00", "0", 5)]
    [InlineData("5", "5.000", 7)]
    [InlineData("4611686018427387903", "-4611686018427387903", 8)]
    [InlineData("0", "4611686018427387903", 1001)]
    public void Of_interest(string start, string stop, int count)
    {
        CheckLinspace(Number(start), Number(stop), count, endpoint: true);
        CheckLinspace(-Number(start), -Number(stop), count, endpoint: true);
        CheckLinspace(Number(start), Number(stop), count - 1, endpoint: false);
    }

    [Fact]
    public void Lanes_take_the_same_way()
    {
        decimal[] starts = [0, 0.1m, -7.25m], stops = [1, 10, 1e10m];
        Tensor<decimal> lanes = Tensor.Linspace(starts, stops, num: 7, axis: -1);
        for (int lane = 0; lane < starts.Length; lane++)
        {
            Check(
                DecimalTruth.Rational(starts[lane]), DecimalTruth.Rational(stops[lane]), 6, lanes[lane, ..].ToArray(), $"{starts[lane]} to {stops[lane]}");
        }
    }

    [Fact]
    public void What_has_too_many_digits_goes_the_general_way()
    {
        var five = new decimal[5];
        Assert.True(Try((1L << 62) - 1, 0, five, endpoint: true));
        Assert.False(Try(1L << 62, 0, five, endpoint: true));
        Assert.False(Try(-(1L << 62), 0, five, endpoint: true));
        Assert.True(Try(4.6m, 1e-18m, five, endpoint: true));
        Assert.False(Try(4.7m, 1e-18m, five, endpoint: true));
        Assert.True(Try(Math.ScaleB(1, -26), 0, five, endpoint: true));
        Assert.False(Try(Math.ScaleB(1, -27), 0, five, endpoint: true));
        Assert.False(Try(0.1, 1, five, endpoint: true));
        Assert.False(Try(double.NaN, 1, five, endpoint: true));
        Assert.Null(DirectDecimals.Arange(0m, 1m, 0m));
        Assert.Null(DirectDecimals.Arange(0m, 1e18m, 1m));
        Assert.Null(DirectDecimals.Arange(0m, 1m, 0.0000000000000000000000000001m));
        Assert.Empty(DirectDecimals.Arange(0m, -1m, 1m)!);
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static bool Try(Real start, Real stop, Span<decimal> elements, bool endpoint) =>
        DirectGrid.TryFill(GridLaw.Linspace, start, stop, 10, elements, endpoint, default(ComputedLogarithms));

    /// <summary>Checks a Linspace in a span, in a tensor and as a grid, and returns whether there is a direct way to it.</summary>
    private static bool CheckLinspace(decimal start, decimal stop, int count, bool endpoint)
    {
        int divisions = endpoint ? count - 1 : count;
        string call = $"seed {Seed}: {start} to {stop}, {count}, {endpoint}";
        decimal[] span = new decimal[count], grid = new decimal[count], direct = new decimal[count];
        Tensor.Linspace(start, stop, span, endpoint);
        Grid<decimal>.Linspace(start, stop, num: count, endpoint: endpoint).CopyTo(grid);
        foreach (decimal[] elements in (decimal[][])[span, grid, Tensor.Linspace<decimal>(start, stop, num: count, endpoint: endpoint).ToArray()])
            Check(DecimalTruth.Rational(start), DecimalTruth.Rational(stop), divisions, elements, call);
        return Try(start, stop, direct, endpoint);
    }

    private static void Check(
        (BigInteger Numerator, BigInteger Denominator) start, (BigInteger Numerator, BigInteger Denominator) stop, int divisions,
        ReadOnlySpan<decimal> elements, string call)
    {
        // (start·(divisions − i) + stop·i)/divisions
        (BigInteger first, BigInteger last) = (start.Numerator * stop.Denominator, stop.Numerator * start.Denominator);
        BigInteger denominator = start.Denominator * stop.Denominator * divisions;
        for (int i = 0; i < elements.Length; i++)
            AssertSame(DecimalTruth.Round(first * (divisions - i) + last * i, denominator), elements[i], $"{call}: element {i}");
    }

    /// <summary>Checks an Arange as a tensor and as a grid, and returns 1 if there is a direct way to it, else 0.</summary>
    private static int CheckArange(decimal start, decimal stop, decimal step)
    {
        ((BigInteger first, BigInteger scale), (BigInteger end, BigInteger endScale), (BigInteger width, BigInteger widthScale)) =
            (DecimalTruth.Rational(start), DecimalTruth.Rational(stop), DecimalTruth.Rational(step));
        (BigInteger denominator, first, end, width) =
            (scale * endScale * widthScale, first * endScale * widthScale, end * scale * widthScale, width * scale * endScale);
        var expected = new List<decimal>();
        for (BigInteger value = first; width.Sign * value < width.Sign * end; value += width)
        {
            decimal element = DecimalTruth.Round(value, denominator)!.Value;
            // The result is half-open after rounding, too.
            if (step > 0 ? element < stop : element > stop)
                expected.Add(element);
        }

        string call = $"seed {Seed}: {start} to {stop} by {step}";
        decimal[] tensor = Tensor.Arange(start, stop, step).ToArray(), grid = new decimal[expected.Count];
        Assert.True(expected.Count == tensor.Length, call);
        Grid<decimal>.Arange(start, stop, step).CopyTo(grid);
        for (int i = 0; i < tensor.Length; i++)
        {
            AssertSame(expected[i], tensor[i], $"{call}: element {i}");
            AssertSame(expected[i], grid[i], $"{call}: element {i} of the grid");
        }

        return DirectDecimals.Arange(start, stop, step) is null ? 0 : 1;
    }

    private static void AssertSame(decimal? expected, decimal actual, string message) => Assert.True(
        expected is { } value && decimal.GetBits(value).AsSpan().SequenceEqual(decimal.GetBits(actual)), $"{message} is {actual}, not {expected}");

    /// <summary>A decimal of any scale and any number of digits up to 64 bits, often with few digits or few places, sometimes next to 2^96/10^10.</summary>
    private static decimal Draw(Random random)
    {
        ulong digits = random.Next(8) switch
        {
            0 => 7922816251426433759 + (ulong)random.Next(-2, 3),
            1 => (ulong)random.Next(2000),
            _ => random.Limb() >> random.Next(64),
        };
        int scale = random.Next(3) == 0 ? random.Next(4) : random.Next(29);
        return new decimal((int)digits, (int)(digits >> 32), 0, random.Next(2) == 0, (byte)scale);
    }
}
