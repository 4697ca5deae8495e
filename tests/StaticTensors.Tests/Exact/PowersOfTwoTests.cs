using System.Numerics;
using StaticTensors.Exact;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Exact;

/// <summary>Base 2 over all exponents of every type, from below the smallest value to beyond the largest.</summary>
public class PowersOfTwoTests
{
    [Fact]
    public void Whole_exponents_give_exact_powers_subnormals_zero_and_infinity()
    {
        double[] doubles = Ask.Logspace(ElementType.Double, -1080, 1030, 2111, @base: 2).All<double>();
        float[] floats = Ask.Logspace(ElementType.Single, -1080, 1030, 2111, @base: 2).All<float>();
        Half[] halves = Ask.Logspace(ElementType.Half, -1080, 1030, 2111, @base: 2).All<Half>();
        for (int i = 0; i < doubles.Length; i++)
        {
            double exact = Math.ScaleB(1, i - 1080);
            Assert.Equal(exact, doubles[i]);
            Assert.Equal((float)exact, floats[i]);
            Assert.Equal((Half)exact, halves[i]);
        }
    }

    [Fact]
    public void From_2_to_the_minus_1076_to_2_to_the_minus_1075_all_is_zero()
    {
        // 2^−1075 is the midpoint of 0 and the smallest double: a tie, to even. It must not be rounded up.
        Assert.All(Ask.Logspace(ElementType.Double, -1076, -1075, 9, @base: 2).All<double>(), value => Assert.Equal(0, value));
        Assert.All(Ask.Logspace(ElementType.Single, -151, -150, 9, @base: 2).All<float>(), value => Assert.Equal(0, value));
        Assert.All(Ask.Logspace(ElementType.Half, -26, -25, 9, @base: 2).All<Half>(), value => Assert.Equal((Half)0, value));

        // Just above the tie comes the smallest value.
        Assert.Equal(double.Epsilon, Ask.Logspace(ElementType.Double, Math.BitIncrement(-1075.0), 0, 2, @base: 2).At<double>(0));
        Assert.Equal(float.Epsilon, Ask.Logspace(ElementType.Single, Math.BitIncrement(-150.0), 0, 2, @base: 2).At<float>(0));
        Assert.Equal(Half.Epsilon, Ask.Logspace(ElementType.Half, Math.BitIncrement(-25.0), 0, 2, @base: 2).At<Half>(0));
    }

    [Fact]
    public void Overflow_begins_at_the_middle_between_the_largest_double_and_2_to_the_1024()
    {
        // Its logarithm lies between 1024 and the preceding double: that middle is 2^1024·(1 − 2^−54), the unit below 1024 is 2^−43.
        double below = Math.BitDecrement(1024.0);
        Assert.Equal(double.PositiveInfinity, Ask.Logspace(ElementType.Double, 1024, 0, 2, @base: 2).At<double>(0));
        Assert.True(double.IsFinite(Ask.Logspace(ElementType.Double, below, 0, 2, @base: 2).At<double>(0)));
        Assert.Equal(double.MaxValue, Ask.Linspace(ElementType.Double, double.MaxValue, double.MaxValue, 3).At<double>(1));
    }

    [Fact]
    public void Quarter_exponents_lie_in_their_bracket_in_every_type()
    {
        ExactValue two = ExactValue.Of(2);
        foreach (ElementInfo type in ElementTypes.All)
        {
            (int low, int high) = type.Kind switch
            {
                ElementKind.BinaryFloat => (type.MinExponent - 2, type.MaxExponent + 1),
                ElementKind.Decimal => (-96, 98),
                _ => (-2, type.Bits + 1),
            };
            // Every third, which meets every quarter.
            ExactValue start = ExactValue.Of(low), stop = ExactValue.Of(high);
            GridRequest request = Ask.Logspace(type.Type, low, high, 4 * (high - low) + 1, @base: 2);
            var grid = new ExactGrid(request);
            for (int i = 0; i < request.Count; i += 3)
                Bracket.Check(request, grid, i, Root.Logspace(start, stop, two, i, (int)request.Divisions));
        }
    }

    [Fact]
    public void Around_2_to_the_63_and_2_to_the_64()
    {
        GridRequest longs = Ask.Logspace(ElementType.Int64, 62, 64, 3, @base: 2);
        Assert.Equal(1L << 62, longs.At<long>(0));
        Assert.False(longs.Fits(1));
        Assert.Equal(long.MinValue, Ask.Logspace(ElementType.Int64, 63, 0, 2, @base: -2).At<long>(0));

        GridRequest unsigned = Ask.Logspace(ElementType.UInt64, 63, 64, 2, @base: 2);
        Assert.Equal(1UL << 63, unsigned.At<ulong>(0));
        Assert.False(unsigned.Fits(1));

        // An end just below: 2^(63 − 2^−47) = 2^63·(1 − ln 2·2^−47 + …), ln 2·2^16 = 45426.09…, and the square term adds 0.0001.
        Assert.Equal(long.MaxValue - 45426, Ask.Logspace(ElementType.Int64, Math.BitDecrement(63.0), 0, 2, @base: 2).At<long>(0));

        // Above 2^53, ends of other types are still exact.
        Assert.Equal(long.MaxValue, Ask.Linspace(ElementType.Int64, long.MinValue, long.MaxValue, 3).At<long>(2));
        Assert.Equal(-1, Ask.Linspace(ElementType.Int64, long.MinValue, long.MaxValue, 3).At<long>(1));
        Assert.False(Ask.Linspace(ElementType.Int64, 0UL, 1UL << 63, 2).Fits(1));
        Assert.Equal(long.MaxValue, Ask.Linspace(ElementType.Int64, 0UL, (1UL << 63) - 1, 2).At<long>(1));
        Assert.Equal((1UL << 63) - 1, Ask.Linspace(ElementType.UInt64, 0UL, ulong.MaxValue, 3).At<ulong>(1));
    }

    [Fact]
    public void Powers_of_minus_two_alternate()
    {
        double[] values = Ask.Logspace(ElementType.Double, -1080, 1030, 2111, @base: -2).All<double>();
        for (int i = 0; i < values.Length; i++)
        {
            double expected = Math.ScaleB(i % 2 == 0 ? 1 : -1, i - 1080);
            Assert.Equal(BitConverter.DoubleToUInt64Bits(expected), BitConverter.DoubleToUInt64Bits(values[i]));
        }

        BigInteger[] exact = [.. Enumerable.Range(0, 128).Select(i => BigInteger.Pow(-2, i))];
        Assert.Equal(exact, Ask.Logspace(ElementType.Int128, 0, 127, 128, @base: -2).All<Int128>().Select(value => (BigInteger)value));
    }
}
