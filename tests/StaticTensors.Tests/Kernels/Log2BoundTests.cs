using System.Numerics;
using StaticTensors.Exact.Engine;
using StaticTensors.Exact.Numbers;
using StaticTensors.Kernels;
using Xunit;

namespace StaticTensors.Tests.Kernels;

/// <summary>log2 is within its bound, for every argument of 64 bits.</summary>
public class Log2BoundTests
{
    private const int Seed = 20261211;

    [Fact]
    public void Random_numbers()
    {
        var random = new Random(Seed);
        double worst = 0;
        for (int n = 0; n < 2000; n++)
        {
            ulong integer = Math.Max(random.Limb() >> random.Next(64), 1);
            int scale = random.Next(3) == 0 ? random.Next(29) : 0;
            worst = Math.Max(worst, Check(new ScalarParts(false, integer, scale == 0 ? random.Next(-1074, 1024) : 0, scale)));
        }

        // A bound far too loose would leave too much to the exact engine.
        Assert.True(worst > Math.Pow(2, Log2.ErrorExponent - 5), $"2^{Math.Log2(worst)}");
    }

    [Fact]
    public void Neighbours_of_1()
    {
        // Closer to 1 than 2^−25, the error shrinks with the logarithm, down to 2^−173.
        for (int k = 1; k <= 63; k++)
        {
            double bound = Math.Pow(2, Math.Max(Log2.ErrorExponent - Math.Max(k - 25, 0), -173));
            Assert.InRange(Check(new ScalarParts(false, (1UL << k) + 1, -k, 0)), 0, bound);
            Assert.InRange(Check(new ScalarParts(false, (1UL << k) - 1, -k, 0)), 0, bound);
        }

        Check(new ScalarParts(false, ulong.MaxValue, -64, 0));
        Check(new ScalarParts(false, 10_000_000_000_000_000_001, 0, 19));
        Check(new ScalarParts(false, 9_999_999_999_999_999_999, 0, 19));
    }

    [Fact]
    public void Where_the_mantissa_changes_its_256th()
    {
        // The guess starts from the table's entry for the cell, which is least accurate at both ends.
        for (ulong cell = 256; cell < 512; cell++)
        {
            Check(new ScalarParts(false, cell << 55 | 1, -63, 0));
            Check(new ScalarParts(false, (cell + 1 << 55) - 1, -63, 0));
        }
    }

    [Fact]
    public void Where_the_guess_is_least_near()
    {
        // Half-way between multiples of 2^−24.
        var random = new Random(Seed);
        for (int n = 0; n < 1000; n++)
        {
            double y = (random.Next(1 << 24) + (random.Next(2) == 0 ? 0.500001 : 0.499999)) / (1 << 24);
            Check(ScalarParts.Of(Math.Pow(2, y)));
        }
    }

    [Theory]
    [InlineData(double.Epsilon)]
    [InlineData(3 * double.Epsilon)]
    [InlineData(2.2250738585072009E-308)]
    [InlineData(double.MaxValue)]
    [InlineData(1e-300)]
    [InlineData(Math.E)]
    public void Ends_of_double(double value) => Assert.InRange(Check(ScalarParts.Of(value)), 0, Math.Pow(2, Log2.ErrorExponent));

    [Fact]
    public void Powers_of_2_are_exact_and_those_of_10_are_right_to_the_last_bit()
    {
        for (int k = -1074; k < 1024; k++)
            Assert.Equal((BigInteger)k << 192, Log2.Of(ScalarParts.Of(Math.ScaleB(1, k))).ToBigInteger());

        (BigInteger tenth, int bits) = new BigLog2(new Fraction(10, 1)).At(256);
        BigInteger ten = ((tenth >> (bits - 193)) + 1) >> 1;
        Assert.Equal(ten, Log2.Of(new ScalarParts(false, 10, 0, 0)).ToBigInteger());
        Assert.Equal(ten - Wide.Two192, Log2.Of(new ScalarParts(false, 5, 0, 0)).ToBigInteger());
        Assert.Equal(ten + 40 * Wide.Two192, Log2.Of(new ScalarParts(false, 10UL << 40, 0, 0)).ToBigInteger());
        for (int scale = 1; scale <= 28; scale++)
            Assert.Equal(-scale * ten, Log2.Of(new ScalarParts(false, 1, 0, scale)).ToBigInteger());
    }

    /// <summary>The error.</summary>
    private static double Check(ScalarParts value)
    {
        (BigInteger truth, int bits) = new BigLog2(value.ToFraction()).At(256);
        BigInteger error = BigInteger.Abs((Log2.Of(value).ToBigInteger() << (bits - 192)) - truth);
        Assert.True(error <= BigInteger.One << (bits + Log2.ErrorExponent), $"seed {Seed}: log2 {value}");
        return Math.Pow(2, BigInteger.Log(BigInteger.Max(error, 1), 2) - bits);
    }
}
