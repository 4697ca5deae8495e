using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using Xunit;

namespace StaticTensors.Tests.Exact;

/// <summary>
/// Ends that are not finite, and zeros with a sign: the ends are elements unchanged; from a finite start, or the same infinity, to an infinite stop, elements
/// between are that infinity; with any other non-finite end they are NaN.
/// </summary>
public class NonFiniteEndTests
{
    private const double Inf = double.PositiveInfinity, NaN = double.NaN;

    [Theory]
    [InlineData(1, Inf, Inf)]
    [InlineData(1, -Inf, -Inf)]
    [InlineData(-0.0, Inf, Inf)]
    [InlineData(Inf, 1, NaN)]
    [InlineData(-Inf, 1, NaN)]
    [InlineData(Inf, Inf, Inf)]
    [InlineData(-Inf, -Inf, -Inf)]
    [InlineData(-Inf, Inf, NaN)]
    [InlineData(Inf, -Inf, NaN)]
    [InlineData(NaN, NaN, NaN)]
    [InlineData(NaN, 1, NaN)]
    [InlineData(1, NaN, NaN)]
    [InlineData(NaN, Inf, NaN)]
    [InlineData(Inf, NaN, NaN)]
    public void Linspace(double start, double stop, double between)
    {
        Same([start, between, between, stop], Ask.Linspace(ElementType.Double, start, stop, 4));
        Same([start, between, between, between], Ask.Linspace(ElementType.Double, start, stop, 4, endpoint: false));
        Same([start], Ask.Linspace(ElementType.Double, start, stop, 1));
    }

    [Theory]
    [InlineData(1, Inf, Inf)]
    [InlineData(-1, -Inf, -Inf)]
    [InlineData(Inf, 1, NaN)]
    [InlineData(-Inf, -1, NaN)]
    [InlineData(Inf, Inf, Inf)]
    [InlineData(-Inf, -Inf, -Inf)]
    [InlineData(NaN, 1, NaN)]
    [InlineData(1, NaN, NaN)]
    public void Geomspace(double start, double stop, double between)
    {
        Same([start, between, between, stop], Ask.Geomspace(ElementType.Double, start, stop, 4));
        Same([start, between, between, between], Ask.Geomspace(ElementType.Double, start, stop, 4, endpoint: false));
        Same([start], Ask.Geomspace(ElementType.Double, start, stop, 1));
    }

    [Theory]
    [InlineData(0, Inf, 10, new[] { 1, Inf, Inf, Inf })]
    [InlineData(0, -Inf, 10, new[] { 1, 0.0, 0, 0 })]
    [InlineData(2, Inf, 0.5, new[] { 0.25, 0, 0, 0 })]
    [InlineData(2, -Inf, 0.5, new[] { 0.25, Inf, Inf, Inf })]
    [InlineData(3, Inf, -1, new[] { -1.0, 1, 1, 1 })]
    [InlineData(3, Inf, -10, new[] { -1000, Inf, Inf, Inf })]
    [InlineData(3, -Inf, -0.0, new[] { -0.0, Inf, Inf, Inf })]
    [InlineData(Inf, 1, 10, new[] { Inf, NaN, NaN, 10 })]
    [InlineData(-Inf, Inf, 10, new[] { 0, NaN, NaN, Inf })]
    [InlineData(Inf, Inf, 10, new[] { Inf, Inf, Inf, Inf })]
    [InlineData(-Inf, -Inf, 10, new[] { 0.0, 0, 0, 0 })]
    [InlineData(NaN, 0, 10, new[] { NaN, NaN, NaN, 1 })]
    [InlineData(NaN, Inf, 1, new[] { 1.0, 1, 1, 1 })]
    [InlineData(-1, 2, NaN, new[] { NaN, 1, NaN, NaN })]
    [InlineData(-1, 2, Inf, new[] { 0, 1, Inf, Inf })]
    [InlineData(-1, 2, -Inf, new[] { -0.0, 1, -Inf, Inf })]
    [InlineData(-1, 2, 0.0, new[] { Inf, 1, 0, 0 })]
    [InlineData(-1, 2, -0.0, new[] { -Inf, 1, -0.0, 0 })]
    public void Logspace(double start, double stop, double @base, double[] expected) =>
        Same(expected, Ask.Logspace(ElementType.Double, start, stop, 4, @base));

    [Fact]
    public void A_zero_is_positive_unless_it_is_a_negative_end()
    {
        Same([-0.0, 0, -0.0], Ask.Linspace(ElementType.Double, -0.0, -0.0, 3));
        Same([-0.0, 0, 0], Ask.Linspace(ElementType.Double, -0.0, -0.0, 3, endpoint: false));
        Same([-1, 0, 1], Ask.Linspace(ElementType.Double, -1.0, 1, 3));
        Same([1, 0, -1], Ask.Linspace(ElementType.Double, 1.0, -1, 3));
        Same([-1, 0, 1], Ask.Arange(-1.0, 2, 1, 3));
        Same([-0.0, 1, 2], Ask.Arange(-0.0, 3, 1, 3));
    }

    [Fact]
    public void Divisions_are_the_steps_from_start_to_stop()
    {
        GridRequest closed = Ask.Linspace(ElementType.Double, 0.0, 12, 4);
        Assert.Equal(3, closed.Divisions);
        Same([0, 4, 8, 12], closed);
        GridRequest open = closed with { Endpoint = false };
        Assert.Equal(4, open.Divisions);
        Same([0, 3, 6, 9], open);
        Same([0], open with { Count = 1 });
        Same([0], closed with { Count = 1 });
        Same([], closed with { Count = 0 });
        Same([], Ask.Logspace(ElementType.Double, 0, 1, 0));
        Same([100], Ask.Logspace(ElementType.Double, 2, 5, 1));
        Same([2], Ask.Geomspace(ElementType.Double, 2.0, 5, 1));
    }

    private static void Same(double[] expected, GridRequest request) =>
        Assert.Equal(expected.Select(BitConverter.DoubleToUInt64Bits), request.All<double>().Select(BitConverter.DoubleToUInt64Bits));
}
