using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Exact.Numbers;
using StaticTensors.Exact.Rounding;
using StaticTensors.Kernels;
using StaticTensors.Kernels.Targets;
using Xunit;

namespace StaticTensors.Tests.Kernels;

/// <summary>The scalar level's rounding of a wide value is the exact engine's rounding of the same value.</summary>
public class TargetRoundingTests
{
    private const int Seed = 20261218;

    [Fact]
    public void Floats()
    {
        Check<double, DoubleTarget>(-1079, 1026);
        Check<float, SingleTarget>(-154, 130);
        Check<Half, HalfTarget>(-29, 18);
    }

    [Fact]
    public void Integers()
    {
        Check<sbyte, Integer32Target<sbyte>>(-3, 10);
        Check<byte, Integer32Target<byte>>(-3, 10);
        Check<ushort, Integer32Target<ushort>>(-3, 18);
        Check<int, Integer32Target<int>>(-3, 34);
        Check<ulong, Integer64Target<ulong>>(-3, 66);
        Check<nint, Integer64Target<nint>>(-3, 66);
        Check<Int128, Integer128Target<Int128>>(-3, 130);
        Check<UInt128, Integer128Target<UInt128>>(-3, 130);
    }

    [Fact]
    public void Decimals() => Check<decimal, DecimalTarget>(-100, 98);

    [Fact]
    public void Decimals_lose_their_trailing_zeros()
    {
        // Compared by bits, so that scales count; 10^k for all scales, and digits with a trailing zero in the upper half.
        for (int scale = 0; scale <= 28; scale++)
        {
            decimal expected = new(1, 0, 0, isNegative: false, (byte)scale);
            Assert.Equal(Element<decimal>.ToBits(expected), Element<decimal>.ToBits(Rounded(new Fraction(1, BigInteger.Pow(10, scale)))));
        }

        foreach (ulong integer in (ulong[])[10, 100, 1_000_000, 10_000_000_000_000_000_000, 12_345_678_901_234_567_890, ulong.MaxValue])
            Assert.Equal(Element<decimal>.ToBits(integer), Element<decimal>.ToBits(Rounded(new Fraction(integer, 1))));
    }

    [Fact]
    public void Decimals_at_the_limit_of_a_scale()
    {
        // 2^96, and what rounds to it or to one less, in quarters of a unit; not a tie, which this level leaves to the exact engine.
        for (int scale = 0; scale <= 28; scale++)
        {
            foreach (int quarters in (int[])[-3, -1, 0, 1])
            {
                BigInteger numerator = (BigInteger.One << 98) + quarters, denominator = 4 * BigInteger.Pow(10, scale);
                if (DecimalTruth.Round(numerator, denominator) is { } expected)
                    Assert.Equal(Element<decimal>.ToBits(expected), Element<decimal>.ToBits(Rounded(new Fraction(numerator, denominator))));
            }
        }
    }

    private static decimal Rounded(Fraction value)
    {
        int exponent = value.Numerator.BitLength() - value.Denominator.BitLength();
        if (value.CompareTo(Fraction.Dyadic(1, exponent)) < 0)
            exponent--;
        BigInteger mantissa = (value * Fraction.Dyadic(1, 191 - exponent)).Ceiling();
        Assert.True(DecimalTarget.TryRound(false, mantissa.ToUInt192(), exponent, out decimal rounded));
        return rounded;
    }

    private static void Check<T, TTarget>(int low, int high)
        where T : unmanaged, INumber<T>
        where TTarget : IElementTarget<T>
    {
        var random = new Random(Seed);
        var rounding = ElementRounding.For(Element<T>.Target.Info(), floor: false);
        for (int n = 0; n < 1200; n++)
        {
            int exponent = random.Next(low, high + 1);
            UInt192 mantissa = Mantissa(random, Element<T>.Info.Precision, exponent);
            bool isNegative = random.Next(2) == 0;
            Number exact = Number.Finite(isNegative, Fraction.Dyadic(mantissa.ToBigInteger(), exponent - 191));
            bool fits = rounding.TryRound(exact, out ElementBits expected);

            string message = $"seed {Seed}: {typeof(T)}, {mantissa.ToBigInteger():x}·2^({exponent} - 191), {isNegative}";
            Assert.True(fits == TTarget.TryRound(isNegative, mantissa, exponent, out T actual), message);
            Assert.True(!fits || expected.Equals(Element<T>.ToBits(actual)), $"{message} is {actual}");
        }
    }

    /// <summary>In [1, 2): random limbs, all ones up to some bit, the midpoint of two numbers of a precision or next to it.</summary>
    private static UInt192 Mantissa(Random random, int precision, int exponent)
    {
        BigInteger one = BigInteger.One << 191, value = random.Limbs().ToBigInteger() | one;
        switch (random.Next(4))
        {
            case 0:
                return ((BigInteger.One << 192) - (BigInteger.One << random.Next(192))).ToUInt192();
            case 1 when precision > 0:
                // How many of the 191 bits after the first a number has; fewer for subnormals.
                int kept = random.Next(precision);
                BigInteger unit = BigInteger.One << (191 - kept);
                return (BigInteger.Max(value / unit * unit, one) + (unit >> 1) + random.Next(-1, 2)).ToUInt192();
            case 2 when exponent is >= 0 and < 128:
                // Integers and values just above them.
                BigInteger whole = BigInteger.One << (191 - exponent);
                return ((value / whole * whole) + random.Next(2)).ToUInt192();
            default:
                return value.ToUInt192();
        }
    }
}
