using System.Numerics;
using StaticTensors.Exact.Engine;
using StaticTensors.Exact.Numbers;
using StaticTensors.Kernels;
using StaticTensors.Kernels.Direct;
using Xunit;

namespace StaticTensors.Tests.Kernels;

/// <summary>Powers of 2 of the direct way are within the errors of docs/accuracy.md, an eighth of their margins or less.</summary>
public class DirectPowerTests
{
    private const int Seed = 20261129;

    private static readonly BigLog2 Log2OfTwo = new(Fraction.Dyadic(1, 1));

    /// <summary>At most a relative 2^−84.9; no bound is so loose that an error of a factor of 16 would go unnoticed.</summary>
    [Fact]
    public void Long_powers_and_their_products() => AssertErrorBelow<LongPower>(Math.ScaleB(1, -85), Math.ScaleB(1, -90));

    [Fact]
    public void Short_powers_and_their_products() => AssertErrorBelow<ShortPower>(Math.ScaleB(1, -50), Math.ScaleB(1, -55));

    private static void AssertErrorBelow<TPower>(double most, double least) where TPower : IDirectPower
    {
        Assert.True(most <= TPower.Margin / 4);
        var random = new Random(Seed);
        double worst = 0;
        var memory = new double[DirectProducts<TPower>.Memory];
        for (int n = 0; n < 150; n++)
        {
            DirectExponents exponents = Draw(random, out int elements);
            Check(new DirectElements<TPower>(exponents), Math.Min(16, elements));
            if (DirectProducts<TPower>.CanHave(exponents))
                Check(new DirectProducts<TPower>(exponents, elements, memory), elements);

            void Check<TSource>(in TSource source, int count) where TSource : struct, IDirectSource, allows ref struct
            {
                int first = random.Next(count) / Vector<double>.Count * Vector<double>.Count;
                source.At(first, Vector<double>.Indices + new Vector<double>(first), out Vector<double> high, out Vector<double> low, out _);
                for (int j = 0; j < Vector<double>.Count && first + j < count; j++)
                {
                    Fraction origin = Sum(exponents.Origin, exponents.OriginRest), step = Sum(exponents.Step, exponents.StepRest);
                    Fraction exponent = origin - new Fraction(-(first + j), 1) * step;
                    (Fraction truth, _) = BigExp2.Enclose(exponent, Log2OfTwo, 160);
                    Fraction error = (Sum(high[j], low[j]) - truth) / truth;
                    double size = Math.Abs((double)(error * Fraction.Dyadic(1, 200)).Floor()) * Math.ScaleB(1, -200);
                    Assert.True(size < most, $"seed {Seed}: {exponents}, element {first + j} is off by 2^{Math.Log2(size)}");
                    worst = Math.Max(worst, size);
                }
            }
        }

        Assert.True(worst > least, $"2^{Math.Log2(worst)}");
    }

    private static Fraction Sum(double high, double low) => ((Real)high).ToNumber().Value - ((Real)(-low)).ToNumber().Value;

    /// <summary>Exponents between the extremes of direct grids, in up to 256 steps.</summary>
    private static DirectExponents Draw(Random random, out int elements)
    {
        while (true)
        {
            elements = random.Next(2, DirectGrid.Longest + 1);
            double reach = Math.ScaleB(1, random.Next(-20, 11)), start = (2 * random.NextDouble() - 1) * reach, length = (2 * random.NextDouble() - 1) * reach;
            var origin = new DoubleDouble(start, start * Math.ScaleB(random.NextDouble() - 0.5, -53));
            if (DirectExponents.TryCreate(origin, new DoubleDouble(length, 0), elements - 1, out DirectExponents exponents))
                return exponents;
        }
    }
}
