using StaticTensors.Benchmarks.Mix;
using StaticTensors.Exact;
using StaticTensors.Exact.Numbers;
using Xunit;

namespace StaticTensors.Tests.Kernels;

/// <summary>
/// A small mix of all functions and types: every element against the exact engine. The benchmark project's command <c>prove</c> does the same with tens of
/// millions.
/// </summary>
public class MixTests
{
    private const ulong Seed = 20261215;

    // A grid of each function and type in 96.
    private const int Grids = 96 * 11;

    private const int Longest = 150;

    [Fact]
    public void Every_element_of_the_mix_is_the_exact_engines()
    {
        int elements = 0, refused = 0;
        for (int number = 0; number < Grids; number++)
        {
            GridCase grid = RandomGrids.Draw(Seed, number, Longest);
            var truth = new ExactGrid(grid.Request);
            if (grid.Compute() is not { } actual)
            {
                Assert.True(truth.FirstMisfit() >= 0, $"seed {Seed}, {grid}: refused, but every element fits");
                refused++;
                continue;
            }

            Assert.Equal(grid.Request.Count, actual.Length);
            for (int i = 0; i < actual.Length; i++)
            {
                bool fits = truth.TryElement(i, out ElementBits expected);
                Assert.True(fits && expected.Equals(actual[i]), $"seed {Seed}, {grid}: element {i} is {actual[i]}, not {expected}");
            }

            elements += actual.Length;
        }

        // A mix of refused grids proves nothing.
        Assert.True(elements > 15_000 && refused < Grids / 5, $"{elements} elements, {refused} refused");
    }
}
