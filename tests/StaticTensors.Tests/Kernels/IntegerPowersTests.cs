using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Kernels;
using StaticTensors.Tests.Exact;
using Xunit;

namespace StaticTensors.Tests.Kernels;

/// <summary>128-bit arithmetic is right about powers, and decides every case that it should.</summary>
public class IntegerPowersTests
{
    [Fact]
    public void Whole_powers_of_whole_bases_up_to_128_bits()
    {
        for (int @base = 2; @base <= 300; @base++)
        {
            BigInteger power = 1;
            for (int k = 0; k <= 128; k++, power *= @base)
            {
                GridRequest request = Ask.Logspace(ElementType.UInt128, 0, 128, 129, @base);
                bool isKnown = IntegerPowers.TryElement(request, k, out UInt128 value);
                AssertKnown(power, isKnown, power, value, $"{@base}^{k}");
            }
        }
    }

    [Theory]
    [InlineData(2.5, 5, 1)]
    [InlineData(0.75, 3, 2)]
    [InlineData(1.0009765625, 1025, 10)]
    [InlineData(12345.6875, 197531, 4)]
    [InlineData(0.5, 1, 1)]
    [InlineData(3.0 / (1L << 40), 3, 40)]
    public void Powers_of_binary_fractions_are_truncated(double @base, int odd, int places)
    {
        for (int k = 0; k <= 20; k++)
        {
            var power = BigInteger.Pow(odd, k);
            bool isKnown = IntegerPowers.TryElement(Ask.Logspace(ElementType.UInt128, 0, 20, 21, @base), k, out UInt128 value);
            AssertKnown(power, isKnown, power >> (places * k), value, $"{@base}^{k}");
        }
    }

    [Fact]
    public void Powers_with_an_even_factor_shift_into_all_128_bits()
    {
        GridRequest request = Ask.Logspace(ElementType.UInt128, 0, 40, 41, @base: 24);
        for (int k = 0; k <= 40; k++)
        {
            var power = BigInteger.Pow(24, k);
            bool isKnown = IntegerPowers.TryElement(request, k, out UInt128 value);
            AssertKnown(power, isKnown, power, value, $"24^{k}");
        }
    }

    [Theory]
    [InlineData(0, 6, 13, 2, true)]
    [InlineData(0, 6, 13, 3, false)]
    [InlineData(0.25, 3.25, 13, 7, true)]
    [InlineData(-3, 3, 7, 3, true)]
    [InlineData(-3, 3, 7, 2, false)]
    [InlineData(0.1, 6.1, 61, 9, false)]
    public void Only_elements_at_whole_exponents_are_known(double start, double stop, int num, int i, bool isKnown)
    {
        GridRequest request = Ask.Logspace(ElementType.Int64, start, stop, num);
        Assert.Equal(isKnown, IntegerPowers.TryElement(request, i, out long value));
        if (isKnown)
            Assert.Equal(request.At<long>(i), value);
    }

    [Theory]
    [InlineData(-64)]
    [InlineData(-128)]
    [InlineData(-256)]
    [InlineData(-1074)]
    public void An_exponent_next_to_0_is_not_0_nor_any_other_whole_number(int exponent)
    {
        foreach (int num in (int[])[2, 3, 5])
        {
            double tiny = Math.ScaleB(1, exponent);
            Assert.False(IntegerPowers.TryElement(Ask.Logspace(ElementType.Int32, tiny, 3, num), 0, out int _));
            Assert.False(IntegerPowers.TryElement(Ask.Logspace(ElementType.Int32, 3, tiny, num), num - 1, out int _));
        }
    }

    [Fact]
    public void Exponents_beyond_all_types_are_no_others_modulo_2_to_the_32()
    {
        foreach (double exponent in (double[])[256, 4294967296, 18446744073709551616.0, 1e30])
            Assert.False(IntegerPowers.TryElement(Ask.Logspace(ElementType.Int32, exponent, exponent + 1, 2), 0, out int _));
    }

    [Fact]
    public void Bases_of_decimal_places_are_left_to_the_exact_engine()
    {
        GridRequest request = Ask.Logspace(ElementType.Int64, 0, 3, 4) with { BaseOrStep = Element<decimal>.Real(2.5m) };
        Assert.False(IntegerPowers.TryElement(request, 2, out long _));
    }

    [Fact]
    public void Roots_between_whole_ends()
    {
        // scale·u^(n − i)·v^i, in all combinations that 64 bits hold.
        int known = 0;
        foreach (int scale in (int[])[1, 3, 8, 100])
        {
            for (int u = 1; u <= 12; u++)
            {
                for (int v = 1; v <= 12; v++)
                {
                    for (int n = 1; n <= 12; n++)
                        known += Roots(scale, u, v, n);
                }
            }
        }

        Assert.True(known > 10_000, $"only {known} elements");
    }

    [Fact]
    public void Roots_of_negative_and_of_fractional_ends()
    {
        // 12.5, 25, 50, 100: the first is truncated.
        GridRequest request = Ask.Geomspace(ElementType.Int32, -12.5, -100.0, 4);
        Assert.Equal([-12, -25, -50, -100], request.All<int>());
        for (int i = 0; i < 4; i++)
        {
            Assert.True(IntegerPowers.TryElement(request, i, out int value));
            Assert.Equal(request.At<int>(i), value);
        }
    }

    [Fact]
    public void Ends_that_128_bits_do_not_hold_together()
    {
        // The roots are 2^65, and 2^−129: shifting by that is not shifting by 1.
        bool isKnown = IntegerPowers.TryElement(Ask.Geomspace(ElementType.UInt128, 1, Math.ScaleB(1, 130), 3), 1, out UInt128 large);
        Assert.True(!isKnown || large == UInt128.One << 65);
        for (int i = 0; i < 3; i++)
        {
            GridRequest request = Ask.Geomspace(ElementType.UInt128, Math.ScaleB(1, -130), Math.ScaleB(1, -128), 3);
            Assert.True(!IntegerPowers.TryElement(request, i, out UInt128 small) || small == 0);
        }
    }

    [Fact]
    public void Powers_of_1_are_not_multiplied_out()
    {
        // A thousand elements with a thousand million multiplications each would take an hour.
        GridRequest request = Ask.Geomspace(ElementType.Int64, 7L, 7L, int.MaxValue);
        for (int i = 1_000_000_000; i < 1_000_001_000; i++)
        {
            Assert.True(IntegerPowers.TryElement(request, i, out long value));
            Assert.Equal(7, value);
        }
    }

    [Fact]
    public void What_has_no_root_is_left_to_the_exact_engine()
    {
        Assert.False(IntegerPowers.TryElement(Ask.Geomspace(ElementType.Int64, 8L, 28L, 4), 1, out long _));
        Assert.False(IntegerPowers.TryElement(Ask.Geomspace(ElementType.Int64, 2L, 1L << 62, 5), 2, out long _));
        Assert.False(IntegerPowers.TryElement(Ask.Geomspace(ElementType.Int64, 1L, (1L << 62) - 1, 3), 1, out long _));
        Assert.False(IntegerPowers.TryElement(Ask.Geomspace(ElementType.Int64, 1L, (1L << 62) + 1, 3), 1, out long _));
    }

    [Fact]
    public void Ends_beyond_64_bits_are_left_to_the_exact_engine()
    {
        Assert.False(IntegerPowers.TryElement(Ask.Geomspace(ElementType.UInt128, UInt128.One, UInt128.MaxValue, 3), 1, out UInt128 _));
        Assert.False(IntegerPowers.TryElement(Ask.Logspace(ElementType.UInt128, 0, double.NaN, 3), 1, out UInt128 _));
    }

    /// <summary>A power of exactly 128 bits may be known or not.</summary>
    private static void AssertKnown(BigInteger power, bool isKnown, BigInteger expected, UInt128 value, string message)
    {
        Assert.True(isKnown || power.BitLength() > 127, message);
        Assert.True(!isKnown || (power.BitLength() <= 128 && value == expected), message);
    }

    private static int Roots(int scale, int u, int v, int n)
    {
        BigInteger first = scale * BigInteger.Pow(u, n), last = scale * BigInteger.Pow(v, n);
        if (BigInteger.Max(first, last).BitLength() > 63)
            return 0;
        GridRequest request = Ask.Geomspace(ElementType.Int64, (long)first, (long)last, n + 1);
        for (int i = 0; i <= n; i++)
        {
            string message = $"{first} to {last}: {i} of {n}";
            Assert.True(IntegerPowers.TryElement(request, i, out long value), message);
            Assert.True(value == scale * BigInteger.Pow(u, n - i) * BigInteger.Pow(v, i), message);
        }

        return n + 1;
    }
}
