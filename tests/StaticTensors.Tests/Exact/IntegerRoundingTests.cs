using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Exact.Numbers;
using StaticTensors.Exact.Rounding;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Exact;

/// <summary>The twelve integer types: truncated, or floored for Linspace, and nothing outside their range.</summary>
public class IntegerRoundingTests
{
    [Fact]
    public void Around_zero_and_both_ends_of_every_type() => SixteenTypes.EachConstant(new Ends());

    private sealed class Ends : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            ElementInfo type = Element<T>.Info;
            if (type.Kind != ElementKind.Integer)
                return;
            BigInteger lowest = BigInteger.CreateChecked(T.CreateSaturating(-BigInteger.Pow(2, 200)));
            BigInteger highest = BigInteger.CreateChecked(T.CreateSaturating(BigInteger.Pow(2, 200)));
            foreach (BigInteger center in new[] { lowest, 0, highest })
            {
                // Thirds: an integer, and two places between it and the next.
                for (BigInteger thirds = 3 * center - 9; thirds <= 3 * center + 9; thirds++)
                {
                    BigInteger truncated = thirds / 3;
                    BigInteger floor = thirds.Sign < 0 ? (thirds - 2) / 3 : truncated;
                    Check(thirds, truncated, isFloor: false);
                    Check(thirds, floor, isFloor: true);
                }
            }

            void Check(BigInteger thirds, BigInteger expected, bool isFloor)
            {
                // 14/42 and the like: fractions need not be in lowest terms.
                Number value = Number.Finite(new Fraction(14 * thirds, 42));
                bool fits = ElementRounding.For(type, isFloor).TryRound(value, out ElementBits bits);
                Assert.True(fits == (expected >= lowest && expected <= highest), $"{type.Keyword}: {thirds}/3");
                if (fits)
                    Assert.Equal(T.CreateChecked(expected), Element<T>.FromBits(bits));
            }
        }
    }

    [Fact]
    public void Neither_NaN_nor_an_infinity_is_an_integer_or_a_decimal()
    {
        foreach (ElementInfo type in ElementTypes.All.Where(type => type.Kind != ElementKind.BinaryFloat))
        {
            foreach (Number value in new[] { Number.NaN, Number.Infinity(false), Number.Infinity(true) })
                Assert.False(ElementRounding.For(type, floor: false).TryRound(value, out _), type.Keyword);
        }
    }
}
