using System.Globalization;
using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Exact.Numbers;
using StaticTensors.Exact.Rounding;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Exact;

/// <summary>Half, float and double: rounded once, as .NET's parsers round the same number's digits.</summary>
public class FloatRoundingTests
{
    private const int Seed = 20261125;

    [Fact]
    public void Half_rounds_as_its_parser_does() => Check<Half>(1500);

    [Fact]
    public void Single_rounds_as_its_parser_does() => Check<float>(1000);

    [Fact]
    public void Double_rounds_as_its_parser_does() => Check<double>(500);

    [Fact]
    public void Every_tie_between_two_halves_and_one_off_it()
    {
        ElementInfo type = ElementType.Half.Info();
        ElementRounding rounding = ElementRounding.For(type, floor: false);
        for (ulong bits = 0; bits < ExactValue.Infinity(type); bits++)
        {
            ExactValue tie = ExactValue.MiddleAfter(bits, type);
            Assert.Equal(bits + bits % 2, Round(tie.Numerator, tie.Denominator));
            Assert.Equal(bits, Round((tie.Numerator << 80) - 1, tie.Denominator << 80));
            Assert.Equal(bits + 1, Round((tie.Numerator << 80) + 1, tie.Denominator << 80));
        }

        ulong Round(BigInteger numerator, BigInteger denominator)
        {
            Assert.True(rounding.TryRound(Number.Finite(new Fraction(numerator, denominator)), out ElementBits result));
            return result.Low;
        }
    }

    [Fact]
    public void What_is_not_finite_and_the_signs_of_zero()
    {
        Assert.Equal(Half.NaN, Round<Half>(Number.NaN));
        Assert.Equal(BitConverter.HalfToUInt16Bits(Half.NaN), BitConverter.HalfToUInt16Bits(Round<Half>(Number.NaN)));
        Assert.Equal(BitConverter.SingleToUInt32Bits(float.NaN), BitConverter.SingleToUInt32Bits(Round<float>(Number.NaN)));
        Assert.Equal(BitConverter.DoubleToUInt64Bits(double.NaN), BitConverter.DoubleToUInt64Bits(Round<double>(Number.NaN)));
        foreach (bool isNegative in new[] { false, true })
        {
            double sign = isNegative ? -1 : 1;
            Assert.Equal(sign * double.PositiveInfinity, Round<double>(Number.Infinity(isNegative)));
            Assert.Equal((float)sign * float.PositiveInfinity, Round<float>(Number.Infinity(isNegative)));
            Assert.Equal(isNegative ? Half.NegativeInfinity : Half.PositiveInfinity, Round<Half>(Number.Infinity(isNegative)));
            Assert.Equal(isNegative, double.IsNegative(Round<double>(Number.Zero(isNegative))));
            Assert.Equal(isNegative, double.IsNegative(Round<double>(DigitText.Number(isNegative, 1, -5000))));
        }
    }

    /// <summary>Random numbers, and for random floats the neighbourhood: the float, the tie after it, and values just beside the tie.</summary>
    private static void Check<T>(int count) where T : unmanaged, INumber<T>
    {
        ElementInfo type = Element<T>.Info;
        var random = new Random(Seed);
        for (int n = 0; n < count; n++)
        {
            // From far below the smallest subnormal to far above the largest value.
            int exponent = random.Next(type.MinExponent - 4, type.MaxExponent - type.Precision + 4);
            BigInteger mantissa = random.NextInt64(1L << (type.Precision - 1), 1L << type.Precision);
            bool isNegative = random.Next(2) == 0;
            Same(isNegative, (mantissa << 40) + random.NextInt64(1L << 40), exponent - 40);
            Same(isNegative, mantissa, exponent);
            foreach (BigInteger off in new BigInteger[] { -1, 0, 1 })
                Same(isNegative, ((2 * mantissa + 1) << 60) + off, exponent - 61);
        }

        BigInteger one = BigInteger.One;
        for (int power = type.MinExponent - 2; power <= type.MaxExponent + 1; power++)
        {
            foreach (int off in new[] { -1, 0, 1 })
                Same(isNegative: false, (one << (type.Precision + 1)) + off, power - type.Precision - 1);
        }

        void Same(bool isNegative, BigInteger mantissa, int exponent)
        {
            string text = DigitText.Of(isNegative, mantissa, exponent);
            T expected = T.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
            Assert.True(
                Element<T>.ToBits(expected).Equals(Element<T>.ToBits(Round<T>(DigitText.Number(isNegative, mantissa, exponent)))),
                $"seed {Seed}: {mantissa}·2^{exponent} is not {expected:R}");
        }
    }

    private static T Round<T>(Number value) where T : unmanaged, INumber<T>
    {
        Assert.True(ElementRounding.For(Element<T>.Info, floor: false).TryRound(value, out ElementBits bits));
        return Element<T>.FromBits(bits);
    }
}
