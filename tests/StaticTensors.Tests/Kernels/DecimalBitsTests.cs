using System.Runtime.CompilerServices;
using StaticTensors.Elements;
using StaticTensors.Exact.Numbers;
using Xunit;

namespace StaticTensors.Tests.Kernels;

/// <summary>The memory of a decimal is what the kernels write there.</summary>
public class DecimalBitsTests
{
    private const int Seed = 20261129;

    [Fact]
    public void Bits_are_those_that_the_runtime_reports()
    {
        var random = new Random(Seed);
        for (int n = 0; n < 1000; n++)
        {
            (int low, int middle, int high) = (random.Next(), ~random.Next(), random.Next());
            (bool isNegative, byte scale) = (random.Next(2) == 0, (byte)random.Next(29));
            var value = new decimal(low, middle, high, isNegative, scale);
            DecimalBits bits = default;
            bits.Write((uint)high, (uint)low | (ulong)(uint)middle << 32, DecimalBits.FlagsOf(isNegative, scale));
            Assert.Equal(decimal.GetBits(value), decimal.GetBits(Unsafe.BitCast<DecimalBits, decimal>(bits)));
            Assert.Equal((scale, isNegative), (bits.Scale, bits.IsNegative));
            ElementBits element = Element<decimal>.ToBits(value);
            Assert.Equal(decimal.GetBits(value), decimal.GetBits(Element<decimal>.FromBits(element)));
            Assert.Equal([low, middle, high], [(int)element.Low, (int)(element.Low >> 32), (int)element.High]);
        }
    }
}
