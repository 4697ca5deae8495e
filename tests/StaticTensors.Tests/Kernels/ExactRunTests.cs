using StaticTensors.Exact.Laws;
using StaticTensors.Exact.Numbers;
using StaticTensors.Kernels;
using StaticTensors.Tests.Exact;
using Xunit;

namespace StaticTensors.Tests.Kernels;

/// <summary>Elements that crowd around a boundary: one call each at first, then a few for each run of equal ones.</summary>
public class ExactRunTests
{
    private const int Count = 1000;

    // Exponents of ±10^−60 and less: 0 in the first half, 1 in the second.
    private static readonly GridRequest TwoRuns = Ask.Logspace(ElementType.Int32, -1e-60, 1e-60, Count);

    [Fact]
    public void In_order()
    {
        var run = new ExactRun<int>(TwoRuns);
        Levels.Reset();
        for (int i = 0; i < Count; i++)
            Assert.True(run.Element(i) == i / (Count / 2), $"element {i}");
        // 64 without looking ahead, and for each run 10 steps ahead and 10 back.
        Assert.InRange(Levels.Exact, 64, 64 + 2 * 22);
    }

    [Fact]
    public void In_any_order()
    {
        var random = new Random(20261219);
        var run = new ExactRun<int>(TwoRuns);
        for (int n = 0; n < 250; n++)
        {
            int i = random.Next(Count);
            Assert.True(run.Element(i) == i / (Count / 2), $"element {i}");
            Assert.True(run.TryKnown(i, out int value) == n >= 63 && (n < 63 || value == i / (Count / 2)), $"element {i}");
        }
    }

    [Fact]
    public void Without_runs()
    {
        // Powers of 1/2 with negative exponents: 2^126 … 1, each on a boundary, asked from the middle outward.
        ExactComparison.Check<Int128>(Ask.Logspace(ElementType.Int128, -126, 0, 127, @base: 0.5), "falling");
        ExactComparison.Check<UInt128>(Ask.Logspace(ElementType.UInt128, 0, -127, 128, @base: 0.5), "rising");
    }
}
