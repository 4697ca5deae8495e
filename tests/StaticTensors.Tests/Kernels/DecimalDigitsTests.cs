using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Exact.Numbers;
using StaticTensors.Kernels;
using Xunit;

namespace StaticTensors.Tests.Kernels;

/// <summary>Digits and scales of decimal against integers of any length.</summary>
public class DecimalDigitsTests
{
    private const int Seed = 20261129;

    [Fact]
    public void Zeros_at_the_end_are_removed_and_no_more_than_there_are_places()
    {
        var random = new Random(Seed);
        for (int n = 0; n < 5000; n++)
        {
            int zeros = random.Next(29), most = random.Next(29);
            var digits = (BigInteger)random.Limb() << random.Next(33);
            while (digits >> 96 != 0 || (digits * BigInteger.Pow(10, zeros)) >> 96 != 0)
                (digits, zeros) = (digits >> 7, zeros - (zeros > 0 ? 1 : 0));
            digits *= BigInteger.Pow(10, zeros);

            int expected = 0;
            BigInteger rest = digits;
            for (; expected < most && rest % 10 == 0; expected++)
                rest /= 10;
            var actual = (UInt128)digits;
            Assert.True(expected == DecimalDigits.Trim(ref actual, most) && rest == actual, $"seed {Seed}: {digits}, {most}");

            var value = DecimalDigits.ToDecimal((uint)(digits >> 64), (ulong)(digits & ulong.MaxValue), digits != 0, most);
            var bits = new ElementBits((ulong)(rest & ulong.MaxValue), (ulong)(rest >> 64) | (ulong)(most - expected) << 48 | (digits != 0 ? 1UL << 63 : 0));
            Assert.True(bits.Equals(Element<decimal>.ToBits(value)), $"seed {Seed}: {digits}, {most} is {value}");
        }
    }

    [Fact]
    public void Powers_of_10()
    {
        for (int scale = 0; scale <= DecimalScale.Max; scale++)
        {
            Power128 power = DecimalScale.Power(scale);
            Assert.Equal(1UL, power.High >> 63);
            Assert.Equal(BigInteger.Pow(10, scale) << (int)(127 - power.Exponent), ((BigInteger)power.High << 64) | power.Low);
            Assert.Equal(1, DecimalScale.ToDouble(scale) / Math.Pow(10, scale), 3e-16);
        }
    }

    [Fact]
    public void The_largest_scale()
    {
        BigInteger limit = BigInteger.One << 96;
        for (int exponent = -100; exponent < 96; exponent++)
        {
            // The first and the last mantissa of each power of 2, and both sides of a border in between, if there is one.
            foreach (ulong mantissa in (ulong[])[1UL << 63, ulong.MaxValue, .. Border(exponent)])
            {
                int scale = DecimalScale.Largest(exponent, mantissa);
                Assert.True(scale == DecimalScale.Max || !Fits(mantissa, scale + 1), $"{mantissa:x}, {exponent}: {scale} is too small");
                Assert.True(scale == 0 || Fits(mantissa - 8, scale), $"{mantissa:x}, {exponent}: {scale} is too large");
            }

            bool Fits(BigInteger mantissa, int scale) =>
                (Fraction.Dyadic(mantissa, exponent - 63) * new Fraction(BigInteger.Pow(10, scale), 1)).CompareTo(new Fraction(limit, 1)) < 0;
        }

        IEnumerable<ulong> Border(int exponent)
        {
            for (int scale = 0; scale <= DecimalScale.Max; scale++)
            {
                BigInteger border = (new Fraction(limit, BigInteger.Pow(10, scale)) * Fraction.Dyadic(1, 63 - exponent)).Floor();
                for (BigInteger mantissa = border - 3; mantissa < border + 9; mantissa++)
                {
                    if (mantissa >> 63 == 1)
                        yield return (ulong)mantissa;
                }
            }
        }
    }
}
