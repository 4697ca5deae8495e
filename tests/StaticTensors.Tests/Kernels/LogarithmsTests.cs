using System.Numerics;
using StaticTensors.Kernels;
using Xunit;

namespace StaticTensors.Tests.Kernels;

/// <summary>A logarithm that is known is not computed again: here it is that of another number.</summary>
public class LogarithmsTests
{
    private static readonly ScalarParts Three = ScalarParts.Of(3), Five = ScalarParts.Of(5);

    private static BigInteger OfThree => Log2.Of(Three).ToBigInteger();

    private static BigInteger OfFive => Log2.Of(Five).ToBigInteger();

    [Fact]
    public void What_the_compiler_knows_is_taken()
    {
        Assert.NotEqual(OfThree, OfFive);
        FixedExponent known = Log2.Of(Three);
        Assert.Equal(OfThree, new KnownLogarithms(known, null, null).OfBase(Five).ToBigInteger());
        Assert.Equal(OfThree, new KnownLogarithms(null, known, null).OfStart(Five).ToBigInteger());
        Assert.Equal(OfThree, new KnownLogarithms(null, null, known).OfStop(Five).ToBigInteger());
    }

    [Fact]
    public void What_it_does_not_know_is_computed()
    {
        var unknown = new KnownLogarithms(null, null, null);
        foreach (FixedExponent computed in (FixedExponent[])[unknown.OfBase(Five), unknown.OfStart(Five), unknown.OfStop(Five)])
            Assert.Equal(OfFive, computed.ToBigInteger());
    }

    [Fact]
    public void Lanes_share_the_logarithm_of_their_base()
    {
        var shared = new LaneLogarithms(isShared: true);
        Assert.Equal(OfThree, shared.OfBase(Three).ToBigInteger());
        Assert.Equal(OfThree, shared.OfBase(Five).ToBigInteger());
        var apart = new LaneLogarithms(isShared: false);
        Assert.Equal([OfThree, OfFive], [apart.OfBase(Three).ToBigInteger(), apart.OfBase(Five).ToBigInteger()]);
    }
}
