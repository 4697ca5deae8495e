using System.Numerics;
using StaticTensors.Exact.Engine;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Kernels;
using StaticTensors.Tests.Exact;
using Xunit;

namespace StaticTensors.Tests.Kernels;

/// <summary>The exponents of a grid are within the line's error, at every element that some type can hold.</summary>
public class ExponentLineTests
{
    private const int Seed = 20261216;

    [Fact]
    public void Lines_of_Logspace()
    {
        var random = new Random(Seed);
        for (int n = 0; n < 600; n++)
        {
            double @base = random.Next(5) switch
            {
                0 => 10,
                1 => random.Next(2, 100),
                2 => 1 + Math.ScaleB(random.NextDouble() - 0.5, -random.Next(1, 51)),
                3 => Math.ScaleB(random.NextDouble(), random.Next(-1000, 1000)),
                _ => random.NextDouble() * 3,
            };
            if (@base == 1)
                continue;
            // Up to the largest that a type can hold, and far beyond it.
            double reach = 1074 / Math.Abs(Math.Log2(@base)) * Math.ScaleB(1, random.Next(4) == 0 ? random.Next(20) : -random.Next(12));
            double start = (random.NextDouble() - 0.5) * 2 * reach, stop = (random.NextDouble() - 0.5) * 2 * reach;
            Check(Ask.Logspace(ElementType.Double, start, stop, Count(random), @base, endpoint: random.Next(2) == 0), random);
        }
    }

    [Fact]
    public void Lines_of_bases_next_to_1()
    {
        // The error of the logarithm, times exponents of up to 2^63.
        var random = new Random(Seed);
        for (int n = 0; n < 200; n++)
        {
            int units = random.Next(1, 100);
            double @base = random.Next(2) == 0 ? 1 + units * Math.ScaleB(1, -52) : 1 - units * Math.ScaleB(1, -53);
            double reach = 1000 / Math.Abs(Math.Log2(@base));
            double start = -reach * random.NextDouble(), stop = reach * random.NextDouble();
            Check(Ask.Logspace(ElementType.Double, start, stop, Count(random), @base), random);
        }
    }

    [Fact]
    public void Lines_of_Geomspace()
    {
        var random = new Random(Seed);
        for (int n = 0; n < 600; n++)
        {
            double start = Math.ScaleB(1 + random.NextDouble(), random.Next(-1074, 1023));
            double stop = random.Next(4) == 0
                ? start * (1 + Math.ScaleB(random.NextDouble(), -random.Next(50)))
                : Math.ScaleB(1 + random.NextDouble(), random.Next(-1074, 1023));
            Check(Ask.Geomspace(ElementType.Double, start, Math.Min(stop, double.MaxValue), Count(random), random.Next(2) == 0), random);
        }

        Check(Ask.Geomspace(ElementType.Decimal, 0.0000000000000000001m, 18446744073709551615m, 100), random);
        Check(Ask.Geomspace(ElementType.UInt64, 1UL, ulong.MaxValue, int.MaxValue), random);
    }

    [Fact]
    public void Where_there_is_none()
    {
        Assert.False(Exists(Ask.Logspace(ElementType.Double, 0, 1, 5, @base: -2)));
        Assert.False(Exists(Ask.Logspace(ElementType.Double, 0, 1, 5, @base: 0)));
        Assert.False(Exists(Ask.Logspace(ElementType.Double, 0, 1e-30, 5, @base: 0)));
        Assert.False(Exists(Ask.Logspace(ElementType.Double, 0, 1, 5, @base: double.NaN)));
        Assert.False(Exists(Ask.Logspace(ElementType.Double, 0, 1e13, 5)));
        Assert.False(Exists(Ask.Logspace(ElementType.Double, 0, -1e25, 5)));
        Assert.False(Exists(Ask.Logspace(ElementType.Double, 1e13, 0, 5)));
        Assert.False(Exists(Ask.Logspace(ElementType.Double, 0, double.PositiveInfinity, 5)));
        Assert.False(Exists(Ask.Logspace(ElementType.Double, 0, 1e300, 5)));
        Assert.False(Exists(Ask.Geomspace(ElementType.UInt128, UInt128.One, UInt128.MaxValue, 5)));
        Assert.True(Exists(Ask.Logspace(ElementType.Double, 0, 1e11, 5)));
        Assert.True(Exists(Ask.Logspace(ElementType.Double, 0, 1e15, 5, @base: Math.BitIncrement(1.0))));
    }

    private static bool Exists(GridRequest request) => ExponentLine.TryCreate(request, default(ComputedLogarithms), out _);

    private static long Count(Random random) => random.Next(5) switch
    {
        0 => random.Next(1 << 20, int.MaxValue),
        1 => random.NextInt64(int.MaxValue, 1L << random.Next(32, 54)),
        _ => random.Next(2, 2000),
    };

    [Fact]
    public void The_quick_logarithm_is_too_small_by_less_than_3_units()
    {
        var random = new Random(Seed);
        for (int n = 0; n < 2000; n++)
        {
            var line = new ExponentLine(new(random.Next(-1000, 1000), random.Limbs()), new(random.Next(-2, 2), random.Limbs()), false, -158);
            long index = random.NextInt64(1L << random.Next(1, 54));
            FixedExponent exact = line.At(index);
            (long whole, ulong fraction) = line.QuickAt(index);
            // Whole part and fraction as one number, because the fraction may wrap.
            Int128 lack = ((Int128)exact.Whole << 64) + exact.Fraction.High - (((Int128)whole << 64) + fraction);
            Assert.True(lack >= 0 && lack < 3, $"seed {Seed}: {lack} units at {index}");
        }
    }

    /// <summary>Both ends and some of the elements between.</summary>
    private static void Check(GridRequest request, Random random)
    {
        string message = $"seed {Seed}: {request.Law} {request.Start.Bits} {request.Stop.Bits} {request.BaseOrStep.Bits} {request.Count}";
        Assert.True(ExponentLine.TryCreate(request, default(ComputedLogarithms), out ExponentLine line), message);
        bool isGeomspace = request.Law == GridLaw.Geomspace;
        Fraction start = request.Start.ToNumber().Value, stop = request.Stop.ToNumber().Value;
        const int bits = 320;
        BigInteger first = isGeomspace ? Log2(start) : Log2(request.BaseOrStep.ToNumber().Value);
        BigInteger last = isGeomspace ? Log2(stop) : first;
        Fraction from = isGeomspace ? Fraction.One : start, to = isGeomspace ? Fraction.One : stop;
        for (int n = 0; n < 6; n++)
        {
            long i = n == 0 ? 0 : n == 1 ? request.Count - 1 : random.NextInt64(request.Count);
            BigInteger exact = ((from * new Fraction((request.Divisions - i) * first, request.Divisions)).Floor()
                + (to * new Fraction(i * last, request.Divisions)).Floor());
            if (BigInteger.Abs(exact) > (BigInteger)2048 << bits)
                continue;
            // A relative error of the power is ln 2 times that of the exponent.
            BigInteger error = BigInteger.Abs((line.At(i).ToBigInteger() << (bits - 192)) - exact) * 710 / 1024;
            Assert.True(error < BigInteger.One << (bits + line.ErrorExponent), $"{message}: element {i}");
        }

        static BigInteger Log2(Fraction value)
        {
            (BigInteger mantissa, int fractionBits) = new BigLog2(value).At(bits);
            return mantissa >> (fractionBits - bits);
        }
    }
}
