using StaticTensors.Playground.Model;
using Xunit;

namespace StaticTensors.Playground.Tests;

/// <summary>An axis is logarithmic where that makes a straight line, and has a few round numbers on it.</summary>
public class AxisTests
{
    [Theory]
    [InlineData(1e-300, 1e300, true, true, new[] { 1e-300, 1e-200, 1e-100, 1, 1e100, 1e200, 1e300 })]
    [InlineData(100, 1000, true, true, new double[] { 100, 200, 500, 1000 })]
    [InlineData(100, 999, true, false, new double[] { 200, 400, 600, 800 })]
    [InlineData(1, 1e6, false, false, new double[] { 200_000, 400_000, 600_000, 800_000, 1_000_000 })]
    [InlineData(-1, 1, true, false, new double[] { -1, -0.5, 0, 0.5, 1 })]
    [InlineData(-8e307, 8e307, false, false, new[] { -5e307, 0, 5e307 })]
    [InlineData(7, 7, true, false, new double[] { 7 })]
    public void Of_numbers(double low, double high, bool arePowers, bool isLogarithmic, double[] ticks)
    {
        Axis axis = Axis.Of([high, double.NaN, low, double.PositiveInfinity], arePowers);
        Assert.Equal((low, high, isLogarithmic), (axis.Low, axis.High, axis.IsLogarithmic));
        Assert.Equal(ticks, axis.Ticks, (expected, tick) => Math.Abs(tick - expected) <= 1e-12 * Math.Abs(expected));
        Assert.Equal(low == high ? (0.5, 0.5) : (0, 1), (axis.Place(low), axis.Place(high)));
    }

    [Theory]
    [InlineData(1, new double[] { 0, 1 })]
    [InlineData(3, new double[] { 0, 1, 2, 3 })]
    [InlineData(1239, new double[] { 0, 500, 1000 })]
    public void Of_counts(double high, double[] ticks) => Assert.Equal(ticks, Axis.FromZero([0, high]).Ticks);
}
