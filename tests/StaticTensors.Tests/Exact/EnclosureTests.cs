using System.Globalization;
using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Exact.Engine;
using StaticTensors.Exact.Numbers;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Exact;

/// <summary>
/// The parts of the engine: enclosures contain the value, with room on both sides for every rounding error, and the algebra tells powers from near misses.
/// </summary>
public class EnclosureTests
{
    private const int Seed = 20261201;

    [Fact]
    public void Enclosures_are_as_narrow_as_they_say_and_contain_the_value()
    {
        var random = new Random(Seed);
        for (int n = 0; n < 300; n++)
        {
            int q = random.Next(1, 13), p = random.Next(-40, 40);
            double @base = random.NextDouble();
            @base = random.Next(3) switch { 0 => random.Next(2, 100), 1 => 1 + ((@base - 0.5) * 1e-6), _ => @base };
            Fraction exact = new Real(ElementType.Double, Element<double>.ToBits(@base)).ToNumber().Value;
            int precision = 128 << random.Next(3);
            (Fraction low, Fraction high) = BigExp2.Enclose(new Fraction(p, q), new BigLog2(exact), precision);

            string message = $"seed {Seed}: {@base:R}^({p}/{q}) at {precision} bits";
            Root value = Root.Logspace(ExactValue.Of(0), ExactValue.Of(p), ExactValue.Of(@base), 1, q);
            Assert.True(value.CompareTo(low.Numerator, low.Denominator) > 0, message);
            Assert.True(value.CompareTo(high.Numerator, high.Denominator) < 0, message);
            // high − low ≤ low·2^(1 − precision)
            Assert.True(((high - low) * Fraction.Dyadic(1, precision - 1)).CompareTo(high) <= 0, message);
        }
    }

    [Fact]
    public void The_middle_of_an_enclosure_is_far_closer_than_its_width()
    {
        // The margin comes from an error analysis, not luck: the true error is below 2^−8 of it. Large exponents are the worst case.
        var random = new Random(Seed);
        for (int n = 0; n < 100; n++)
        {
            var @base = new Fraction(random.NextInt64(1, 1L << 60), random.NextInt64(1, 1L << 60));
            var x = new Fraction(random.NextInt64(-1L << 55, 1L << 55), 1L << 50);
            var log2 = new BigLog2(@base);
            (Fraction low, Fraction high) = BigExp2.Enclose(x, log2, 128);
            (Fraction truth, _) = BigExp2.Enclose(x, log2, 512);
            Fraction fromMiddle = (truth * new Fraction(2, 1) - low - high).Abs();
            Assert.True((fromMiddle * new Fraction(256, 1)).CompareTo(high - low) < 0, $"seed {Seed}: {x.Numerator}/2^50");
        }
    }

    [Fact]
    public void Logarithms_of_powers_of_two_are_exact_and_those_of_neighbours_of_1_keep_their_precision()
    {
        for (int k = -1100; k <= 1100; k += 11)
        {
            (BigInteger mantissa, int bits) = new BigLog2(Fraction.Dyadic(1, k)).At(128);
            Assert.Equal((BigInteger)k << bits, mantissa);
        }

        // log2(1 + h) = (h − h²/2 + h³/3 − …)/ln 2, and its product with ln 2 is known to 128 bits: h = 2^−400.
        (BigInteger logarithm, int fractionBits) = new BigLog2(Fraction.One - Fraction.Dyadic(-1, -400)).At(128);
        BigInteger inverse = (BigInteger.One << (fractionBits - 400 + 2 * 160)) / FixedPoint.Ln2(160);
        BigInteger difference = BigInteger.Abs((logarithm << 160) - inverse);
        Assert.True(difference << 150 < logarithm << 160, "log2(1 + 2^−400)");
    }

    [Fact]
    public void Ln2_is_the_known_constant()
    {
        // Its first 50 decimals.
        var digits = BigInteger.Parse("69314718055994530941723212145817656807550013436025", CultureInfo.InvariantCulture);
        BigInteger scaled = (FixedPoint.Ln2(300) * BigInteger.Pow(10, 50)) >> 300;
        Assert.Equal(digits, scaled);
    }

    [Theory]
    [InlineData(8, 1, 1, 3, 2, 1, true)]
    [InlineData(8, 1, -1, 3, 1, 2, true)]
    [InlineData(8, 1, 2, 3, 4, 1, true)]
    [InlineData(8, 27, 2, 6, 2, 3, true)]
    [InlineData(8, 27, -2, 3, 9, 4, true)]
    [InlineData(8, 27, 2, 3, 4, 8, false)]
    [InlineData(16, 54, 1, 3, 4, 6, true)]
    [InlineData(9, 1, 1, 3, 2, 1, false)]
    [InlineData(8, 9, 1, 3, 2, 2, false)]
    [InlineData(9, 8, 1, 3, 2, 2, false)]
    [InlineData(1, 1, 5, 7, 1, 1, true)]
    [InlineData(1, 1, 5, 7, 2, 1, false)]
    [InlineData(10, 1, 0, 1, 1, 1, true)]
    [InlineData(1, 2, 1, 3000000000, 1, 1, false)]
    [InlineData(10, 1, 4000000000, 1, 1, 1, false)]
    public void Powers_are_told_from_what_looks_like_them(
        int above, int below, long p, long q, int valueAbove, int valueBelow, bool isPower)
    {
        var algebra = new PerfectPower(new Fraction(above, below));
        Assert.Equal(isPower, algebra.IsPower(new Fraction(valueAbove, valueBelow), new Fraction(p, q)));
    }

    [Fact]
    public void Large_perfect_powers_are_recognised_and_their_neighbours_refused()
    {
        for (int degree = 2; degree <= 33; degree++)
        {
            foreach (int root in new[] { 3, 10, 99, 1_000_003 })
            {
                var power = BigInteger.Pow(root, degree);
                Assert.True(IsRoot(power, degree, root));
                Assert.False(IsRoot(power + 1, degree, root));
                Assert.False(IsRoot(power - 1, degree, root));
                Assert.False(IsRoot(power, degree, root + 1));
            }
        }

        static bool IsRoot(BigInteger value, int degree, int root) =>
            new PerfectPower(new Fraction(value, 1)).IsPower(new Fraction(root, 1), new Fraction(1, degree));
    }
}
