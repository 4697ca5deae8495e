using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Exact.Engine;
using StaticTensors.Exact.Numbers;
using StaticTensors.Exact.Rounding;
using StaticTensors.Kernels;
using StaticTensors.Kernels.Targets;
using Xunit;

namespace StaticTensors.Tests.Kernels;

/// <summary>
/// The blocks of decimal and of the integers of 128 bits: the error of an anchor times an entry, in units, and that the margins cover it, from both sides.
/// </summary>
public class WideBlockTests
{
    private const int Seed = 20261129;

    private const int TruthBits = 256;

    // From docs/accuracy.md: an element is too small by less than this, and the line adds this much on both sides.
    private const int MostTooSmall = 3643, Line = 17;

    private static readonly BigLog2 Log2OfTwo = new(Fraction.Dyadic(1, 1));

    [Fact]
    public void An_element_is_as_near_as_the_budget_says()
    {
        var random = new Random(Seed);
        BigInteger worst = 0;
        for (int n = 0; n < 300; n++)
        {
            var magnitudes = new Power128[random.Next(1, 65)];
            FixedExponent origin = new(random.Next(-90, 90), random.Limbs()), step = new(random.Next(-2, 2), random.Limbs());
            Power128.Of(origin).FillProducts(Power128.Of(step), magnitudes);
            int place = random.Next(40) * magnitudes.Length;
            Power128 factor = Power128.Of(step * (ulong)place);
            Assert.Equal(place == 0, factor.IsOne);
            foreach (int j in (int[])[0, magnitudes.Length - 1, random.Next(magnitudes.Length), random.Next(magnitudes.Length)])
            {
                Power128 element = magnitudes[j] * factor;
                Assert.Equal(1UL, element.High >> 63);
                FixedExponent exponent = origin + step * (ulong)(place + j);
                (Fraction low, _) = BigExp2.Enclose(Fraction.Dyadic(exponent.Fraction.ToBigInteger(), -192), Log2OfTwo, TruthBits);
                Fraction truth = low * Fraction.Dyadic(1, (int)(127 + exponent.Whole - element.Exponent));
                BigInteger error = (truth - Fraction.Dyadic(Mantissa(element), 0)).Ceiling();
                Assert.True(error >= 0 && error <= MostTooSmall, $"seed {Seed}, {n}: {j} of {magnitudes.Length} is {error} units too small");
                worst = BigInteger.Max(worst, error);
            }
        }

        Assert.InRange((int)worst, MostTooSmall / 4, MostTooSmall);
    }

    [Fact]
    public void Halves_of_the_units_of_decimals() => Check<decimal, DecimalTarget>(8192, (random, _) =>
    {
        int scale = random.Next(29);
        BigInteger digits = random.NextInt64(1L << 62, long.MaxValue);
        // At a smaller scale they have all the digits that fit; at the largest any number.
        digits = scale < 28 ? digits << 33 : digits << 33 >> random.Next(96);
        return new Fraction(2 * digits + 1, 2 * BigInteger.Pow(10, scale));
    });

    [Fact]
    public void Where_a_scale_of_decimals_ends() =>
        Check<decimal, DecimalTarget>(BigInteger.One << 66, (random, _) => new Fraction(BigInteger.One << 96, BigInteger.Pow(10, random.Next(29))));

    [Fact]
    public void Integers_of_128_bits()
    {
        Check<Int128, Integer128Target<Int128>>(
            8192, (random, exponent) => new Fraction((BigInteger.One << exponent) + random.Next(1 << 20), 1));
        Check<UInt128, Integer128Target<UInt128>>(
            8192, (random, exponent) => new Fraction((BigInteger.One << exponent) + random.NextInt64(), 1));
    }

    /// <summary>A certain element is what the whole interval rounds to; a doubted one is close to a boundary.</summary>
    private static void Check<T, TTarget>(BigInteger nearness, Func<Random, int, Fraction> boundary)
        where T : unmanaged, INumber<T>
        where TTarget : IPowerTarget<T>
    {
        var random = new Random(Seed);
        var rounding = ElementRounding.For(Element<T>.Target.Info(), floor: false);
        int certain = 0, doubted = 0;
        for (int n = 0; n < 4000; n++)
        {
            Fraction value = boundary(random, random.Next(TTarget.Window.From & 127, TTarget.Window.To));
            int exponent = value.Numerator.BitLength() - value.Denominator.BitLength();
            if (value.CompareTo(Fraction.Dyadic(1, exponent)) < 0)
                exponent--;
            if (exponent < TTarget.Window.From || exponent >= TTarget.Window.To)
                continue;
            BigInteger near = (value * Fraction.Dyadic(1, 127 - exponent)).Floor() + (random.Next(-600, 600) * nearness / 512);
            UInt192 limbs = (near << 64).ToUInt192();
            if (limbs.High >> 63 == 0)
                continue;

            var anchor = new Power128(limbs.High, limbs.Middle, exponent);
            bool isNegative = T.Zero - T.One < T.Zero && random.Next(2) == 0;
            var actual = new T[1];
            bool isCertain = TTarget.TryFillBlock(isNegative, [anchor], Power128.One, actual);
            Power128 element = anchor * Power128.One;
            ElementBits? all = Rounded(-Line, MostTooSmall + Line), more = Rounded(-nearness, nearness);
            string message = $"seed {Seed}, {n}: {near:x}·2^({exponent} - 127), {isNegative}, is {actual[0]}";
            if (isCertain)
                Assert.True(all is { } bits && bits.Equals(Element<T>.ToBits(actual[0])), message);
            else
                Assert.True(more is null && T.IsZero(actual[0]), message);
            _ = isCertain ? certain++ : doubted++;

            ElementBits? Rounded(BigInteger below, BigInteger above) =>
                TryRound(below, out ElementBits low) & TryRound(above, out ElementBits high) && low.Equals(high) ? low : null;

            bool TryRound(BigInteger units, out ElementBits bits) => rounding.TryRound(
                Number.Finite(isNegative, Fraction.Dyadic(Mantissa(element) + units, (int)element.Exponent - 127)), out bits);
        }

        Assert.True(certain > 200 && doubted > 200, $"{certain} certain, {doubted} doubted");
    }

    private static BigInteger Mantissa(in Power128 power) => ((BigInteger)power.High << 64) | power.Low;
}
