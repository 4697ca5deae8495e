using System.Globalization;
using System.Numerics;
using StaticTensors.Exact.Numbers;
using Xunit;

namespace StaticTensors.Tests.Exact;

/// <summary>Named cases: each once failed somewhere, or is likely to.</summary>
public class NamedCaseTests
{
    [Fact]
    public void Every_power_of_ten_is_the_one_the_parser_reads()
    {
        // pow functions err at 10^23 and 10^210; these are all the powers of 10, for all three floats.
        const int low = -330, high = 310;
        double[] doubles = Ask.Logspace(ElementType.Double, low, high, high - low + 1).All<double>();
        float[] floats = Ask.Logspace(ElementType.Single, low, high, high - low + 1).All<float>();
        Half[] halves = Ask.Logspace(ElementType.Half, low, high, high - low + 1).All<Half>();
        for (int k = low; k <= high; k++)
        {
            string text = $"1e{k}";
            Assert.Equal(double.Parse(text, CultureInfo.InvariantCulture), doubles[k - low]);
            Assert.Equal(float.Parse(text, CultureInfo.InvariantCulture), floats[k - low]);
            Assert.Equal(Half.Parse(text, CultureInfo.InvariantCulture), halves[k - low]);
        }

        Assert.Equal(1e23, doubles[23 - low]);
        Assert.Equal(1e210, doubles[210 - low]);
    }

    [Fact]
    public void Powers_that_are_ties_go_to_even()
    {
        // 3^34 = 16677181699666569 is odd and just beyond 2^53: halfway between two doubles.
        Assert.Equal(16677181699666568, Ask.Logspace(ElementType.Double, 0, 34, 35, @base: 3).At<double>(34));
        // 11^7 = 19487171 beyond 2^24, and 3^7 = 2187 beyond 2^11, likewise.
        Assert.Equal(19487172f, Ask.Logspace(ElementType.Single, 7, 0, 2, @base: 11).At<float>(0));
        Assert.Equal((Half)2188, Ask.Logspace(ElementType.Half, 7, 0, 2, @base: 3).At<Half>(0));
        // The same ties reached as roots and by ratios.
        Assert.Equal(16677181699666568, Ask.Geomspace(ElementType.Double, UInt128.One, (UInt128)BigInteger.Pow(3, 68), 3).At<double>(1));
        Assert.Equal(16677181699666568, Ask.Linspace(ElementType.Double, 16677181699666568L, 16677181699666570L, 3).At<double>(1));
        Assert.Equal(16677181699666572, Ask.Linspace(ElementType.Double, 16677181699666570L, 16677181699666572L, 3).At<double>(1));
    }

    [Fact]
    public void Whole_powers_of_whole_bases_are_exact_in_integers()
    {
        for (int @base = 2; @base <= 40; @base++)
        {
            int count = 1;
            while (BigInteger.Pow(@base, count) <= ElementType.UInt128.Info().Maximum)
                count++;
            UInt128[] powers = Ask.Logspace(ElementType.UInt128, 0, count - 1, count, @base).All<UInt128>();
            for (int k = 0; k < count; k++)
                Assert.Equal(BigInteger.Pow(@base, k), (BigInteger)powers[k]);
            Assert.False(Ask.Logspace(ElementType.UInt128, count, 0, 2, @base).Fits(0));
        }
    }

    [Fact]
    public void Geomspace_from_1_to_256_in_integers_is_what_NumPy_misses()
    {
        Assert.Equal([1, 2, 4, 8, 16, 32, 64, 128, 256], Ask.Geomspace(ElementType.Int32, 1, 256, 9).All<int>());
        Assert.Equal([1, 2, 4, 8], Ask.Logspace(ElementType.Int32, 0, 1, 4, @base: 8).All<int>());
        Assert.Equal([1000, 100, 10, 1], Ask.Geomspace(ElementType.Int16, 1000, 1, 4).All<short>());
        Assert.Equal([-3, -9, -27], Ask.Geomspace(ElementType.SByte, -3, -27, 3).All<sbyte>());
    }

    [Fact]
    public void Truncation_is_toward_zero_and_Linspace_floors()
    {
        Assert.Equal([-10, -3, -1], Ask.Geomspace(ElementType.Int32, -10, -1, 3).All<int>());
        Assert.Equal([-2, -2, -1, -1, 0, 0, 1], Ask.Linspace(ElementType.Int32, -2, 1, 7).All<int>());
        Assert.Equal([0, 0, 1], Ask.Logspace(ElementType.Byte, -1, 0, 3).All<byte>());
    }

    [Fact]
    public void Decimal_has_its_29_digits()
    {
        decimal[] thirds = Ask.Linspace(ElementType.Decimal, 0m, 1m, 4).All<decimal>();
        Assert.Equal(["0", "0.3333333333333333333333333333", "0.6666666666666666666666666667", "1"], thirds.Select(Text));
        decimal[] roots = Ask.Logspace(ElementType.Decimal, -1, 2, 7).All<decimal>();
        // √10 = 3.16227766016837933199889354443…, and a tenth of it has one digit fewer before the point but not one more after it.
        Assert.Equal(
            ["0.1", "0.3162277660168379331998893544", "1", "3.1622776601683793319988935444", "10", "31.622776601683793319988935444", "100"],
            roots.Select(Text));
        decimal[] powers = Ask.Logspace(ElementType.Decimal, -29, 28, 58).All<decimal>();
        Assert.Equal("0", Text(powers[0]));
        for (int k = -28; k <= 28; k++)
            Assert.Equal(decimal.Parse($"1e{k}", NumberStyles.Float, CultureInfo.InvariantCulture), powers[k + 29]);
        Assert.False(Ask.Logspace(ElementType.Decimal, 29, 0, 2).Fits(0));
        // The ends are exactly the given digits: 0.1m is a tenth, 0.1 is not.
        Assert.Equal(0.1m, Ask.Linspace(ElementType.Decimal, 0.1m, 0.5m, 5).At<decimal>(0));
        Assert.Equal(0.1000000000000000055511151231m, Ask.Linspace(ElementType.Decimal, 0.1, 0.5, 5).At<decimal>(0));

        static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);
    }
}
