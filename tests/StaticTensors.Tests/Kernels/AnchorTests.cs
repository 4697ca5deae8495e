using System.Numerics;
using StaticTensors.Exact.Engine;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Kernels;
using StaticTensors.Tests.Exact;
using Xunit;

namespace StaticTensors.Tests.Kernels;

/// <summary>The anchors and tables of blocks are within the errors stated in docs/accuracy.md.</summary>
public class AnchorTests
{
    [ThreadStatic]
    private static List<Anchor>? anchors;

    [ThreadStatic]
    private static DoubleDouble[]? table;

    [Theory]
    [InlineData(0, 2.4, 20)]
    [InlineData(-200, 250, 200)]
    [InlineData(300, -300, 3000)]
    [InlineData(-3, 3, 20_000)]
    [InlineData(-7, 7, 70_000)]
    [InlineData(-300, 300, 3_000_000)]
    public void Powers_of_10(double start, double stop, int num)
    {
        GridRequest request = Ask.Logspace(ElementType.Byte, start, stop, num);
        Assert.True(ExponentLine.TryCreate(request, default(ComputedLogarithms), out ExponentLine line));
        (anchors, table) = ([], null);
        new PowerGrid<byte, Recorder>(request, line, first: 0).Fill(new byte[num]);

        int length = table!.Length;
        Assert.Equal((num + length - 1) / length, anchors.Count);
        for (int j = 0; j < length; j++)
            AssertNear(line.Step * (uint)j, table[j], 0, -91.5);
        for (int block = 0; block < anchors.Count; block += 1 + (anchors.Count / 200))
            AssertNear(line.At(block * length), anchors[block].Mantissa, anchors[block].Exponent, -87.5);
    }

    [Fact]
    public void A_products_mantissa_is_below_2_and_loses_nothing()
    {
        // The second rounds to 2.
        foreach ((double left, double right) in ((double, double)[])[(1.25, 1.5), (1.5, 4 / 3.0), (1.75, 1.5)])
        {
            Anchor product = new Anchor(new DoubleDouble(left, 0), -3) * new Anchor(new DoubleDouble(right, 0), 5);
            Assert.InRange(product.Mantissa.High, 1, Math.BitDecrement(2.0));
            Fraction actual = (Exact(product.Mantissa.High) - Exact(-product.Mantissa.Low)) * Exact(Math.ScaleB(1, (int)product.Exponent));
            Assert.Equal(0, actual.CompareTo(Exact(left) * Exact(right) * Exact(4)));
        }
    }

    /// <summary>2^exponent against the high + low of a double-double, times a power of 2.</summary>
    private static void AssertNear(FixedExponent exponent, DoubleDouble actual, long scale, double error)
    {
        var logarithm = new BigLog2(Fraction.Dyadic(1, 1));
        (Fraction exact, _) = BigExp2.Enclose(Fraction.Dyadic(exponent.ToBigInteger() - ((BigInteger)scale << 192), -192), logarithm, 160);
        Fraction sum = Exact(actual.High) - Exact(-actual.Low);
        Fraction off = ((sum - exact) / exact).Abs();
        Assert.True(off.CompareTo(Exact(Math.Pow(2, error))) < 0, $"2^({exponent.ToDouble()} - {scale})");
    }

    private static Fraction Exact(double value) => ScalarParts.Of(value).ToFraction();

    /// <summary>A target with blocks everywhere that only records its input.</summary>
    private readonly struct Recorder : IPowerTarget<byte>
    {
        public static (int From, int To) Window => (-1020, 1020);

        public static bool TryRound(bool isNegative, in UInt192 mantissa, long exponent, out byte value) =>
            throw new NotSupportedException();

        public static bool TryFillBlock<TPass>(
            bool isNegative, in Anchor anchor, ReadOnlySpan<double> high, ReadOnlySpan<double> low, Span<byte> destination)
            where TPass : struct, IPass
        {
            // The remainder of the last block comes separately, with the table from there on.
            if (table?.Length > high.Length)
                return true;
            anchors!.Add(anchor);
            table = new DoubleDouble[high.Length];
            for (int j = 0; j < high.Length; j++)
                table[j] = new DoubleDouble(high[j], low[j]);
            return true;
        }
    }
}
