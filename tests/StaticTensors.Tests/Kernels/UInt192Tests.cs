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
    public void Products_are_at_most_3_units_too_small_and_never_too_large()
    {
        var random = new Random(Seed);
        for (int n = 0; n < Rounds; n++)
        {
            UInt192 left = random.Limbs(), right = random.Limbs();
            BigInteger a = left.ToBigInteger(), b = right.ToBigInteger();
            string message = $"seed {Seed}: {a:x} and {b:x}";
            AssertAtMost3Below(a * b >> 192, UInt192.MultiplyHigh(left, right).ToBigInteger(), message);
            AssertAtMost3Below(a * right.High >> 64, UInt192.MultiplyHigh(left, right.High).ToBigInteger(), message);

            (ulong high, ulong low) = UInt192.MultiplyHigh(left.High, left.Middle, right.High, right.Middle);
            AssertAtMost3Below((a >> 64) * (b >> 64) >> 128, ((BigInteger)high << 64) | low, message);
        }
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

    private static void AssertAtMost3Below(BigInteger exact, BigInteger actual, string message) =>
        Assert.True(exact - actual >= 0 && exact - actual <= 3, message);
}
