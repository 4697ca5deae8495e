using System.Numerics;
using StaticTensors.Exact.Engine;
using StaticTensors.Exact.Numbers;
using StaticTensors.Kernels;
using Xunit;

namespace StaticTensors.Tests.Kernels;

/// <summary>2^f is within its bounds: the margins of the scalar level rely on these two constants.</summary>
public class Exp2BoundTests
{
    private const int Seed = 20261210;

    private const int TruthBits = 224;

    private static readonly BigLog2 Log2OfTwo = new(Fraction.Dyadic(1, 1));

    [Fact]
    public void The_long_mantissa() => AssertErrorBelow(Exp2.ErrorExponent, fraction => Exp2.Mantissa(fraction));

    [Fact]
    public void The_short_mantissa() => AssertErrorBelow(Exp2.ShortErrorExponent, fraction => Exp2.ShortMantissa(fraction));

    [Fact]
    public void The_quick_mantissa_is_too_small_by_less_than_its_bound()
    {
        BigInteger worst = 0;
        foreach (UInt192 fraction in Fractions())
        {
            // For a fraction that is nearly 3 units larger than its 64 bits.
            BigInteger bits = fraction.High, more = BigInteger.Min((bits << 128) + (3 * BigInteger.One << 128) - 1, (BigInteger.One << 192) - 1);
            foreach (BigInteger true192 in (BigInteger[])[bits << 128, more])
            {
                (Fraction low, Fraction high) = BigExp2.Enclose(Fraction.Dyadic(true192, -192), Log2OfTwo, TruthBits);
                Fraction mantissa = Fraction.Dyadic(Exp2.QuickMantissa(fraction.High), -63);
                Assert.True(mantissa.CompareTo(high) <= 0, $"seed {Seed}: 2^{true192:x} is less");
                BigInteger error = ((low - mantissa) * Fraction.Dyadic(1, 63)).Ceiling();
                Assert.True(error <= Exp2.QuickError, $"seed {Seed}: 2^{true192:x} is {error} units more");
                worst = BigInteger.Max(worst, error);
            }
        }

        Assert.InRange((ulong)worst, Exp2.QuickError / 2, Exp2.QuickError);
        Assert.Equal(1UL << 63, Exp2.QuickMantissa(0));
    }

    [Fact]
    public void A_whole_exponent_has_the_mantissa_1()
    {
        Assert.Equal(BigInteger.One << 191, Exp2.Mantissa(default).ToBigInteger());
        Assert.Equal(BigInteger.One << 191, Exp2.ShortMantissa(default).ToBigInteger());
    }

    private static void AssertErrorBelow(int exponent, Func<UInt192, UInt192> exp2)
    {
        BigInteger worst = 0;
        foreach (UInt192 fraction in Fractions())
        {
            (Fraction low, _) = BigExp2.Enclose(Fraction.Dyadic(fraction.ToBigInteger(), -192), Log2OfTwo, TruthBits);
            BigInteger truth = (low * Fraction.Dyadic(1, TruthBits)).Floor();
            UInt192 mantissa = exp2(fraction);
            Assert.Equal(1UL, mantissa.High >> 63);
            BigInteger error = BigInteger.Abs((mantissa.ToBigInteger() << (TruthBits - 191)) - truth);
            Assert.True(error <= truth >> -exponent, $"seed {Seed}: 2^{fraction.ToBigInteger():x}");
            worst = BigInteger.Max(worst, error);
        }

        // A bound far too loose would leave too much to the exact engine.
        Assert.True(worst > BigInteger.One << (TruthBits + exponent - 4), $"2^{BigInteger.Log(worst, 2) - TruthBits}");
    }

    private static IEnumerable<UInt192> Fractions()
    {
        var random = new Random(Seed);
        for (int n = 0; n < 800; n++)
            yield return random.Limbs();

        // The rest after the tables, r: 0, the smallest value, and nearly 2^−24, around entries of all three tables.
        BigInteger unit = BigInteger.One << (192 - 24);
        for (int n = 0; n < 300; n++)
        {
            int entry = random.Next(3) switch { 0 => random.Next(256) << 16, 1 => random.Next(1 << 16) << 8, _ => random.Next(1 << 24) };
            yield return (entry * unit).ToUInt192();
            yield return (entry * unit + 1).ToUInt192();
            yield return ((entry + 1) * unit - 1).ToUInt192();
            yield return (entry * unit + (BigInteger.One << random.Next(168))).ToUInt192();
        }
    }
}
