using System.Numerics;
using StaticTensors.Kernels;
using Xunit;

namespace StaticTensors.Tests.Kernels;

/// <summary>192-bit arithmetic against BigInteger.</summary>
public class UInt192Tests
{
    private const int Seed = 20261212;

    private const int Rounds = 2000;

    [Fact]
    public void Sums_and_differences_carry_and_borrow()
    {
        var random = new Random(Seed);
        for (int n = 0; n < Rounds; n++)
        {
            UInt192 left = random.Limbs(), right = random.Limbs();
            BigInteger a = left.ToBigInteger(), b = right.ToBigInteger();
            BigInteger sum = UInt192.Add(left, right, out ulong carry).ToBigInteger();
            BigInteger difference = UInt192.Subtract(left, right, out ulong borrow).ToBigInteger();

            string message = $"seed {Seed}: {a:x} and {b:x}";
            Assert.True(((BigInteger)carry << 192) + sum == a + b, message);
            Assert.True(difference - ((BigInteger)borrow << 192) == a - b, message);
            Assert.True((left + right).ToBigInteger() == sum && (left - right).ToBigInteger() == difference, message);
            Assert.True((-left).ToBigInteger() == (a.IsZero ? a : Wide.Two192 - a), message);
        }
    }

    [Fact]
    public void Products_lack_less_than_5_units_and_those_of_128_bits_less_than_3()
    {
        var random = new Random(Seed);
        for (int n = 0; n < Rounds; n++)
            AssertLittleIsLacking(random.Limbs(), random.Limbs());
        // Nearly five: the lower halves of three products, and two products that are not computed.
        var worst = new UInt192(0xAAAAAAAAAAAAAAAB, 0xFFFFFFFF00000001, 0xFFFFFFFFFFFFFFFD);
        AssertLittleIsLacking(worst, worst);
        BigInteger big = worst.ToBigInteger();
        Assert.Equal(4, (big * big >> 192) - UInt192.MultiplyHigh(worst, worst).ToBigInteger());
    }

    [Fact]
    public void Shifts_by_less_than_a_limb()
    {
        var random = new Random(Seed);
        for (int shift = 0; shift < 64; shift++)
        {
            UInt192 value = random.Limbs();
            BigInteger big = value.ToBigInteger();
            Assert.Equal((big << shift) % Wide.Two192, (value << shift).ToBigInteger());
            Assert.Equal(big >> shift, (value >> shift).ToBigInteger());
        }
    }

    [Fact]
    public void A_bit_is_a_power_of_2()
    {
        for (int place = 0; place < 192; place++)
            Assert.Equal(BigInteger.One << place, UInt192.Bit(place).ToBigInteger());
    }

    [Fact]
    public void An_entry_is_three_limbs_the_highest_first() =>
        Assert.Equal(new UInt192(4, 5, 6).ToBigInteger(), UInt192.At([1, 2, 3, 4, 5, 6, 7, 8, 9], 1).ToBigInteger());

    private static void AssertLittleIsLacking(UInt192 left, UInt192 right)
    {
        BigInteger a = left.ToBigInteger(), b = right.ToBigInteger();
        (ulong high, ulong low) = UInt192.MultiplyHigh(left.High, left.Middle, right.High, right.Middle);
        foreach ((BigInteger whole, int shift, BigInteger actual, int units) in ((BigInteger, int, BigInteger, int)[])
            [
                (a * b, 192, UInt192.MultiplyHigh(left, right).ToBigInteger(), 5),
                (a * right.High, 64, UInt192.MultiplyHigh(left, right.High).ToBigInteger(), 1),
                ((a >> 64) * (b >> 64), 128, ((BigInteger)high << 64) | low, 3),
            ])
        {
            BigInteger lacking = whole - (actual << shift);
            Assert.True(lacking >= 0 && lacking < (BigInteger)units << shift, $"seed {Seed}: {a:x} and {b:x}");
        }
    }
}
