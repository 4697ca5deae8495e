using StaticTensors.Exact.Numbers;
using Xunit;

namespace StaticTensors.Tests.Exact;

/// <summary>IEEE 754's pow at its special arguments, as in Math.Pow; integers and decimal refuse non-finite values.</summary>
public class SpecialPowerTests
{
    private static readonly double[] Bases =
    [
        double.NaN, double.PositiveInfinity, double.NegativeInfinity, 0.0, -0.0, 1, -1, 2, -2, 0.5, -0.5, double.Epsilon,
        -double.Epsilon, double.MaxValue, double.MinValue,
    ];

    private static readonly double[] Exponents =
    [
        double.NaN, double.PositiveInfinity, double.NegativeInfinity, 0.0, -0.0, 1, -1, 2, -2, 3, -3, 0.5, -0.5, 1.5, -2.5,
        9007199254740991, -9007199254740991, 9007199254740992, 4503599627370495.5, 1e300, -1e300, double.Epsilon,
    ];

    public static TheoryData<double> AllBases => [.. Bases];

    [Theory]
    [MemberData(nameof(AllBases))]
    public void Floats_are_those_of_Math_Pow(double @base)
    {
        foreach (double exponent in Exponents)
        {
            // Math.Pow may be off by a unit unless its result is special; these bases have exact powers, or hardly any.
            double expected = Math.Pow(@base, exponent);
            bool isRoot = Math.Abs(exponent) is 0.5 or 1.5 or 2.5 && double.IsFinite(expected) && expected != 0 && Math.Abs(@base) != 1;
            if (isRoot)
                continue;
            double actual = Ask.Logspace(ElementType.Double, exponent, 7, 2, @base).At<double>(0);
            Assert.True(Same(expected, actual), $"({@base})^({exponent}) is {actual}, not {expected}");
            Half half = Ask.Logspace(ElementType.Half, exponent, 7, 2, @base).At<Half>(0);
            Assert.True(Same((double)(Half)expected, (double)half), $"Half: ({@base})^({exponent}) is {half}");
            float single = Ask.Logspace(ElementType.Single, exponent, 7, 2, @base).At<float>(0);
            Assert.True(Same((float)expected, single), $"float: ({@base})^({exponent}) is {single}");
        }
    }

    [Theory]
    [MemberData(nameof(AllBases))]
    public void Integers_and_decimal_have_what_fits_and_nothing_else(double @base)
    {
        // NearOneTests covers the smallest exponent: the element truncates to 0 or to 1, while Math.Pow rounds to 1.
        foreach (double exponent in Exponents.SkipLast(1))
        {
            double expected = Math.Pow(@base, exponent);
            bool fits = Math.Abs(expected) < 32768;
            string place = $"({@base})^({exponent})";
            Assert.True(fits == Ask.Logspace(ElementType.Int16, exponent, 7, 2, @base).Fits(0), place);
            if (!fits)
                continue;
            Assert.True((short)expected == Ask.Logspace(ElementType.Int16, exponent, 7, 2, @base).At<short>(0), place);
            decimal wide = Ask.Logspace(ElementType.Decimal, exponent, 7, 2, @base).At<decimal>(0);
            Assert.True(Math.Abs(expected - (double)wide) < 1e-15, $"{place} is {wide}");
        }

        Assert.Equal(Math.Abs(@base) < 7e28, Ask.Logspace(ElementType.Decimal, 1, 0, 2, @base).Fits(0));
    }

    [Fact]
    public void Within_a_grid_a_negative_base_is_real_only_at_whole_exponents()
    {
        Assert.Equal(
            [1, double.NaN, -2, double.NaN, 4, double.NaN, -8], Ask.Logspace(ElementType.Double, 0, 3, 7, @base: -2).All<double>());
        Assert.Equal([0.25, -0.5, 1, -2, 4], Ask.Logspace(ElementType.Double, -2, 2, 5, @base: -2).All<double>());
        Assert.Equal([0, 0, 1, -2, 4], Ask.Logspace(ElementType.Int32, -2, 2, 5, @base: -2).All<int>());
        Assert.False(Ask.Logspace(ElementType.Int32, 0, 1, 3, @base: -2).Fits(1));
    }

    [Fact]
    public void Underflow_and_zeros_keep_the_sign_of_the_power()
    {
        Assert.True(double.IsNegative(Ask.Logspace(ElementType.Double, -1081, 0, 2, @base: -2).At<double>(0)));
        Assert.False(double.IsNegative(Ask.Logspace(ElementType.Double, -1082, 0, 2, @base: -2).At<double>(0)));
        Assert.True(Half.IsNegative(Ask.Geomspace(ElementType.Half, -1e-30, -1e-40, 3).At<Half>(1)));
        Assert.True(Half.IsNegative(Ask.Linspace(ElementType.Half, -1e-30, -1e-40, 3).At<Half>(1)));
        // decimal has a negative zero; nothing here makes one.
        decimal zero = Ask.Linspace(ElementType.Decimal, -1e-30, -1e-40, 3).At<decimal>(1);
        Assert.Equal(new int[4], decimal.GetBits(zero));
    }

    private static bool Same(double expected, double actual) =>
        BitConverter.DoubleToUInt64Bits(expected) == BitConverter.DoubleToUInt64Bits(actual)
        || (double.IsNaN(expected) && double.IsNaN(actual));
}
