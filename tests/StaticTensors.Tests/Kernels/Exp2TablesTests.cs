using System.Numerics;
using System.Reflection;
using StaticTensors.Exact.Engine;
using StaticTensors.Exact.Numbers;
using StaticTensors.Kernels;
using StaticTensors.Kernels.Direct;
using Xunit;

namespace StaticTensors.Tests.Kernels;

/// <summary>Static data, recomputed by the exact engine.</summary>
public class Exp2TablesTests
{
    private static readonly BigLog2 Log2OfTwo = new(Fraction.Dyadic(1, 1));

    [Theory]
    [InlineData(8)]
    [InlineData(16)]
    [InlineData(24)]
    public void Every_entry_is_the_power_rounded_to_191_bits(int bits)
    {
        ReadOnlySpan<ulong> table = bits == 8 ? Exp2Tables.Coarse : bits == 16 ? Exp2Tables.Middle : Exp2Tables.Fine;
        Assert.Equal(3 * 256, table.Length);
        for (uint j = 0; j < 256; j++)
        {
            (Fraction low, Fraction high) = BigExp2.Enclose(Fraction.Dyadic(j, -bits), Log2OfTwo, 256);
            BigInteger expected = Nearest(low);
            Assert.Equal(expected, Nearest(high));
            Assert.True(expected == UInt192.At(table, j).ToBigInteger(), $"entry {j} of 2^-{bits}");
        }

        static BigInteger Nearest(Fraction value) => (value * Fraction.Dyadic(1, 191)).RoundHalfEven();
    }

    [Fact]
    public void Ln2_is_rounded_to_192_bits() =>
        Assert.Equal((FixedPoint.Ln2(256) + (BigInteger.One << 63)) >> 64, Exp2.Ln2.ToBigInteger());

    [Theory]
    [InlineData(typeof(LongPower), "Ln2", "Ln2Rest", false)]
    [InlineData(typeof(DirectLog2), "Log2E", "Log2ERest", true)]
    public void Constants_of_two_doubles_have_106_bits(Type type, string name, string rest, bool isInverse)
    {
        Fraction ln2 = Fraction.Dyadic(FixedPoint.Ln2(256), -256), truth = isInverse ? Fraction.Dyadic(1, 0) / ln2 : ln2;
        Fraction sum = Constant(name) - (Fraction.Zero - Constant(rest));
        Assert.True((sum - truth).Abs().CompareTo(Fraction.Dyadic(1, -109)) < 0);

        Fraction Constant(string field) =>
            ((Real)(double)type.GetField(field, BindingFlags.Static | BindingFlags.NonPublic)!.GetRawConstantValue()!).ToNumber().Value;
    }

    [Fact]
    public void A_mantissa_of_units_is_the_product_of_its_three_entries()
    {
        // docs/accuracy.md: 3·2^−192 from the entries and 2·6·2^−191 from the products.
        BigInteger worst = 0;
        for (uint n = 0; n < 2000; n++)
        {
            uint units = n * 8389 % (1 << 24);
            (Fraction low, _) = BigExp2.Enclose(Fraction.Dyadic(units, -24), Log2OfTwo, 256);
            BigInteger exact = (low * Fraction.Dyadic(1, 191)).Floor();
            worst = BigInteger.Max(worst, BigInteger.Abs(exact - Exp2.MantissaOfUnits(units).ToBigInteger()));
        }

        Assert.InRange(worst, 0, 16);
    }
}
