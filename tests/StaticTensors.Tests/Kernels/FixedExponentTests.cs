using System.Numerics;
using StaticTensors.Exact.Numbers;
using StaticTensors.Kernels;
using Xunit;

namespace StaticTensors.Tests.Kernels;

/// <summary>64.192 fixed point against BigInteger.</summary>
public class FixedExponentTests
{
    private const int Seed = 20261214;

    private const int Rounds = 2000;

    [Fact]
    public void Sums_differences_and_signs()
    {
        var random = new Random(Seed);
        for (int n = 0; n < Rounds; n++)
        {
            FixedExponent left = Next(random, 62), right = Next(random, 62);
            BigInteger a = left.ToBigInteger(), b = right.ToBigInteger();
            string message = $"seed {Seed}: {a} and {b}";
            Assert.True(a + b == (left + right).ToBigInteger(), message);
            Assert.True(a - b == (left - right).ToBigInteger(), message);
            Assert.True(-a == (-left).ToBigInteger(), message);
        }
    }

    [Fact]
    public void Products_and_quotients_by_a_count()
    {
        var random = new Random(Seed);
        for (int n = 0; n < Rounds; n++)
        {
            FixedExponent value = Next(random, 31);
            uint count = Math.Max((uint)random.Limb() >> random.Next(32), 1);
            BigInteger units = value.ToBigInteger();
            string message = $"seed {Seed}: {units} and {count}";
            Assert.True(units * count == (value * count).ToBigInteger(), message);
            Assert.True(new Fraction(units, count).Floor() == (value / count).ToBigInteger(), message);
        }
    }

    [Fact]
    public void A_carry_runs_through_all_limbs_of_a_product()
    {
        foreach (uint count in (uint[])[3, 5, 1001, uint.MaxValue])
        {
            // The highest limb times the count ends in ones, to which the carry from the others, count − 1, is added.
            ulong high = 0UL - (ulong)BigInteger.ModPow(count, (BigInteger.One << 62) - 1, BigInteger.One << 64);
            Assert.Equal(ulong.MaxValue, high * count);
            var value = new FixedExponent(7, new UInt192(high, ulong.MaxValue, ulong.MaxValue));
            Assert.Equal(value.ToBigInteger() * count, (value * count).ToBigInteger());
        }
    }

    [Fact]
    public void Products_with_doubles_and_integers_are_a_unit_off_at_most()
    {
        var random = new Random(Seed);
        for (int n = 0; n < Rounds; n++)
        {
            ulong integer = random.Limb() >> random.Next(64);
            var factor = new ScalarParts(random.Next(2) == 0, integer, random.Next(-300, 50), 0);
            // A whole part of at most 62 bits.
            int bits = Math.Clamp(62 - factor.Reach, 0, 62);
            if (factor.Reach > 62)
                factor = new ScalarParts(factor.IsNegative, integer, factor.Exponent - factor.Reach, 0);
            AssertScaled(Next(random, bits), factor, units: 1);
        }
    }

    [Fact]
    public void Products_with_decimals_round_once_a_division()
    {
        var random = new Random(Seed);
        for (int n = 0; n < Rounds; n++)
        {
            var factor = new ScalarParts(random.Next(2) == 0, random.Limb() >> random.Next(44), 0, random.Next(1, 29));
            var quarter = new ScalarParts(factor.IsNegative, factor.Integer >> 2, 0, factor.Scale);
            AssertScaled(Next(random, Math.Clamp(62 - factor.Reach, 0, 62)), quarter, units: 2);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(0.1)]
    [InlineData(-0.1)]
    [InlineData(-1e18)]
    [InlineData(4e18)]
    [InlineData(1e-57)]
    public void A_double_is_itself(double value)
    {
        FixedExponent exponent = FixedExponent.FromDouble(value);
        Fraction exact = ScalarParts.Of(value).ToFraction() * new Fraction(Wide.Two192, 1);
        // Bits below 2^−192 are dropped.
        Assert.InRange(exponent.ToBigInteger() - exact.Floor(), 0, 1);
        Assert.InRange(Math.Abs(exponent.ToDouble() - value), 0, (Math.Abs(value) + 1) / (1L << 52));
    }

    [Fact]
    public void The_smallest_double_is_dropped()
    {
        Assert.Equal(BigInteger.Zero, FixedExponent.FromDouble(double.Epsilon).ToBigInteger());
        Assert.Equal(BigInteger.Zero, FixedExponent.FromDouble(-double.Epsilon).ToBigInteger());
    }

    [Fact]
    public void Reach_is_the_next_power_of_2()
    {
        var random = new Random(Seed);
        Assert.Equal(-64, default(FixedExponent).Reach);
        for (int n = 0; n < Rounds; n++)
        {
            FixedExponent value = Next(random, random.Next(63));
            BigInteger magnitude = BigInteger.Abs(value.ToBigInteger());
            int reach = value.Reach;
            string message = $"seed {Seed}: {value.ToBigInteger()}, {reach}";
            Assert.True(magnitude <= BigInteger.One << (192 + reach), message);
            Assert.True(reach == -64 || magnitude >= BigInteger.One << (191 + reach), message);
        }
    }

    /// <summary>A number whose whole part has a number of bits and a sign.</summary>
    private static FixedExponent Next(Random random, int bits) =>
        new((long)(random.Limb() & ((1UL << bits) - 1)) * (random.Next(2) == 0 ? 1 : -1), random.Limbs());

    private static void AssertScaled(FixedExponent value, ScalarParts factor, int units)
    {
        BigInteger exact = (new Fraction(value.ToBigInteger(), 1) * factor.ToFraction()).Floor();
        BigInteger off = exact - value.Scale(factor).ToBigInteger();
        Assert.True(BigInteger.Abs(off) <= units, $"seed {Seed}: {value.ToBigInteger()} · {factor} is {off} units off");
    }
}
