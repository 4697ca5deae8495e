using StaticTensors.Exact;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Exact;

/// <summary>Bases close to 1, neighbouring ends, and grids of the largest length.</summary>
public class NearOneTests
{
    private const int Longest = int.MaxValue;

    public static TheoryData<double> Bases =>
    [
        Math.BitIncrement(1.0), Math.BitDecrement(1.0), 1 + 1e-10, 1 - 1e-10, 0.9, 1.1, 0.5, 0.1, 1.5, 3, 1 / 3.0, 4, 1024, Math.PI,
    ];

    [Theory]
    [MemberData(nameof(Bases))]
    public void A_base_near_1_or_below_lies_in_its_bracket(double @base)
    {
        string[] types = ["double", "float", "Half", "int", "decimal"];
        foreach (ElementInfo element in ElementTypes.All.Where(type => types.Contains(type.Keyword)))
        {
            GridRequest request = Ask.Logspace(element.Type, -8, 9, 35, @base);
            var grid = new ExactGrid(request);
            for (int i = 0; i < request.Count; i++)
                Bracket.Check(request, grid, i, Root.Logspace(ExactValue.Of(-8), ExactValue.Of(9), ExactValue.Of(@base), i, 34));
        }
    }

    [Fact]
    public void A_base_next_to_1_with_an_exponent_of_its_size_comes_to_e()
    {
        // With h = 2^−52, (1 + h)^(1/h) = e·(1 − h/2 + …) = e − 3.018·10^−16: of all doubles (their unit here is 4.44·10^−16)
        // Math.E = e − 1.446·10^−16 is nearest.
        double above = Math.BitIncrement(1.0), below = Math.BitDecrement(1.0);
        Assert.Equal(Math.E, Power(above, 52));
        // With h = −2^−53 and the exponent −1/h: e^−1·(1 + h/2 + …) = 1/e − 2.04·10^−17.
        Assert.Equal(0.36787944117144230118, Power(below, 53));
        // And far away: e^1024 is too large, e^−512 = 4.3774…·10^−223 not too small.
        Assert.Equal(double.PositiveInfinity, Power(above, 62));
        Assert.InRange(Power(below, 62), 4.3774e-223, 4.3775e-223);

        static double Power(double @base, int log2OfExponent) =>
            Ask.Logspace(ElementType.Double, Math.ScaleB(1, log2OfExponent), 0, 2, @base).At<double>(0);
    }

    [Fact]
    public void Between_neighbours_Linspace_meets_the_tie()
    {
        double next = Math.BitIncrement(1.0), afterNext = Math.BitIncrement(next);
        Assert.Equal([1, 1, 1, next, next], Ask.Linspace(ElementType.Double, 1, next, 5).All<double>());
        Assert.Equal([next, next, afterNext, afterNext, afterNext], Ask.Linspace(ElementType.Double, next, afterNext, 5).All<double>());
        Assert.Equal([0, 0, 0, double.Epsilon, double.Epsilon], Ask.Linspace(ElementType.Double, 0, double.Epsilon, 5).All<double>());
    }

    [Theory]
    [InlineData(1.0)]
    [InlineData(0.1)]
    [InlineData(double.Epsilon)]
    [InlineData(2.2250738585072009E-308)]
    [InlineData(1.7976931348623155E308)]
    public void Between_neighbours_Geomspace_lies_in_its_bracket(double start)
    {
        double stop = Math.BitIncrement(start);
        GridRequest request = Ask.Geomspace(ElementType.Double, -start, -stop, 7);
        var grid = new ExactGrid(request);
        for (int i = 0; i < request.Count; i++)
            Bracket.Check(request, grid, i, Root.Geomspace(ExactValue.Of(-start), ExactValue.Of(-stop), i, 6));
    }

    [Fact]
    public void Neighbouring_exponents_differ_by_what_the_derivative_says()
    {
        // 10^(1 + d) = 10 + 23.0259·d, d = 2^−53 and 2^−52, in units of 2^−49: 1.44 and 2.88.
        double unit = Math.ScaleB(1, -49);
        Assert.Equal([10, 10 + unit, 10 + 3 * unit], Ask.Logspace(ElementType.Double, 1, Math.BitIncrement(1.0), 3).All<double>());
        // 2^(1 + d) = 2 + 1.3863·d, in units of 2^−51: 0.35 and 0.69.
        Assert.Equal([2, 2, Math.BitIncrement(2.0)], Ask.Logspace(ElementType.Double, 1, Math.BitIncrement(1.0), 3, 2).All<double>());
    }

    [Fact]
    public void The_smallest_exponents_there_are_still_fall_to_one_side_of_1()
    {
        Assert.Equal(1, Ask.Logspace(ElementType.Int32, double.Epsilon, 0, 2).At<int>(0));
        Assert.Equal(0, Ask.Logspace(ElementType.Int32, -double.Epsilon, 0, 2).At<int>(0));
        Assert.Equal(1.0, Ask.Logspace(ElementType.Double, -double.Epsilon, 0, 2).At<double>(0));
    }

    [Fact]
    public void The_longest_grids_have_right_elements_at_their_far_end()
    {
        const int last = Longest - 1;
        GridRequest line = Ask.Linspace(ElementType.Double, 0, 1, Longest);
        foreach (int i in new[] { 0, 1, 2, 1 << 30, last / 2, last / 3, last - 1, last })
            Assert.Equal((double)i / last, line.At<double>(i));
        GridRequest open = Ask.Linspace(ElementType.Double, 0, 1, Longest, endpoint: false);
        Assert.Equal((double)last / Longest, open.At<double>(last));

        Assert.Equal(last, Ask.Linspace(ElementType.Int32, 0, last, Longest).At<int>(last));
        Assert.Equal(5L * last - 7, Ask.Arange(-7L, 5L * Longest - 7, 5L, Longest).At<long>(last));
        Assert.Equal(Math.Sqrt(2), Ask.Geomspace(ElementType.Double, 1, 2, Longest).At<double>(last / 2));
        Assert.Equal(2, Ask.Geomspace(ElementType.Double, 1, 2, Longest).At<double>(last));

        GridRequest powers = Ask.Logspace(ElementType.Double, 0, last, Longest, @base: 2);
        Assert.Equal(Math.ScaleB(1, 1000), powers.At<double>(1000));
        Assert.Equal(double.PositiveInfinity, powers.At<double>(last - 1));
    }
}
