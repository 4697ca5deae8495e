using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Exact;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Exact;

/// <summary>The first element that does not fit, and how a message describes it.</summary>
public class MisfitTests
{
    private const int Seed = 20261128;

    [Fact]
    public void FirstMisfit_is_what_a_linear_scan_finds() => SixteenTypes.EachConstant(new Scan());

    private sealed class Scan : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            var random = new Random(Seed);
            ElementType type = Element<T>.Info.Type;
            int bits = type == ElementType.Decimal ? 96 : Element<T>.Info.Bits;
            var found = new HashSet<bool>();
            for (int n = 0; n < 25; n++)
            {
                int num = random.Next(1, 40);
                bool endpoint = random.Next(2) == 0;
                // Grids that leave the type on the way, or almost do; and non-finite ends.
                double reach = Math.ScaleB(random.NextDouble() + 0.5, bits) * (random.Next(2) == 0 ? 1 : -1);
                double start = reach * random.NextDouble() * 0.3, exponent = bits * (0.5 + random.NextDouble()) * 0.3;
                double end = random.Next(6) switch { 0 => double.PositiveInfinity, 1 => double.NaN, _ => reach };
                double @base = random.Next(6) switch { 0 => -0.1, 1 => -1, 2 => 0, 3 => double.NegativeInfinity, 4 => -10, _ => 10 };
                int whole = random.Next(-5, 5), step = random.Next(-3, 4);
                GridRequest[] requests =
                [
                    Ask.Linspace(type, start, end, num, endpoint),
                    Ask.Geomspace(type, Math.CopySign(0.75, reach), reach, num, endpoint),
                    Ask.Logspace(type, -1, exponent, num, Math.Abs(@base), endpoint),
                    // Integer exponents, so that negative bases fit and then do not.
                    Ask.Logspace(type, whole, whole + (step * (num - 1)), num, @base),
                    Ask.Logspace(type, random.NextDouble(), end, num, @base, endpoint),
                ];
                foreach (GridRequest request in requests)
                {
                    int expected = Enumerable.Range(0, num).FirstOrDefault(i => !request.Fits(i), -1);
                    long actual = new ExactGrid(request).FirstMisfit();
                    Assert.True(expected == actual, $"seed {Seed}: {actual} is not {expected} for {request}");
                    found.Add(expected >= 2);
                }
            }

            Assert.Equal(2, found.Count);
        }
    }

    [Fact]
    public void In_the_longest_grids_it_is_found_by_bisection()
    {
        // Steps of 2 from 0: 2^31 is element 2^30. Of 3: the first beyond 2^31 − 1 is element ceil(2^31/3).
        const int longest = int.MaxValue;
        Assert.Equal(1 << 30, new ExactGrid(Ask.Linspace(ElementType.Int32, 0, 2L * (longest - 1), longest)).FirstMisfit());
        Assert.Equal(715827883, new ExactGrid(Ask.Linspace(ElementType.Int32, 0, 3L * (longest - 1), longest)).FirstMisfit());
        Assert.Equal(longest - 1, new ExactGrid(Ask.Linspace(ElementType.Int32, 2L, longest + 2L, longest, endpoint: false)).FirstMisfit());
        Assert.Equal(63, new ExactGrid(Ask.Logspace(ElementType.Int64, 0, longest - 1, longest, @base: 2)).FirstMisfit());
        // (−2)^63 fits; the next even power does not.
        Assert.Equal(64, new ExactGrid(Ask.Logspace(ElementType.Int64, 0, longest - 1, longest, @base: -2)).FirstMisfit());
        Assert.Equal(-1, new ExactGrid(Ask.Logspace(ElementType.Int64, 0, longest - 1, longest, @base: 0.5)).FirstMisfit());
    }

    [Fact]
    public void Floats_always_fit_and_an_empty_grid_has_no_misfit()
    {
        Assert.Equal(-1, new ExactGrid(Ask.Logspace(ElementType.Double, double.NaN, double.PositiveInfinity, 5, -1e300)).FirstMisfit());
        Assert.Equal(-1, new ExactGrid(Ask.Logspace(ElementType.Byte, 5, 5, 0)).FirstMisfit());
    }

    [Theory]
    [InlineData(3, 10, "1000")]
    [InlineData(3, -10, "-1000")]
    [InlineData(2.5, 10, "316")]
    [InlineData(38, 10, "100000000000000000000000000000000000000")]
    [InlineData(127, 2, "170141183460469231731687303715884105728")]
    [InlineData(127, -2, "-170141183460469231731687303715884105728")]
    [InlineData(39, 10, "1.00000e+39")]
    [InlineData(39, -10, "-1.00000e+39")]
    [InlineData(128, 2, "3.40282e+38")]
    [InlineData(308, 10, "1.00000e+308")]
    [InlineData(309, 10, "beyond 1.8e308")]
    [InlineData(309, -10, "beyond -1.8e308")]
    [InlineData(0.5, -10, "NaN")]
    [InlineData(double.PositiveInfinity, 10, "beyond 1.8e308")]
    public void Describe_gives_all_digits_of_128_bits_and_six_of_more(double exponent, double @base, string expected) =>
        Assert.Equal(expected, new ExactGrid(Ask.Logspace(ElementType.Byte, exponent, 0, 2, @base)).Describe(0));

    [Fact]
    public void Describe_tells_the_element_as_its_law_rounds_it()
    {
        Assert.Equal("-1", new ExactGrid(Ask.Linspace(ElementType.Byte, -0.5, 3, 2)).Describe(0));
        var wide = new ExactGrid(Ask.Linspace(ElementType.Int32, UInt128.Zero, UInt128.MaxValue, 3));
        Assert.Equal("340282366920938463463374607431768211455", wide.Describe(2));
        Assert.Equal("170141183460469231731687303715884105727", wide.Describe(1));
        var decimals = new ExactGrid(Ask.Linspace(ElementType.Decimal, 0, Math.ScaleB(1, 96), 3));
        Assert.Equal("79228162514264337593543950336", decimals.Describe(2));
    }
}
