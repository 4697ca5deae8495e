using System.Numerics;
using StaticTensors.Exact.Engine;
using StaticTensors.Exact.Numbers;
using StaticTensors.Kernels;
using StaticTensors.Kernels.Direct;
using Xunit;

namespace StaticTensors.Tests.Kernels;

/// <summary>Powers of 2 of the direct way are within the errors of docs/accuracy.md, half of their margins or less.</summary>
public class DirectPowerTests
{
    private const int Seed = 20261129;

    private static readonly BigLog2 Log2OfTwo = new(Fraction.Dyadic(1, 1));

    /// <summary>No bound is so loose that an error of a factor of 16 would go unnoticed.</summary>
    [Fact]
    public void Long_powers() => AssertErrorBelow<LongPower>(Math.ScaleB(1, -85), Math.ScaleB(1, -90), Singly<LongPower>);

    [Fact]
    public void Short_powers() => AssertErrorBelow<ShortPower>(Math.ScaleB(1, -51), Math.ScaleB(1, -55), Singly<ShortPower>);

    /// <summary>Products of up to three powers; a block allows 2^−82.</summary>
    [Fact]
    public void Blocks_of_long_powers() => AssertErrorBelow<LongPower>(Math.ScaleB(1, -84), Math.ScaleB(1, -89), InBlocks<LongPower>);

    [Fact]
    public void Blocks_of_short_powers() => AssertErrorBelow<ShortPower>(Math.ScaleB(1, -50), Math.ScaleB(1, -54), InBlocks<ShortPower>);

    private static DoubleDouble[] Singly<TPower>(in DirectExponents exponents, int count) where TPower : IDirectPower
    {
        var elements = new DirectElements<TPower>(exponents);
        var powers = new List<DoubleDouble>();
        for (int first = 0; first < Math.Min(count, 256); first += Vector<double>.Count)
        {
            elements.At(first, Vector<double>.Indices + new Vector<double>(first), out Vector<double> high, out Vector<double> low, out _);
            for (int j = 0; j < Vector<double>.Count && first + j < count; j++)
                powers.Add(new DoubleDouble(high[j], low[j]));
        }

        return [.. powers];
    }

    private static DoubleDouble[] InBlocks<TPower>(in DirectExponents exponents, int count) where TPower : IDirectPower
    {
        var powers = new double[count];
        Products.Lows.Clear();
        // Short powers are only for few elements.
        return (typeof(TPower) == typeof(LongPower) || count <= 64) && DirectBlocks<double, Products, TPower>.CanHave(exponents)
            && DirectBlocks<double, Products, TPower>.TryFill(exponents, isNegative: false, default, powers)
            ? [.. powers.Zip(Products.Lows, (high, low) => new DoubleDouble(high, low))]
            : [];
    }

    private delegate DoubleDouble[] Powers(in DirectExponents exponents, int count);

    private static void AssertErrorBelow<TPower>(double most, double least, Powers of) where TPower : IDirectPower
    {
        var random = new Random(Seed);
        double worst = 0;
        for (int n = 0; n < 150; n++)
        {
            DirectExponents exponents = Draw(random, n % 2 == 0 ? 64 : DirectGrid.Longest, out int count);
            DoubleDouble[] powers = of(exponents, count);
            Fraction origin = Sum(exponents.Origin, exponents.OriginRest), step = Sum(exponents.Step, exponents.StepRest);
            for (int few = 0; few < Math.Min(powers.Length, 8); few++)
            {
                int i = random.Next(powers.Length);
                (Fraction truth, _) = BigExp2.Enclose(origin - new Fraction(-i, 1) * step, Log2OfTwo, 160);
                Fraction error = (Sum(powers[i].High, powers[i].Low) - truth) / truth;
                double size = Math.Abs((double)(error * Fraction.Dyadic(1, 200)).Floor()) * Math.ScaleB(1, -200);
                Assert.True(size < most, $"seed {Seed}: {exponents}, element {i} of {count} is off by 2^{Math.Log2(size)}");
                worst = Math.Max(worst, size);
            }
        }

        Assert.True(worst > least, $"2^{Math.Log2(worst)}");
    }

    private static Fraction Sum(double high, double low) => ((Real)high).ToNumber().Value - ((Real)(-low)).ToNumber().Value;

    /// <summary>Exponents between the extremes of direct grids.</summary>
    private static DirectExponents Draw(Random random, int longest, out int elements)
    {
        while (true)
        {
            elements = random.Next(17, longest + 1);
            double reach = Math.ScaleB(1, random.Next(-20, 11)), start = (2 * random.NextDouble() - 1) * reach, length = (2 * random.NextDouble() - 1) * reach;
            var origin = new DoubleDouble(start, start * Math.ScaleB(random.NextDouble() - 0.5, -53));
            if (DirectExponents.TryCreate(origin, new DoubleDouble(length / elements, 0), elements - 1, out DirectExponents exponents))
                return exponents;
        }
    }

    /// <summary>Rounds nothing: writes the upper parts of elements and keeps the lower ones.</summary>
    private readonly struct Products : IPowerTarget<double>
    {
        public static readonly List<double> Lows = [];

        public static (int From, int To) Window => (-1022, 1024);

        public static bool TryRound(bool isNegative, in UInt192 mantissa, long exponent, out double value) => throw new NotSupportedException();

        public static bool TryFillBlock<TPass>(
            bool isNegative, in Anchor anchor, ReadOnlySpan<double> high, ReadOnlySpan<double> low, Span<double> destination)
            where TPass : struct, IPass
        {
            for (int i = 0; i < destination.Length; i++)
            {
                DoubleDouble product = anchor.Mantissa * new DoubleDouble(high[i], low[i]);
                destination[i] = product.High;
                Lows.Add(product.Low);
            }

            return true;
        }
    }
}
