using Xunit;

namespace StaticTensors.Tests.Grids;

/// <summary>Floats accept every argument: elements follow IEEE 754's pow. Expected values were worked out by hand, bit by bit.</summary>
public class FloatEdgeTests
{
    private const double Inf = double.PositiveInfinity, NaN = double.NaN;

    [Fact]
    public void Results_beyond_the_range_are_infinite()
    {
        Assert.Equal([1, Inf], Tensor.Logspace(0, 400, num: 2).ToArray());
        Assert.Equal([-10, -Inf], Tensor.Logspace(1, 401, num: 2, @base: -10).ToArray());
        Assert.Equal([1f, float.PositiveInfinity], Tensor.Logspace<float>(0, 39, num: 2).ToArray());
        Assert.Equal([Half.Zero, Half.NegativeInfinity], Tensor.Linspace<Half>(0.0, -1e5, num: 2).ToArray());
        Assert.Equal([Half.One, Half.PositiveInfinity], Tensor.Geomspace<Half>(1.0, 1e6, num: 2).ToArray());
        Assert.Equal([1, 1, Inf, 0], Tensor.Logspace([0.0, 0], [400, -400], num: 2).ToArray());

        var memory = new Half[2];
        Tensor.Logspace(0.0, 5, memory);
        Assert.Equal([Half.One, Half.PositiveInfinity], memory);
    }

    [Theory]
    [InlineData(0.0, Inf, new[] { 0, Inf, Inf })]
    [InlineData(0.0, -Inf, new[] { 0, -Inf, -Inf })]
    [InlineData(-Inf, 0.0, new[] { -Inf, NaN, 0 })]
    [InlineData(Inf, Inf, new[] { Inf, Inf, Inf })]
    [InlineData(NaN, 1.0, new[] { NaN, NaN, 1 })]
    [InlineData(1.0, NaN, new[] { 1, NaN, NaN })]
    [InlineData(-0.0, 0.0, new[] { -0.0, 0, 0 })]
    public void Linspace(double start, double stop, double[] expected) => Same(expected, Tensor.Linspace(start, stop, num: 3));

    [Theory]
    [InlineData(0.0, Inf, 10.0, new[] { 1, Inf, Inf })]
    [InlineData(0.0, -Inf, 10.0, new[] { 1, 0.0, 0 })]
    [InlineData(-Inf, 0.0, 10.0, new[] { 0, NaN, 1 })]
    [InlineData(NaN, 2.0, 10.0, new[] { NaN, NaN, 100 })]
    [InlineData(0.0, 2.0, NaN, new[] { 1, NaN, NaN })]
    [InlineData(0.0, 1.0, -10.0, new[] { 1, NaN, -10 })]
    [InlineData(-1.0, 1.0, 0.0, new[] { Inf, 1, 0 })]
    [InlineData(-1.0, 1.0, -0.0, new[] { -Inf, 1, -0.0 })]
    [InlineData(-1.0, 1.0, Inf, new[] { 0, 1, Inf })]
    [InlineData(-1.0, 1.0, -Inf, new[] { -0.0, 1, -Inf })]
    [InlineData(NaN, NaN, 1.0, new[] { 1.0, 1, 1 })]
    [InlineData(0.0, Inf, 0.5, new[] { 1, 0.0, 0 })]
    public void Logspace(double start, double stop, double @base, double[] expected) =>
        Same(expected, Tensor.Logspace(start, stop, num: 3, @base: @base));

    [Theory]
    [InlineData(1.0, Inf, new[] { 1, Inf, Inf })]
    [InlineData(-1.0, -Inf, new[] { -1, -Inf, -Inf })]
    [InlineData(Inf, 1.0, new[] { Inf, NaN, 1 })]
    [InlineData(Inf, Inf, new[] { Inf, Inf, Inf })]
    [InlineData(1.0, NaN, new[] { 1, NaN, NaN })]
    [InlineData(NaN, -1.0, new[] { NaN, NaN, -1 })]
    public void Geomspace(double start, double stop, double[] expected) => Same(expected, Tensor.Geomspace(start, stop, num: 3));

    [Fact]
    public void One_sample_is_the_start_and_none_is_nothing()
    {
        foreach (bool endpoint in new[] { true, false })
        {
            Assert.Equal([100.0], Tensor.Logspace(2, 5, num: 1, endpoint: endpoint).ToArray());
            Assert.Equal([2.0], Tensor.Linspace(2, 5, num: 1, endpoint: endpoint).ToArray());
            Assert.Equal([2.0], Tensor.Geomspace(2, 5, num: 1, endpoint: endpoint).ToArray());
            Assert.Equal([2.0, 3], Tensor.Geomspace([2.0, 3], Inf, num: 1, endpoint: endpoint).ToArray());
            Assert.Equal([2.0], Tensor.Linspace(2, NaN, num: 1, endpoint: endpoint).ToArray());
            Assert.Empty(Tensor.Logspace(2, 5, num: 0, endpoint: endpoint));
            Assert.Empty(Tensor.Linspace(NaN, 5, num: 0, endpoint: endpoint));
            Assert.Empty(Tensor.Geomspace(Inf, 5, num: 0, endpoint: endpoint));
        }
    }

    private static void Same(double[] expected, Tensor<double> actual) => Assert.Equal(
        Array.ConvertAll(expected, BitConverter.DoubleToInt64Bits), Array.ConvertAll(actual.ToArray(), BitConverter.DoubleToInt64Bits));
}
