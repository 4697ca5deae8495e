using StaticTensors.Playground.Model;
using Xunit;

namespace StaticTensors.Playground.Tests;

/// <summary>A text becomes the literal that holds it exactly, or says that none does.</summary>
public class LiteralTests
{
    public static TheoryData<string, Real, string> Exact => new()
    {
        { "2", 2, "2" },
        { " 20_000 ", 20_000, "20_000" },
        { "−5", -5, "-5" },
        { "0.5", 0.5, "0.5" },
        { "1e3", 1000, "1e3" },
        { "-0.0", -0.0, "-0.0" },
        { "0.1", 0.1m, "0.1m" },
        { "0.1d", 0.1, "0.1d" },
        { "0.1f", 0.1f, "0.1f" },
        { "0.10M", 0.1m, "0.10m" },
        { "18446744073709551615", ulong.MaxValue, "18446744073709551615" },
        { "18446744073709551616", 18446744073709551616m, "18446744073709551616m" },
        { "170141183460469231731687303715884105727", Int128.MaxValue, "Int128.Parse(\"170141183460469231731687303715884105727\")" },
        { "340282366920938463463374607431768211455", UInt128.MaxValue, "UInt128.Parse(\"340282366920938463463374607431768211455\")" },
        { "340282366920938463463374607431768211456", Math.Pow(2, 128), "340282366920938463463374607431768211456.0" },
        { "Pi", Math.PI, "Math.PI" },
        { "-e", -Math.E, "-Math.E" },
        { "-∞", double.NegativeInfinity, "double.NegativeInfinity" },
        { "nan", double.NaN, "double.NaN" },
        { "+pi", Math.PI, "Math.PI" },
        { "0e500", 0.0, "0e500" },
    };

    [Theory]
    [MemberData(nameof(Exact))]
    public void A_text_is_taken_exactly(string text, Real value, string code)
    {
        Literal literal = Assert.IsType<Literal>(Literal.Parse(text));
        Assert.Equal((value, code, false), (literal.Value, literal.Code, literal.IsNearest));
    }

    [Theory]
    [InlineData("1e-300", 1e-300)]
    [InlineData("1e300", 1e300)]
    [InlineData("0.12345678901234567890123456789", 0.12345678901234567890123456789)]
    [InlineData("1e-400", 0.0)]
    public void What_no_literal_holds_is_the_nearest_double(string text, double value)
    {
        Literal literal = Assert.IsType<Literal>(Literal.Parse(text));
        Assert.Equal((value, text, true), (literal.Value, literal.Code, literal.IsNearest));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("5.")]
    [InlineData("1,5")]
    [InlineData("1__0_")]
    [InlineData("0x10")]
    [InlineData("1e400")]
    [InlineData("1e99f")]
    [InlineData("1e-29m")]
    [InlineData("--1")]
    [InlineData("--pi")]
    [InlineData("３")]
    [InlineData("1.５")]
    [InlineData("1 2")]
    public void Other_texts_are_no_numbers(string text) => Assert.Null(Literal.Parse(text));
}
