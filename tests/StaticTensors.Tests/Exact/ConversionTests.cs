using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Exact.Numbers;
using StaticTensors.Exact.Rounding;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Exact;

/// <summary>The meaning of a value's bits, and conversion to the nearest value of another type, for all 256 pairs.</summary>
public class ConversionTests
{
    private const int Seed = 20261127;

    [Fact]
    public void Bits_mean_the_value_they_come_from() => SixteenTypes.Each(new Meaning());

    [Fact]
    public void All_256_pairs_lie_in_their_bracket()
    {
        var sources = new EachSource();
        SixteenTypes.Each(sources);
        Assert.Equal(256, sources.Pairs);
    }

    private sealed class Meaning : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            foreach (T value in Samples.Of<T>(Seed))
            {
                Number number = new Real(Element<T>.Info.Type, Element<T>.ToBits(value)).ToNumber();
                ExactValue expected = ExactValue.Of(value);
                Assert.Equal(T.IsNaN(value), number.Kind == NumberKind.NaN);
                Assert.Equal(T.IsInfinity(value), number.Kind == NumberKind.Infinite);
                if (!T.IsNaN(value))
                    Assert.Equal(T.IsNegative(value), number.IsNegative);
                if (T.IsFinite(value))
                    Assert.Equal(number.Value.Numerator * expected.Denominator, expected.SignedNumerator * number.Value.Denominator);
                Assert.Equal(value, Element<T>.FromBits(Element<T>.ToBits(value)));
            }
        }
    }

    private sealed class EachSource : SixteenTypes.IBody
    {
        public int Pairs { get; private set; }

        public void Run<T>() where T : unmanaged, INumber<T>
        {
            ElementInfo from = Element<T>.Info;
            T[] values = Samples.Of<T>(Seed);
            foreach (ElementInfo to in ElementTypes.All)
            {
                foreach (T value in values)
                {
                    bool fits = ExactConversion.TryConvert(from, Element<T>.ToBits(value), to, out ElementBits bits);
                    bool isRight = T.IsFinite(value)
                        ? Bracket.IsRight(to, fits, bits, Root.Rational(ExactValue.Of(value)), floor: false)
                        : fits == (to.Kind == ElementKind.BinaryFloat);
                    Assert.True(isRight, $"seed {Seed}: {from.Keyword} {value} became {to.Keyword} {(fits ? bits : "a misfit")}");
                }

                Pairs++;
            }
        }
    }
}
