using System.Numerics;
using StaticTensors.Kernels;
using Xunit;

namespace StaticTensors.Tests.Kernels;

/// <summary>Long division by one count against BigInteger.</summary>
public class ReciprocalTests
{
    private const int Seed = 20261213;

    [Fact]
    public void Four_limbs_and_their_rest()
    {
        var random = new Random(Seed);
        for (int n = 0; n < 3000; n++)
        {
            uint divisor = random.Next(4) switch
            {
                0 => (uint)random.Next(1, 20),
                1 => 1U << random.Next(32),
                2 => uint.MaxValue - (uint)random.Next(20),
                _ => (uint)random.NextInt64(1, 1L << 32),
            };
            var reciprocal = new Reciprocal(divisor);
            BigInteger dividend = 0, quotient = 0;
            for (int limb = 0; limb < 4; limb++)
            {
                // At multiples of the divisor and just below them, a quotient is easily one too large.
                ulong next = random.Next(3) == 0 ? random.Limb() / divisor * divisor - (ulong)random.Next(2) : random.Limb();
                dividend = (dividend << 64) | next;
                quotient = (quotient << 64) | reciprocal.Divide(next);
            }

            Assert.True(dividend / divisor == quotient, $"seed {Seed}: {dividend:x} / {divisor}");
        }
    }
}
