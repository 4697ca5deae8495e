using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Kernels;
using Xunit;

namespace StaticTensors.Tests.Kernels;

/// <summary>Arguments taken apart: sign, digits of 64 bits, and arguments that do not fit.</summary>
public class ScalarPartsTests
{
    [Fact]
    public void Integers_of_64_bits_and_their_signs()
    {
        AssertParts<sbyte>(sbyte.MinValue, true, 128);
        AssertParts<byte>(byte.MaxValue, false, 255);
        AssertParts(-1, true, 1);
        AssertParts(0, false, 0);
        AssertParts(long.MinValue, true, 1UL << 63);
        AssertParts(long.MaxValue, false, long.MaxValue);
        AssertParts(ulong.MaxValue, false, ulong.MaxValue);
        AssertParts<Int128>(ulong.MaxValue, false, ulong.MaxValue);
        AssertParts(-(Int128)ulong.MaxValue, true, ulong.MaxValue);
        AssertParts<UInt128>(ulong.MaxValue, false, ulong.MaxValue);
    }

    [Fact]
    public void Integers_beyond_64_bits_do_not_fit()
    {
        AssertNone((Int128)ulong.MaxValue + 1);
        AssertNone(-(Int128)ulong.MaxValue - 1);
        AssertNone(Int128.MinValue);
        AssertNone(UInt128.MaxValue);
        AssertNone((UInt128)ulong.MaxValue << 64);
    }

    [Fact]
    public void Decimals()
    {
        AssertParts(-1.25m, true, 125, scale: 2);
        AssertParts((decimal)ulong.MaxValue, false, ulong.MaxValue);
        AssertParts(0.0000000000000000000000000001m, false, 1, scale: 28);
        AssertNone((decimal)ulong.MaxValue + 1);
    }

    [Fact]
    public void Floats()
    {
        AssertParts(-0.0, true, 0, exponent: -1074);
        AssertParts(double.Epsilon, false, 1, exponent: -1074);
        AssertParts(-1.5, true, 3UL << 51, exponent: -52);
        AssertParts(1f, false, 1UL << 52, exponent: -52);
        AssertParts(Half.NegativeOne, true, 1UL << 52, exponent: -52);
        AssertNone(double.NaN);
        AssertNone(float.NegativeInfinity);
    }

    [Fact]
    public void A_double_double_holds_64_bits()
    {
        foreach (bool isNegative in (bool[])[false, true])
        {
            DoubleDouble value = new ScalarParts(isNegative, ulong.MaxValue, -70, 0).ToDoubleDouble(0.25);
            double sign = isNegative ? -1 : 1;
            Assert.Equal((sign * Math.ScaleB(1, -8), sign * -Math.ScaleB(1, -72)), (value.High, value.Low));
        }
    }

    private static void AssertParts<T>(T value, bool isNegative, ulong integer, int exponent = 0, int scale = 0) where T : unmanaged, INumber<T>
    {
        Assert.True(ScalarParts.TryOf(Element<T>.Real(value), out ScalarParts parts));
        Assert.Equal(new ScalarParts(isNegative, integer, exponent, scale), parts);
    }

    private static void AssertNone<T>(T value) where T : unmanaged, INumber<T> => Assert.False(ScalarParts.TryOf(Element<T>.Real(value), out _));
}
