using System.Numerics;
using StaticTensors.Exact.Engine;
using StaticTensors.Exact.Numbers;
using StaticTensors.Kernels;
using StaticTensors.Kernels.Direct;
using Xunit;

namespace StaticTensors.Tests.Kernels;

/// <summary>The logarithms of the direct way are within their bound: 2^−100, and 2^−105 of themselves.</summary>
public class DirectLog2Tests
{
    private const int Seed = 20261130;

    [Fact]
    public void Random_numbers()
    {
        var random = new Random(Seed);
        double worst = 0;
        for (int n = 0; n < 2000; n++)
            worst = Math.Max(worst, Check(Math.ScaleB(1 + random.NextDouble(), random.Next(-1074, 1024))));
        // A bound far too loose would say nothing.
        Assert.True(worst > Math.ScaleB(1, -104), $"2^{Math.Log2(worst)}");
    }

    /// <summary>Half-way between two guesses the series has the largest argument.</summary>
    [Fact]
    public void Where_the_guess_is_least_near()
    {
        var random = new Random(Seed);
        for (int n = 0; n < 1000; n++)
            Check(Math.Pow(2, (random.Next(1 << 16) + (random.Next(2) == 0 ? 0.500001 : 0.499999)) / (1 << 16)));
    }

    [Fact]
    public void Ends_of_double_and_of_the_tables()
    {
        foreach (double value in (double[])[double.Epsilon, 3 * double.Epsilon, 2.225073858507201E-308, double.MaxValue, 1e-300, Math.E, 10, 0.1])
            Check(value);
        for (int k = 0; k <= 256; k++)
        {
            double entry = Math.Pow(2, k / 256.0);
            Check(Math.BitDecrement(entry));
            Check(entry);
            Check(Math.BitIncrement(entry));
        }
    }

    [Fact]
    public void Powers_of_2_are_exact()
    {
        for (int k = -1074; k < 1024; k++)
        {
            DoubleDouble logarithm = DirectLog2.Of(Math.ScaleB(1, k));
            Assert.Equal((k, 0), (logarithm.High, logarithm.Low));
        }
    }

    /// <summary>The error.</summary>
    private static double Check(double value)
    {
        DoubleDouble logarithm = DirectLog2.Of(value);
        (BigInteger truth, int bits) = new BigLog2(ScalarParts.Of(value).ToFraction()).At(256);
        Fraction computed = ((Real)logarithm.High).ToNumber().Value - ((Real)(-logarithm.Low)).ToNumber().Value;
        double error = Math.Abs((double)((computed - Fraction.Dyadic(truth, -bits)) * Fraction.Dyadic(1, 200)).Floor()) * Math.ScaleB(1, -200);
        Assert.True(error < Math.ScaleB(1, -100) + Math.ScaleB(Math.Abs(logarithm.High), -105), $"seed {Seed}: log2 {value:R} is off by 2^{Math.Log2(error)}");
        return error;
    }
}
