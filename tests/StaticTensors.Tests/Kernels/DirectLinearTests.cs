using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Exact;
using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Exact.Rules;
using StaticTensors.Kernels;
using StaticTensors.Kernels.Direct;
using StaticTensors.Tests.Exact;
using Xunit;

namespace StaticTensors.Tests.Kernels;

/// <summary>Equal steps of the direct way: errors are within the bounds, and an Arange has the exact length.</summary>
public class DirectLinearTests
{
    private const int Seed = 20261130;

    [Fact]
    public void Elements_of_exact_steps_are_within_their_margins()
    {
        var random = new Random(Seed);
        double nearest = 0;
        for (int n = 0; n < 3000; n++)
        {
            (double start, double step, int first) = (Number(random), Number(random), random.Next(DirectGrid.Longest));
            new ExactSteps(start, step).At(
                first, Vector<double>.Indices + new Vector<double>(first), out Vector<double> high, out Vector<double> low, out Vector<double> margin);
            for (int j = 0; j < Vector<double>.Count; j++)
            {
                Fraction truth = Value(start) - Value(-step) * new Fraction(first + j, 1);
                Fraction error = Value(high[j]) - Value(-low[j]) - truth;
                if (error.Sign == 0)
                    continue;
                Assert.NotEqual(0, margin[j]);
                double share = Math.Abs((double)(error / Value(margin[j]) * Fraction.Dyadic(1, 60)).Floor()) * Math.ScaleB(1, -60);
                Assert.True(share < 0.5, $"seed {Seed}: {start} in steps of {step}, element {first + j} is off by {share} of its margin");
                nearest = Math.Max(nearest, share);
            }
        }

        Assert.True(nearest > 1.0 / 64, $"{nearest}");
    }

    [Fact]
    public void Long_Linspaces()
    {
        AssertLong<double>(leastDirect: 100);
        AssertLong<float>(leastDirect: 60);
    }

    [Fact]
    public void Elements_next_to_ties_of_floats_are_right_or_in_doubt()
    {
        var random = new Random(Seed);
        int doubted = 0;
        for (int n = 0; n < 2000; n++)
        {
            (double start, double stop, int count, int index) = NextToTie(random);
            var elements = new float[count];
            if (!DirectGrid.TryFill(GridLaw.Linspace, start, stop, 0, elements, endpoint: true, default(ComputedLogarithms)))
                doubted++;
            else
                ExactComparison.Check<float>(
                    new ExactGrid(Ask.Linspace(ElementType.Single, start, stop, count)), $"seed {Seed}: {start} to {stop}", [index], elements);
        }

        // Without margins a quarter of the others would be wrong.
        Assert.InRange(doubted, 500, 1900);
    }

    /// <summary>The nearest double to a stop for which an element would be a tie of floats: from zero on, around zero, and from elsewhere.</summary>
    internal static (double Start, double Stop, int Count, int Index) NextToTie(Random random)
    {
        double tie = random.Next(1 << 23, 1 << 24) * 2 + 1;
        int count = random.Next(3, 60), index = random.Next(1, count - 1), ahead = count - 1 - 2 * index;
        double start = random.Next(3) switch
        {
            0 => 0,
            // As far from zero as the stop.
            1 when ahead != 0 => Math.Round(tie / ahead * (count - 1)),
            _ => random.Next(-2000, 2000) / 16.0,
        };
        return (start, start + (tie - start) / index * (count - 1), count, index);
    }

    [Fact]
    public void An_Arange_has_as_many_elements_as_the_exact_law_counts()
    {
        var random = new Random(Seed);
        int counted = 0;
        for (int n = 0; n < 5000; n++)
        {
            double start = Number(random), step = Number(random), stop = random.Next(2) == 0 ? start + random.Next(-3, 300) * step : Number(random);
            BigInteger truth = step == 0 ? -1 : ArangeLength.Exact(((Real)start).ToNumber(), ((Real)stop).ToNumber(), ((Real)step).ToNumber());
            if (!DirectCount.TryOf(start, stop, step, out int count))
                continue;
            Assert.True(truth == count, $"seed {Seed}: from {start} to {stop} in steps of {step} there are {truth}, not {count}");
            counted++;
        }

        Assert.True(counted > 2000, $"{counted}");
        Assert.False(DirectCount.TryOf(0, 1, 0, out _));
        Assert.False(DirectCount.TryOf(0, 0, 0, out _));
        Assert.False(DirectCount.TryOf(0, double.NaN, 1, out _));
        Assert.False(DirectCount.TryOf(0, 1, double.PositiveInfinity, out _));
        Assert.False(DirectCount.TryOf(0, Limits.MaxLength, 1, out _));
        // The difference of the ends is not a double.
        Assert.False(DirectCount.TryOf(1e-30, 1, 0.5, out _));
    }

    private static void AssertLong<T>(int leastDirect) where T : unmanaged, INumber<T>
    {
        var random = new Random(Seed);
        int direct = 0;
        for (int n = 0; n < 120; n++)
        {
            (double start, double stop) = (Number(random), random.Next(4) == 0 ? 0 : Number(random));
            int count = random.Next(2, random.Next(4) == 0 ? DirectGrid.LongestLinspace : 2000);
            bool endpoint = random.Next(2) == 0;
            var elements = new T[count];
            if (!DirectGrid.TryFill(GridLaw.Linspace, start, stop, 0, elements, endpoint, default(ComputedLogarithms)))
                continue;
            direct++;
            GridRequest request = Ask.Linspace(Element<T>.Target, start, stop, count, endpoint);
            int[] checkedIndices = [0, 1, count - 1, .. Enumerable.Range(0, 40).Select(_ => random.Next(count))];
            ExactComparison.Check<T>(new ExactGrid(request), $"seed {Seed}: {request}", checkedIndices, elements);
        }

        Assert.True(direct >= leastDirect, $"{typeof(T)}: {direct}");
    }

    private static Fraction Value(double value) => ((Real)value).ToNumber().Value;

    private static double Number(Random random) => random.Next(5) switch
    {
        0 => random.Next(-20, 21),
        1 => random.Next(-2000, 2001) / 8.0,
        2 => random.Next(-100, 101) / 10.0,
        3 => (2 * random.NextDouble() - 1) * Math.ScaleB(1, random.Next(-40, 40)),
        _ => 2 * random.NextDouble() - 1,
    };
}
