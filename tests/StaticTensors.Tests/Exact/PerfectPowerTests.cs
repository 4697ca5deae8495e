using StaticTensors.Exact.Engine;
using StaticTensors.Exact.Numbers;
using Xunit;

namespace StaticTensors.Tests.Exact;

/// <summary>Which rationals are powers: base, exponent and value.</summary>
public class PerfectPowerTests
{
    [Theory]
    [InlineData(4, 9, 1, 2, 2, 3, true)]
    [InlineData(4, 9, -1, 2, 3, 2, true)]
    [InlineData(4, 9, -1, 2, 5, 2, false)]
    [InlineData(4, 9, -1, 2, 3, 4, false)]
    [InlineData(4, 9, 1, 2, 2, 5, false)]
    [InlineData(4, 9, 1, 2, 4, 3, false)]
    [InlineData(4, 9, 2, 4, 4, 6, true)]
    [InlineData(8, 27, 2, 3, 4, 9, true)]
    [InlineData(8, 1, 2, 3, 4, 1, true)]
    [InlineData(8, 1, 1, 2, 3, 1, false)]
    [InlineData(1, 1, 7, 3, 1, 1, true)]
    [InlineData(1, 1, 7, 3, 2, 1, false)]
    [InlineData(1, 4, 3, 2, 1, 8, true)]
    [InlineData(1, 4, -3, 2, 8, 1, true)]
    public void A_power_is_a_rational_or_not(long p, long q, long over, long under, long numerator, long denominator, bool expected) =>
        Assert.Equal(expected, new PerfectPower(new Fraction(p, q)).IsPower(new Fraction(numerator, denominator), new Fraction(over, under)));
}
