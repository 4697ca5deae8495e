using System.Numerics;
using StaticTensors.Kernels;
using StaticTensors.Kernels.Targets;
using Xunit;

namespace StaticTensors.Tests.Kernels;

/// <summary>
/// The margins of docs/accuracy.md, from both sides: elements at half the margin from a boundary are doubted, those at twice the margin are certain, and right.
/// </summary>
public class PowerMarginTests
{
    private const int Length = 16;

    // In every test of a margin, this multiple is far from all boundaries.
    private const double Harmless = 1.2360679774997896;

    [Theory]
    [InlineData(0)]
    [InlineData(1022)]
    [InlineData(-960)]
    public void Double_doubts_within_2_to_the_minus_80(int exponent)
    {
        double tie = Math.ScaleB(1, -53);
        foreach (int sign in (int[])[-1, 1])
        {
            AssertDoubted<double, DoubleTarget>(1, tie + (sign * Math.ScaleB(1, -81)), exponent);
            double expected = sign < 0 ? 1 : Math.BitIncrement(1.0);
            AssertCertain<double, DoubleTarget>(1, tie + (sign * Math.ScaleB(1, -79)), exponent, Math.ScaleB(expected, exponent));
        }
    }

    [Theory]
    [InlineData(-961, 1.5)]
    [InlineData(-1022, 1.5)]
    [InlineData(-950, 1.5 / 2048)]
    public void Double_leaves_the_smallest_normal_numbers_to_the_second_pass(int exponent, double last)
    {
        double[] highs = new double[Length], lows = new double[Length], destination = new double[Length];
        Array.Fill(highs, last);
        highs[0] = 1;
        var anchor = new Anchor(new DoubleDouble(1, Math.ScaleB(1, -53) + Math.ScaleB(1, -79)), exponent);
        Assert.False(DoubleTarget.TryFillBlock<FirstPass>(isNegative: true, anchor, highs, lows, destination));
        Assert.True(DoubleTarget.TryFillBlock<SecondPass>(isNegative: true, anchor, highs, lows, destination));
        Assert.Equal(-Math.ScaleB(Math.BitIncrement(1.0), exponent), destination[0]);
        Assert.Equal(-Math.ScaleB(Math.BitIncrement(last), exponent), destination[^1]);
    }

    [Fact]
    public void Float_and_Half_doubt_within_8_and_65536_units_of_a_double()
    {
        double single = 1 + Math.ScaleB(1, -24), half = 1 + Math.ScaleB(1, -11);
        foreach (int sign in (int[])[-1, 1])
        {
            AssertDoubted<float, SingleTarget>(single + (sign * Math.ScaleB(1, -51)), 0, 0);
            AssertDoubted<Half, HalfTarget>(half + (sign * Math.ScaleB(1, -38)), 0, 0);
            AssertCertain<float, SingleTarget>(single + (sign * Math.ScaleB(1, -48)), 0, 0, sign < 0 ? 1 : MathF.BitIncrement(1));
            AssertCertain<Half, HalfTarget>(half + (sign * Math.ScaleB(1, -35)), 0, 0, sign < 0 ? Half.One : Half.BitIncrement(Half.One));
        }
    }

    [Theory]
    [InlineData(-127, 1)]
    [InlineData(-149, 1)]
    [InlineData(-100, 1.0 / (1 << 27))]
    public void Float_leaves_its_subnormal_numbers_to_the_second_pass(int exponent, double last)
    {
        double[] highs = new double[Length], lows = new double[Length];
        Array.Fill(highs, last);
        highs[0] = 1;
        var destination = new float[Length];
        var anchor = new Anchor(new DoubleDouble(1.25, 0), exponent);
        Assert.False(SingleTarget.TryFillBlock<FirstPass>(isNegative: true, anchor, highs, lows, destination));
        Assert.True(SingleTarget.TryFillBlock<SecondPass>(isNegative: true, anchor, highs, lows, destination));
        Assert.Equal((float)-Math.ScaleB(1.25, exponent), destination[0]);
        Assert.Equal((float)-Math.ScaleB(1.25 * last, exponent), destination[^1]);
        // The second pass handles the boundaries of subnormal numbers: odd multiples of half the smallest.
        var tie = new Anchor(new DoubleDouble(1, 0), -150);
        Array.Fill(highs, 1);
        Assert.False(SingleTarget.TryFillBlock<SecondPass>(isNegative: false, tie, highs, lows, destination));
    }

    [Fact]
    public void Doubts_do_not_cancel_each_other()
    {
        AllDoubted<double, DoubleTarget>(1, Math.ScaleB(1, -53));
        AllDoubted<float, SingleTarget>(1 + Math.ScaleB(1, -24), 0);
        AllDoubted<Half, HalfTarget>(1 + Math.ScaleB(1, -11), 0);
        AllDoubted<int, Integer32Target<int>>(1, 0);
        AllDoubted<long, Integer64Target<long>>(1, 0);
    }

    private static void AllDoubted<T, TTarget>(double high, double low)
        where T : unmanaged, INumber<T>
        where TTarget : IPowerTarget<T>
    {
        double[] highs = new double[Length], lows = new double[Length];
        Array.Fill(highs, 1);
        Assert.False(TTarget.TryFillBlock<FirstPass>(isNegative: false, new Anchor(new DoubleDouble(high, low), 0), highs, lows, new T[Length]));
    }

    [Fact]
    public void Integers_of_up_to_32_bits_doubt_within_2_to_the_minus_18()
    {
        Integers<sbyte, Integer32Target<sbyte>>(100, 18);
        Integers<byte, Integer32Target<byte>>(200, 18);
        Integers<short, Integer32Target<short>>(20_000, 18);
        Integers<ushort, Integer32Target<ushort>>(50_000, 18);
        Integers<int, Integer32Target<int>>(1 << 30, 18);
        Integers<uint, Integer32Target<uint>>(3U << 30, 18);
    }

    [Fact]
    public void Integers_of_64_bits_doubt_within_2_to_the_minus_16()
    {
        Integers<long, Integer64Target<long>>(100, 16);
        Integers<long, Integer64Target<long>>((1L << 62) + (1 << 10), 16);
        Integers<ulong, Integer64Target<ulong>>((3UL << 62) + (1 << 11), 16);
        Integers<nint, Integer64Target<nint>>(nint.MaxValue / 3 >> 11 << 11, 16);
        Integers<nuint, Integer64Target<nuint>>(77, 16);
    }

    /// <summary>An integer that a double holds, and values half a margin, or two margins, below and above.</summary>
    private static void Integers<T, TTarget>(T value, int margin)
        where T : unmanaged, INumber<T>
        where TTarget : IPowerTarget<T>
    {
        double size = double.CreateChecked(value);
        int exponent = Math.ILogB(size);
        double mantissa = Math.ScaleB(size, -exponent);
        foreach (int sign in (int[])[-1, 1])
        {
            // In units of 2^exponent: a double if it holds the sum, otherwise a double-double.
            double near = sign * Math.ScaleB(1, -margin - 1 - exponent), far = near * 4;
            bool isDouble = margin == 18;
            AssertDoubted<T, TTarget>(isDouble ? mantissa + near : mantissa, isDouble ? 0 : near, exponent);
            T expected = sign < 0 ? value - T.One : value;
            AssertCertain<T, TTarget>(isDouble ? mantissa + far : mantissa, isDouble ? 0 : far, exponent, expected);
        }
    }

    private static void AssertDoubted<T, TTarget>(double high, double low, int exponent)
        where T : unmanaged, INumber<T>
        where TTarget : IPowerTarget<T>
    {
        for (int place = 0; place < Length; place++)
            Assert.Equal(T.Zero, Element<T, TTarget>(high, low, exponent, isNegative: false, place, isCertain: false));
    }

    private static void AssertCertain<T, TTarget>(double high, double low, int exponent, T expected)
        where T : unmanaged, INumber<T>
        where TTarget : IPowerTarget<T>
    {
        for (int place = 0; place < Length; place++)
            Assert.Equal(expected, Element<T, TTarget>(high, low, exponent, isNegative: false, place, isCertain: true));
        if (T.Zero - T.One < T.Zero)
            Assert.Equal(T.Zero - expected, Element<T, TTarget>(high, low, exponent, isNegative: true, place: 5, isCertain: true));
    }

    /// <summary>A block's result for anchor·1 at one place, among harmless others.</summary>
    private static T Element<T, TTarget>(double high, double low, int exponent, bool isNegative, int place, bool isCertain)
        where T : unmanaged, INumber<T>
        where TTarget : IPowerTarget<T>
    {
        double[] highs = new double[Length], lows = new double[Length];
        Array.Fill(highs, Harmless);
        highs[place] = 1;
        var destination = new T[Length];
        var anchor = new Anchor(new DoubleDouble(high, low), exponent);
        Assert.Equal(isCertain, TTarget.TryFillBlock<FirstPass>(isNegative, anchor, highs, lows, destination));
        T told = destination[place];
        Assert.Equal(isCertain, TTarget.TryFillBlock<SecondPass>(isNegative, anchor, highs, lows, destination));
        Assert.True(!isCertain || told == destination[place], $"{typeof(T)}: clearing changed what is certain");
        for (int i = 0; i < Length; i++)
            Assert.True(i == place || !T.IsZero(destination[i]), $"{typeof(T)}: a harmless element was doubted");
        return destination[place];
    }
}
