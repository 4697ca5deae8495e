using System.Globalization;
using System.Numerics;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Autodiff;

/// <summary>Functions of ordered samples, and rounding: the values are NumPy's.</summary>
public class SampleFunctionTests
{
    private const double NaN = double.NaN, Infinity = double.PositiveInfinity;

    [Fact]
    public void Sort_puts_NaN_last_and_keeps_lanes_apart()
    {
        Tensor<double> x = Tensor.Create([3, NaN, -Infinity, 0, Infinity, -0.0], [2, 3]);

        Assert.Equal([-Infinity, 3, NaN, 0, -0.0, Infinity], Tensor.Sort(x).ToArray());
        Assert.Equal([0, Infinity, -Infinity, 3, NaN, -0.0], Tensor.Sort(x, 0).ToArray());
        Assert.Equal([-Infinity, 0, -0.0, 3, Infinity, NaN], Tensor.Sort(x, null).ToArray());
        Assert.Equal([6], Tensor.Sort(x, null).Shape.ToArray());
        Assert.Equal([0, 3], Tensor.Sort(Tensor.Zeros<int>([0, 3]), 0).Shape.ToArray());
        Fails.With<ArgumentOutOfRangeException>("axis", () => Tensor.Sort<int>(5), "Axis -1");
    }

    [Fact]
    public void Argsort_names_the_first_of_equal_elements_first()
    {
        Tensor<double> x = Tensor.Create([2, NaN, 1, 2, 1, NaN, 2], [7]);
        Assert.Equal([2, 4, 0, 3, 6, 1, 5], Tensor.Argsort(x).ToArray());
        // Long enough for .NET's sort to disturb the order of equal elements.
        Tensor<int> tens = Tensor.Create([.. Enumerable.Range(0, 1000).Select(i => i * 7919 % 10)]);
        Assert.Equal(Enumerable.Range(0, 1000).OrderBy(i => tens.Item(i)), Tensor.Argsort(tens).ToArray());
        Assert.Equal([1, 0, 0, 1], Tensor.Argsort(Tensor.Create([5, 1, 2, 7], [2, 2]), 0).ToArray());
        Assert.True(Tensor.Argsort(x).IsConstant);
    }

    [Fact]
    public void A_sorted_element_s_gradient_goes_where_it_came_from()
    {
        Tensor<double> x = Tensor.Create([3.0, 1, 2, 1]);
        Tensor.Sum(Tensor.Sort(x) * Tensor.Create([1.0, 10, 100, 1000])).Backward();
        Assert.Equal([1000, 1, 100, 10], x.Grad!.ToArray());
    }

    [Fact]
    public void Median_is_the_middle_or_the_mean_of_the_middle_two()
    {
        Tensor<double> x = Tensor.Create([7, 1, 3, 2, NaN, 5], [2, 3]);

        Assert.Equal([3, NaN], Tensor.Median(x, 1).ToArray());
        Assert.Equal([4.5, NaN, 4], Tensor.Median(x, 0).ToArray());
        Assert.Equal(NaN, Tensor.Median(x).Item());
        Assert.Equal(2.5m, Tensor.Median(Tensor.Create([4m, 1m, 2m, 3m])).Item());
        // The sum of both is beyond Half.
        Assert.Equal((Half)60000, Tensor.Median(Tensor.Create([(Half)60000, (Half)60000])).Item());
        Fails.With<ArgumentException>("x", () => Tensor.Median(Tensor.Zeros<double>([0])), "Median of no elements", "(0,)");
    }

    [Theory]
    // The sum of both is too large, or the middle has more digits than either.
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("-79228162514264337593543950335", "-79228162514264337593543950334", "-79228162514264337593543950334")]
    [InlineData("79228162514264337593543950333", "79228162514264337593543950334", "79228162514264337593543950334")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000002", "0.0000000000000000000000000002")]
    [InlineData("-79228162514264337593543950335", "79228162514264337593543950335", "0")]
    // Rounded to 28 digits first, the sum would give …7.2.
    [InlineData("1.5000000000000000000000000001", "7922816251426433759354395032.7", "3961408125713216879677197517.1")]
    public void The_mean_of_two_decimals_is_rounded_once(string low, string high, string middle) => Assert.Equal(
        decimal.Parse(middle, CultureInfo.InvariantCulture),
        Tensor.Median(Tensor.Create([decimal.Parse(high, CultureInfo.InvariantCulture), decimal.Parse(low, CultureInfo.InvariantCulture)])).Item());

    [Fact]
    public void The_mean_of_two_large_doubles_is_finite()
    {
        Assert.Equal(double.MaxValue, Tensor.Median<double>([double.MaxValue, double.MaxValue]).Item());
        Assert.Equal(double.PositiveInfinity, Tensor.Median<double>([double.PositiveInfinity, 1]).Item());
        Assert.Equal(NaN, Tensor.Median<double>([double.PositiveInfinity, double.NegativeInfinity]).Item());
        Assert.Equal(double.Epsilon, Tensor.Median<double>([double.Epsilon, double.Epsilon]).Item());
    }

    [Fact]
    public void Median_s_gradient_goes_to_the_middle_and_to_the_NaN()
    {
        Tensor<double> even = Tensor.Create([4.0, 1, 2, 9]), odd = Tensor.Create([4.0, 1, 2]), unknown = Tensor.Create([4, NaN, 2]);
        (Tensor.Median(even) + Tensor.Median(odd) + Tensor.Median(unknown)).Backward();
        Assert.Equal([0.5, 0, 0.5, 0], even.Grad!.ToArray());
        Assert.Equal([0, 0, 1], odd.Grad!.ToArray());
        Assert.Equal([0, 1, 0], unknown.Grad!.ToArray());
    }

    [Fact]
    public void Flip_reverses_some_axes_or_all()
    {
        Tensor<int> x = Tensor.Create([1, 2, 3, 4, 5, 6], [2, 3]);

        Assert.Equal([6, 5, 4, 3, 2, 1], Tensor.Flip(x).ToArray());
        Assert.Equal([4, 5, 6, 1, 2, 3], Tensor.Flip(x, 0).ToArray());
        Assert.Equal([3, 2, 1, 6, 5, 4], Tensor.Flip(x, [-1]).ToArray());
        Assert.Equal([0, 3], Tensor.Flip(Tensor.Zeros<int>([0, 3])).Shape.ToArray());
        Assert.Equal(5, Tensor.Flip<int>(5).Item());
        Fails.With<ArgumentException>("axis", () => Tensor.Flip(x, [0, -2]), "axis 0 twice");
        Fails.With<ArgumentOutOfRangeException>("axis", () => Tensor.Flip(x, 2), "Axis 2");
    }

    [Fact]
    public void Diff_subtracts_neighbours()
    {
        Tensor<int> x = Tensor.Create([1, 2, 4, 0, 10, 30], [2, 3]);

        Assert.Equal([1, 2, 10, 20], Tensor.Diff(x).ToArray());
        Assert.Equal([-1, 8, 26], Tensor.Diff(x, axis: 0).ToArray());
        Assert.Equal([1, 10], Tensor.Diff(x, 2).ToArray());
        Assert.Equal([2, 0], Tensor.Diff(x, 5).Shape.ToArray());
        Assert.Equal([2, 0], Tensor.Diff(x, int.MaxValue).Shape.ToArray());
        Assert.Equal(x.ToArray(), Tensor.Diff(x, 0).ToArray());
        Fails.With<ArgumentOutOfRangeException>("n", () => Tensor.Diff(x, -1), "-1 times");
        Fails.With<ArgumentOutOfRangeException>("axis", () => Tensor.Diff<int>(5), "no axis");
    }

    [Fact]
    public void Trapezoid_integrates_between_samples()
    {
        Tensor<double> y = Tensor.Create([1.0, 2, 3, 4, 5, 6], [2, 3]);

        Assert.Equal([4, 10], Tensor.Trapezoid(y).ToArray());
        Assert.Equal([2, 5], Tensor.Trapezoid(y, dx: 0.5).ToArray());
        Assert.Equal([1.5 + 5, 4.5 + 11], Tensor.Trapezoid(y, [4, 5, 7]).ToArray());
        Assert.Equal([7.5, 10.5, 13.5], Tensor.Trapezoid(y, [1, 4], axis: 0).ToArray());
        Assert.Equal([4, 10], Tensor.Trapezoid(y, Tensor.Create([0.0, 1, 2, 5, 6, 7], [2, 3])).ToArray());
        Assert.Equal([0, 0], Tensor.Trapezoid(y[.., ..1]).ToArray());
        Fails.With<ArgumentException>("x", () => Tensor.Trapezoid(y, [1, 2]), "(2,)", "(2, 3)", "give a vector of 3");
    }

    [Fact]
    public void Interp_follows_the_lines_and_its_ends()
    {
        Tensor<double> xp = [1, 2, 2, 4], fp = [10, 20, 40, 0];

        Assert.Equal([10, 10, 15, 40, 20, 0, 0, NaN], Tensor.Interp<double>([-Infinity, 1, 1.5, 2, 3, 4, Infinity, NaN], xp, fp).ToArray());
        Assert.Equal([-1, 10, 0, -2], Tensor.Interp<double>([0.5, 1, 4, 5], xp, fp, left: -1, right: -2).ToArray());
        Assert.Equal([7, 8, 9], Tensor.Interp<double>([0, 1, 2], [1], [8], left: 7, right: 9).ToArray());
        Assert.Equal(0.15m, Tensor.Interp<decimal>(1.5m, [1, 2], [0.1m, 0.2m]).Item());
        // Lines too steep, too flat or too high for a slope.
        Assert.Equal([0, 1, Infinity], Tensor.Interp<double>([0, 1, 2], [0, 1, 2], [0, 1, Infinity]).ToArray());
        Assert.Equal(0, Tensor.Interp<double>(0, [0, 1e-320], [0, 1]).Item());
        Assert.Equal(Infinity, Tensor.Interp<double>(0.5, [0, 1], [Infinity, Infinity]).Item());
        Assert.Equal(5e-15m, Tensor.Interp<decimal>(5e14m, [0, 1e15m], [0, 1e-14m]).Item());
        Fails.With<ArgumentException>("xp", () => Tensor.Interp<double>(1, [1, 3, 2], [1, 2, 3]), "xp[2] is 2, after 3");
        Fails.With<ArgumentException>("xp", () => Tensor.Interp<double>(1, [NaN], [1]), "xp[0] is NaN");
        Fails.With<ArgumentException>("fp", () => Tensor.Interp<double>(1, [1, 2], [1]), "(2,)", "(1,)");
        Fails.With<ArgumentException>("fp", () => Tensor.Interp<double>(1, Tensor.Zeros<double>([0]), Tensor.Zeros<double>([0])), "(0,)");
    }

    [Fact]
    public void What_Interp_does_not_use_gets_no_gradient()
    {
        Tensor<double> x = Tensor.Create([0, 9, 9, NaN]), fp = Tensor.Create([1.0, 2, 3]);
        Tensor.Interp(x, [1, 2, 3], fp, left: 5).Backward();
        Assert.Equal([0, 0, 0, 0], x.Grad!.ToArray());
        Assert.Equal([0, 0, 2], fp.Grad!.ToArray());
    }

    [Fact]
    public void Meshgrid_has_each_direction_along_an_axis()
    {
        Tensor<int> x = Tensor.Create([1, 2, 3]), y = Tensor.Create([10, 20]);
        Tensor<int>[] mesh = Tensor.Meshgrid(x, y), matrix = Tensor.Meshgrid([x, y], MeshgridIndexing.Matrix);

        Assert.Equal([1, 2, 3, 1, 2, 3], mesh[0].ToArray());
        Assert.Equal([10, 10, 10, 20, 20, 20], mesh[1].ToArray());
        Assert.Equal([3, 2], matrix[0].Shape.ToArray());
        Assert.Equal([1, 1, 2, 2, 3, 3], matrix[0].ToArray());
        Assert.Equal([2, 3, 4], Tensor.Meshgrid(x, y, Tensor.Zeros<int>([4]))[2].Shape.ToArray());
        Assert.Equal([3], Tensor.Meshgrid(x)[0].Shape.ToArray());
        Assert.Equal([1, 3], Tensor.Meshgrid(x, 5)[1].Shape.ToArray());
        Assert.Empty(Tensor.Meshgrid<int>());
        Fails.With<ArgumentNullException>("tensors", () => Tensor.Meshgrid(x, null!));
        Tensor<sbyte> wide = Tensor.Zeros<sbyte>([1 << 16]);
        Fails.With<ArgumentOutOfRangeException>("tensors", () => Tensor.Meshgrid(wide, wide), "(65536, 65536)");
    }

    [Fact]
    public void Roundings()
    {
        Tensor<double> x = [-1.5, -0.5, 0.5, 1.5, 2.5, NaN, -Infinity, 1e300];

        Assert.Equal([-2, -0.0, 0, 2, 2, NaN, -Infinity, 1e300], Tensor.Round(x).ToArray());
        Assert.Equal([-2, -1, 0, 1, 2, NaN, -Infinity, 1e300], Tensor.Floor(x).ToArray());
        Assert.Equal([-1, -0.0, 1, 2, 3, NaN, -Infinity, 1e300], Tensor.Ceiling(x).ToArray());
        Assert.Equal([1.23m, 0.12m, -3m], Tensor.Round(Tensor.Create([1.234m, 0.125m, -3m]), 2).ToArray());
        Assert.Equal([100m, 0m], Tensor.Round(Tensor.Create([149m, 50m]), -2).ToArray());
        Assert.Equal([0m], Tensor.Round(Tensor.Create([149m]), -100).ToArray());
        Assert.Equal([10, -10, 0, 20m], Tensor.Round(Tensor.Create([5.0000000000000000000000000001m, -5.0000000000000000000000000001m, 5, 15]), -1).ToArray());
        Assert.Equal([7e28m, 0m], Tensor.Round(Tensor.Create([7e28m, 4.9e27m]), -28).ToArray());
        Assert.Throws<OverflowException>(() => Tensor.Round(Tensor.Create([decimal.MaxValue]), -28));
        Assert.Throws<OverflowException>(() => Tensor.Round(Tensor.Create([decimal.MaxValue]), -29));
        Assert.Equal([0m], Tensor.Round(Tensor.Create([5e28m]), -29).ToArray());
        Assert.Equal([1.2345m], Tensor.Round(Tensor.Create([1.2345m]), 100).ToArray());
        // Scaled in its own type the Half would overflow.
        Assert.Equal([(Half)100.5, (Half)0.123], Tensor.Round(Tensor.Create([(Half)100.5, (Half)0.1234]), 3).ToArray());
        Assert.Equal([0.12345679f], Tensor.Round(Tensor.Create([0.123456789f]), 8).ToArray());
    }

    [Theory]
    [InlineData(2, 2.675, 2.68)]
    [InlineData(400, 2.675, 2.675)]
    [InlineData(-1, 1255, 1260)]
    [InlineData(-1, 1245, 1240)]
    [InlineData(-308, 1.7e308, double.PositiveInfinity)]
    [InlineData(-309, 1.7e308, 0)]
    [InlineData(-400, -5, -0.0)]
    [InlineData(int.MinValue, 5, 0)]
    [InlineData(int.MaxValue, 5.5, 5.5)]
    [InlineData(20, 1e300, 1e300)]
    public void Round_takes_any_number_of_digits(int decimals, double x, double expected) =>
        Assert.Equal(expected, Tensor.Round<double>(x, decimals).Item());

    [Fact]
    public void Rounding_beyond_the_last_digit_changes_nothing()
    {
        var random = new Random(22);
        Tensor<double> x = Tensor.Create([.. Enumerable.Range(0, 200).Select(_ => random.NextDouble())]);
        Assert.Equal(x.ToArray(), Tensor.Round(x, 18).ToArray());
    }

    [Fact]
    public void Staircases_have_no_slope()
    {
        Tensor<double> x = [0.5, 1];
        (Tensor.Round(x, 1) + Tensor.Floor(x) * x).Backward();
        Assert.Equal([0, 1], x.Grad!.ToArray());
    }

    [Fact]
    public void Sigmoid_has_no_overflow_on_either_side()
    {
        Assert.Equal([0, 0.5, 1, NaN], Tensor.Sigmoid<double>([-1e6, 0, 1e6, NaN]).ToArray());
        Assert.Equal(1 / (1 + Math.Exp(1.5)), Tensor.Sigmoid<double>(-1.5).Item(), 1e-15);
    }

    [Fact]
    public void Erf_is_near_its_exact_series_everywhere()
    {
        var random = new Random(22);
        double worst = 0;
        double[] corners = [1, Math.BitDecrement(1), 6, Math.BitDecrement(6), 5e-324, 1e-300, 1e-8];
        foreach (double x in Enumerable.Range(0, 2000).Select(_ => random.NextDouble() * 6.2).Concat(corners))
        {
            double exact = ExactErf(x), erf = Tensor.Erf<double>(x).Item();
            worst = Math.Max(worst, Math.Abs(erf - exact) / (Math.BitIncrement(exact) - exact));
            Assert.Equal(-erf, Tensor.Erf<double>(-x).Item());
        }

        Assert.InRange(worst, 0, 4);
        Assert.Equal([1, -1, 0, -0.0, NaN], Tensor.Erf<double>([Infinity, -Infinity, 0, -0.0, NaN]).ToArray());
        Assert.Equal((float)ExactErf(0.7f), Tensor.Erf(Tensor.Create([0.7f])).Item());
    }

    /// <summary>The Maclaurin series of erf in integers of 300 bits after the point.</summary>
    private static double ExactErf(double x)
    {
        const int Bits = 300;
        if (x < 1e-20)
            return x * 1.1283791670955126;
        BigInteger one = BigInteger.One << Bits;
        long bits = BitConverter.DoubleToInt64Bits(x);
        int exponent = (int)(bits >> 52) - 1075 + Bits;
        BigInteger mantissa = (bits & ((1L << 52) - 1)) | (1L << 52), exact = exponent >= 0 ? mantissa << exponent : mantissa >> -exponent;
        BigInteger square = exact * exact >> Bits, power = exact, sum = 0;
        for (int n = 0; !power.IsZero; n++)
        {
            sum += (n % 2 == 0 ? power : -power) / (2 * n + 1);
            power = (power * square >> Bits) / (n + 1);
        }

        // 2/√π, of π by Machin's formula.
        BigInteger pi = 4 * (4 * ArcCot(5) - ArcCot(239)), root = Root(pi << Bits);
        BigInteger result = 2 * one * sum / root;
        return (double)result * Math.ScaleB(1, -Bits);

        BigInteger ArcCot(int n)
        {
            BigInteger total = 0, term = one / n;
            for (int k = 1; !term.IsZero; k += 2, term /= n * n)
                total += k % 4 == 1 ? term / k : -term / k;
            return total;
        }

        static BigInteger Root(BigInteger value)
        {
            BigInteger guess = BigInteger.One << (int)(value.GetBitLength() / 2 + 1);
            for (BigInteger next; ; guess = next)
            {
                next = (guess + value / guess) >> 1;
                if (next >= guess)
                    return guess;
            }
        }
    }

    [Fact]
    public void The_gradient_of_a_median_that_is_an_element_is_not_halved_on_its_way()
    {
        Tensor<double> x = Tensor.Create([3.0, 1, 2]);
        (Tensor.Median(x) * double.Epsilon).Backward();
        Assert.Equal([0, 0, double.Epsilon], x.Grad!.ToArray());
    }
}
