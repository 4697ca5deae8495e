using StaticTensors.Exact;
using StaticTensors.Exact.Engine;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using Xunit;

namespace StaticTensors.Tests.Exact;

/// <summary>Exact results, ties and misfits take one round at the first precision: no loop runs for what algebra can decide.</summary>
public class EffortTests
{
    [Fact]
    public void Exact_powers_of_ten_take_one_round_each()
    {
        // The first exponent is 0, which needs no power.
        foreach (ElementType type in new[] { ElementType.Double, ElementType.Single, ElementType.Int128, ElementType.Decimal })
            AssertOneRoundEach(Ask.Logspace(type, 0, 22, 23), elements: 22);
    }

    [Fact]
    public void Exact_roots_take_one_round_each()
    {
        AssertOneRoundEach(Ask.Geomspace(ElementType.Int32, 1, 256, 9), elements: 7);
        AssertOneRoundEach(Ask.Geomspace(ElementType.Decimal, 0.0001m, 10000m, 9), elements: 7);
        AssertOneRoundEach(Ask.Logspace(ElementType.Double, 0, 1, 53, @base: Math.ScaleB(1, 52)), elements: 52);
    }

    [Fact]
    public void Ties_take_one_round_each()
    {
        // 3^34 … 3^40: the first is a tie of doubles.
        AssertOneRoundEach(Ask.Logspace(ElementType.Double, 34, 40, 7, @base: 3), elements: 7);
        AssertOneRoundEach(Ask.Logspace(ElementType.Double, -1075, -1075, 2, @base: 2), elements: 2);
    }

    [Fact]
    public void Far_outside_the_type_takes_one_round_each()
    {
        // It would take 160 bits or more to find these integers, and nobody asks for them.
        foreach (ElementType type in new[] { ElementType.Byte, ElementType.Int128, ElementType.Decimal })
        {
            AssertOneRoundEach(Ask.Logspace(type, 50.25, 51.25, 6), elements: 6);
            AssertOneRoundEach(Ask.Logspace(type, 5000.25, 5001.25, 3), elements: 3);
        }

        AssertOneRoundEach(Ask.Logspace(ElementType.Double, -1e300, 1e300, 2), elements: 2);
    }

    [Fact]
    public void An_exponent_of_2_to_the_minus_1074_takes_as_many_bits_as_it_has_and_ends()
    {
        GridRequest request = Ask.Logspace(ElementType.Int32, -double.Epsilon, double.Epsilon, 2);
        Effort.Reset();
        Assert.Equal(0, request.At<int>(0));
        Assert.Equal(2048, Effort.LargestPrecision);
        Assert.Equal(5, Effort.Rounds);
    }

    private static void AssertOneRoundEach(GridRequest request, int elements)
    {
        var grid = new ExactGrid(request);
        Effort.Reset();
        for (int i = 0; i < request.Count; i++)
            grid.TryElement(i, out _);
        Assert.Equal(elements, Effort.Rounds);
        Assert.Equal(128, Effort.LargestPrecision);
    }
}
