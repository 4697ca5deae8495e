using System.Globalization;
using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Exact.Numbers;
using StaticTensors.Exact.Rounding;
using Xunit;

namespace StaticTensors.Tests.Exact;

/// <summary>decimal: the nearest value with 96 bits at the largest possible scale, without trailing zeros.</summary>
public class DecimalRoundingTests
{
    private const int Seed = 20261126;
    private static readonly BigInteger TwoTo96 = BigInteger.One << 96;

    [Theory]
    // 96 bits end at 79228162514264337593543950335 = 2^96 − 1, and a tie there goes up, out of the type.
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("79228162514264337593543950335.4999999", "79228162514264337593543950335")]
    [InlineData("79228162514264337593543950335.5", null)]
    [InlineData("79228162514264337593543950336", null)]
    [InlineData("1000000000000000000000000000000", null)]
    // The same digits at a smaller scale: one decimal place less if rounding the 29th digit overflows.
    [InlineData("7922816251426433759354395033.54", "7922816251426433759354395033.5")]
    [InlineData("7922816251426433759354395033.55", "7922816251426433759354395034")]
    [InlineData("7.92281625142643375935439503354", "7.9228162514264337593543950335")]
    [InlineData("7.92281625142643375935439503355", "7.922816251426433759354395034")]
    // Ties at scale 28, to even.
    [InlineData("0.00000000000000000000000000005", "0")]
    [InlineData("0.00000000000000000000000000015", "0.0000000000000000000000000002")]
    [InlineData("0.00000000000000000000000000025", "0.0000000000000000000000000002")]
    [InlineData("0.000000000000000000000000000250000000001", "0.0000000000000000000000000003")]
    // Trailing zeros are removed, those before the point stay.
    [InlineData("1.000", "1")]
    [InlineData("1.2500", "1.25")]
    [InlineData("12000", "12000")]
    [InlineData("0.000", "0")]
    public void The_96_bits_and_the_scale(string exact, string? expected)
    {
        foreach (bool isNegative in new[] { false, true })
        {
            bool fits = Rounding.TryRound(Read(exact, isNegative), out ElementBits bits);
            Assert.Equal(expected is not null, fits);
            if (fits)
                Assert.Equal((isNegative && expected != "0" ? "-" : "") + expected, Text(bits));
        }
    }

    [Theory]
    [InlineData("0.25", "0.25")]
    [InlineData("1.0000000000000000000000000000000000000001", "1.00000000000000000000000000005")]
    [InlineData("12345678901234567890123456.7891", "12345678901234567890123456.7895")]
    [InlineData("79228162514264337593543950334.2", "79228162514264337593543950334.5")]
    public void The_next_place_where_rounding_may_change(string exact, string boundary) =>
        Assert.Equal(0, Rounding.BoundaryAtOrAbove(Read(exact, isNegative: false).Magnitude).CompareTo(Read(boundary, isNegative: false).Magnitude));

    [Fact]
    public void Random_digits_round_as_the_parser_does()
    {
        var random = new Random(Seed);
        for (int n = 0; n < 20_000; n++)
        {
            // Up to 40 digits, the last one 5 in half of them: ties if the 29th digit is the second to last.
            int length = random.Next(1, 41), scale = random.Next(0, 45);
            string text = string.Concat(Enumerable.Range(0, length).Select(_ => random.Next(10)));
            var digits = BigInteger.Parse(text, CultureInfo.InvariantCulture);
            if (random.Next(2) == 0)
                digits = digits - digits % 10 + 5;
            Same(digits, scale, random.Next(2) == 0);
        }
    }

    [Fact]
    public void Digits_around_the_end_of_the_96_bits_round_as_the_parser_does()
    {
        for (int scale = 0; scale <= 30; scale++)
        {
            for (int places = 0; places <= 3; places++)
            {
                for (int off = -550; off <= 550; off += places == 0 ? 1 : 5)
                    Same(TwoTo96 * BigInteger.Pow(10, places) + off, scale, isNegative: off % 2 == 0);
            }
        }
    }

    private static ElementRounding Rounding { get; } = ElementRounding.For(ElementType.Decimal.Info(), floor: false);

    /// <summary>The parser keeps trailing zeros, so values are compared, and ours must have none.</summary>
    private static void Same(BigInteger digits, int scale, bool isNegative)
    {
        string text = $"{(isNegative ? "-" : "")}{digits}e-{scale}";
        bool fits = Rounding.TryRound(
            Number.Finite(isNegative, new Fraction(digits, BigInteger.Pow(10, scale))), out ElementBits bits);
        bool parses = decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal expected);
        Assert.True(parses == fits, $"seed {Seed}: {text} {(fits ? "fits" : "does not fit")}");
        if (!fits)
            return;
        Assert.True(expected == Element<decimal>.FromBits(bits), $"seed {Seed}: {text} is {Text(bits)}, not {expected}");
        string ours = Text(bits);
        Assert.False(ours.Contains('.') && ours.EndsWith('0'), $"seed {Seed}: {text} is {ours}");
    }

    private static string Text(ElementBits bits) => Element<decimal>.FromBits(bits).ToString(CultureInfo.InvariantCulture);

    private static Number Read(string text, bool isNegative)
    {
        int places = text.Contains('.') ? text.Length - text.IndexOf('.') - 1 : 0;
        var digits = BigInteger.Parse(text.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        return Number.Finite(isNegative, new Fraction(digits, BigInteger.Pow(10, places)));
    }
}
