using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Exact;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Kernels;
using StaticTensors.Tests.Exact;
using Xunit;

namespace StaticTensors.Tests.Kernels;

/// <summary>Equal steps of decimal against the exact engine, compared by bits, so that scales count.</summary>
public class DecimalStepsTests
{
    private const int Seed = 20261129;

    // 2^96 = 10^10·Upper + Lower.
    private const ulong Upper = 7922816251426433759;

    private const long Lower = 3543950336;

    [Fact]
    public void Random_grids()
    {
        var random = new Random(Seed);
        for (int n = 0; n < 400; n++)
        {
            (Real start, Real stop) = (Draw(random), Draw(random));
            int num = random.Next(2, 60);
            Check(new GridRequest(GridLaw.Linspace, ElementType.Decimal, start, stop, default, num, random.Next(2) == 0));
            Check(new GridRequest(GridLaw.Arange, ElementType.Decimal, start, default, stop, num, Endpoint: false));
        }
    }

    [Theory]
    [InlineData(-2)]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(1)]
    public void Where_the_scale_changes(int halves)
    {
        // Element 1 is 2^96 plus a number of halves, which are ties, in units of each scale, from below and from above.
        Levels.Reset();
        for (int scale = 0; scale <= 17; scale++)
        {
            decimal tenth = Scaled(1, scale + 11), below = (10L * Lower + 5 * halves) * tenth, above = (100_000_000_000L - 10L * Lower - 5 * halves) * tenth;
            foreach (int sign in (int[])[-1, 1])
            {
                Check(Ask.Arange(sign * Scaled(Upper, scale), 0, sign * below, 4));
                Check(Ask.Arange(sign * Scaled(Upper + 1, scale), 0, -sign * above, 4));
                // Rounded elements that cross the border slowly.
                Check(Ask.Linspace(ElementType.Decimal, sign * Scaled(Upper + 30_000_000, scale), sign * Scaled(Upper - 30_000_000, scale), 8));
            }
        }

        Assert.Equal(0, Levels.Scalar);
    }

    [Fact]
    public void Through_all_scales()
    {
        foreach (int sign in (int[])[-1, 1])
        {
            foreach (int num in (int[])[2, 3, 4, 50, 300])
            {
                Check(Ask.Linspace(ElementType.Decimal, sign * 1e-8, sign * 7e28, num));
                Check(Ask.Linspace(ElementType.Decimal, sign * 7922816251426433759m, 0, num));
                Check(Ask.Linspace(ElementType.Decimal, sign * 0.3m, -sign * 1e5m, num, endpoint: false));
                Check(Ask.Linspace(ElementType.Decimal, 0, sign * 9m, num, endpoint: false));
            }
        }
    }

    [Fact]
    public void Ordinary_grids_need_nobody_else()
    {
        Levels.Reset();
        Tensor.Linspace(0.1m, 3000m, new decimal[1000]);
        Tensor.Linspace(-0.1, 7.3, new decimal[1000]);
        Tensor.Linspace(-1e-9, 1, new decimal[1000]);
        Tensor.Linspace(0, 1, new decimal[9]);
        Tensor.Linspace(1e18, 0.5, new decimal[100]);
        Assert.Equal(100, Tensor.Arange(0, 10, 0.1m).Length);
        Assert.Equal((0, 0), (Levels.Scalar, Levels.Exact));
    }

    [Fact]
    public void Grids_that_128_bits_do_not_hold()
    {
        // Remainders of 127 bits and more.
        Levels.Reset();
        Check(Ask.Linspace(ElementType.Decimal, Math.BitIncrement(1e-31), 1e-11, 9));
        Assert.True(Levels.Scalar > 0);
        // Numbers of 2^60/10^20, whose last one has the scale 1: 5^19 times the divisor has more than 63 bits.
        Levels.Reset();
        var request = new GridRequest(
            GridLaw.Linspace, ElementType.Decimal, 0.01152921504606846976m, Math.ScaleB(1, 90), default, (1 << 21) + 1, Endpoint: true);
        var exact = new ExactGrid(request);
        var grid = Prepared.Of<decimal>(request);
        foreach (long i in (long[])[0, 1, 12345, 1 << 20, (1 << 21) - 1])
        {
            exact.TryElement(i, out ElementBits expected);
            Assert.Equal(expected, Element<decimal>.ToBits(grid.Element(i)));
        }

        Assert.InRange(Levels.Scalar, 1, 5);
    }

    [Fact]
    public void Quotients_go_on_after_elements_that_128_bits_do_not_hold()
    {
        // As in the test before this one, downward: below 2^96/100 the scale is 2 or more, and 5^18 times the divisor has less than 63 bits.
        const int divisions = 1 << 21, before = 8;
        GridRequest request = Ask.Linspace(ElementType.Decimal, Math.ScaleB(1, 90), 0, divisions + 1) with
        {
            Stop = Element<decimal>.Real(0.01152921504606846976m),
        };
        int first = (int)(divisions * (1 - Math.ScaleB(1, 6) / 100)) - before;
        var elements = new decimal[3 * before];
        Levels.Reset();
        Prepared.Of<decimal>(request).Fill(first, elements);
        Assert.InRange(Levels.Scalar, 1, elements.Length - 1);
        var exact = new ExactGrid(request);
        for (int i = 0; i < elements.Length; i++)
        {
            exact.TryElement(first + i, out ElementBits expected);
            Assert.Equal(expected, Element<decimal>.ToBits(elements[i]));
        }
    }

    [Fact]
    public void Divisors_of_all_lengths()
    {
        // Multiples of 2^−exponent at 28 places have a divisor of 2^(exponent − 28) times the number of steps; every other element may be a tie.
        for (int exponent = 28; exponent < 110; exponent++)
        {
            foreach (int num in (int[])[3, 4, 40, 1001])
                Check(Ask.Linspace(ElementType.Decimal, -Math.ScaleB(3, -exponent), Math.ScaleB(num - 1, Math.Max(-exponent, -88)), num));
        }
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(-1, false)]
    [InlineData(1, true)]
    public void Elements_next_to_ties_in_a_long_run(int sign, bool falls)
    {
        // With as many places as there are, a step is an integer and 1/divisions: near the middle, fractions pass one half as slowly as possible.
        const int count = 40_000, places = 14;
        // A prime.
        const long divisions = 1_000_000_000_000_037, first = divisions / 2 - count / 2;
        var end = (long)BigInteger.ModPow(BigInteger.Pow(10, places), divisions - 2, divisions);
        Assert.Equal(1, end * BigInteger.Pow(10, places) % divisions);
        decimal last = sign * end;
        GridRequest request = Ask.Linspace(ElementType.Decimal, falls ? last : 0, falls ? 0 : last, divisions + 1);
        var elements = new decimal[count];
        Levels.Reset();
        Prepared.Of<decimal>(request).Fill(first, elements);
        Assert.Equal((0, 0), (Levels.Scalar, Levels.Exact));
        for (int i = 0; i < count; i++)
        {
            long steps = falls ? divisions - first - i : first + i;
            decimal expected = DecimalTruth.Round((BigInteger)sign * end * steps, divisions)!.Value;
            Assert.True(decimal.GetBits(expected).AsSpan().SequenceEqual(decimal.GetBits(elements[i])), $"{i}: {elements[i]}, not {expected}");
        }
    }

    [Fact]
    public void A_numerator_is_a_quotient_and_a_rest()
    {
        var random = new Random(Seed);
        int splits = 0;
        for (int n = 0; n < 2000; n++)
        {
            (Real start, Real stop) = (Draw(random), Draw(random));
            var request = new GridRequest(GridLaw.Linspace, ElementType.Decimal, start, stop, default, random.Next(2, 5000), Endpoint: true);
            if (!EqualSteps.TryCreate(request, ElementKind.Decimal, out EqualSteps steps))
                continue;
            AffineTerms terms = steps.Terms;
            int scale = random.Next(29);
            if (!DecimalUnits.TryCreate(terms, new Reciprocal((ulong)terms.Divisor), scale, out DecimalUnits units))
                continue;
            Int128 numerator = terms.Origin + random.Next((int)request.Count) * terms.Step;
            if (!units.TrySplit((UInt128)Int128.Abs(numerator), out UInt128 quotient, out UInt128 rest))
                continue;
            Fraction truth = Fraction.Dyadic((BigInteger)Int128.Abs(numerator), terms.Exponent)
                * new Fraction(BigInteger.Pow(10, scale), BigInteger.Pow(10, terms.Scale) * (BigInteger)terms.Divisor);
            var actual = new Fraction((BigInteger)quotient * (BigInteger)units.Divisor + (BigInteger)rest, (BigInteger)units.Divisor);
            Assert.True(truth.CompareTo(actual) == 0 && rest < units.Divisor, $"seed {Seed}, {n}: {numerator} at {scale}");
            if (units.Divisor <= ulong.MaxValue)
                Assert.Equal((UInt128)((((BigInteger)rest) << 64) / (BigInteger)units.Divisor), units.Fraction((ulong)rest));
            splits++;
        }

        Assert.InRange(splits, 800, 2000);
    }

    private static decimal Scaled(ulong digits, int scale) => new((int)digits, (int)(digits >> 32), 0, isNegative: false, (byte)scale);

    private static void Check(in GridRequest request) =>
        ExactComparison.Check<decimal>(request, $"seed {Seed}: {request.Law} {request.Start} {request.Stop} {request.BaseOrStep} {request.Count}");

    /// <summary>A decimal of up to 64 bits and any scale, a double, or an integer; often with few digits.</summary>
    private static Real Draw(Random random)
    {
        ulong digits = random.Limb() >> random.Next(64);
        bool isNegative = random.Next(2) == 0;
        return random.Next(4) switch
        {
            0 => Element<double>.Real((isNegative ? -1 : 1) * Math.ScaleB(1 + random.NextDouble(), random.Next(-90, 60))),
            1 => Element<int>.Real(random.Next(-1000, 1000)),
            _ => Element<decimal>.Real((isNegative ? -1 : 1) * Scaled(digits, random.Next(29))),
        };
    }
}
