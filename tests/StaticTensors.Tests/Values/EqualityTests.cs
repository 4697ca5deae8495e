using Xunit;

namespace StaticTensors.Tests.Values;

/// <summary>A grid is a value: its definition counts, not the object.</summary>
public class EqualityTests
{
    [Fact]
    public void Equal_are_grids_that_are_asked_for_the_same_elements_in_the_same_way()
    {
        Grid<double> grid = Grid<double>.Logspace(0, 3, num: 50);

        Same(grid, Grid<double>.Logspace(0.0, 3m, num: 50, @base: 10f));
        Same(grid[10..20], Grid<double>.Logspace(0, 3)[5..].Slice(5, 10));
        Same(grid, grid.Reverse().Reverse());
        Same(grid[..0], grid[7..7]);
        Same(grid[3..4], grid[3..4].Reverse());
        Assert.NotEqual(grid, Grid<double>.Geomspace(1, 1000, num: 50));
        Assert.NotEqual(grid, grid.Reverse());
        Assert.NotEqual(grid, grid[1..]);
        // Both begin with the same element and have the same length.
        Assert.NotEqual(grid[5..10].Reverse(), grid[9..14]);
        Assert.NotEqual(grid, Grid<double>.Logspace(0, 3, num: 50, endpoint: false));
        Assert.NotEqual(Grid<double>.PerDecade(1, 10, 3), Grid<double>.PerDecade(1, 10, 4));
        Assert.False(grid.Equals(null));
        Assert.False(grid.Equals("grid"));
    }

    [Fact]
    public void The_text_of_a_grid_is_the_call_that_makes_it()
    {
        Assert.Equal("Grid<double>.Logspace(0, 3, num: 50)[10..20]", Grid<double>.Logspace(0, 3)[10..20].ToString());
        Assert.Equal("Grid<double>.Logspace(0, 3, num: 5, endpoint: false, @base: 2)", $"{Grid<double>.Logspace(0, 3, 5, endpoint: false, @base: 2)}");
        Assert.Equal("Grid<decimal>.Arange(0.5m, 1, 0.1m)", Grid<decimal>.Arange(0.5m, 1, 0.1m).ToString());
        Assert.Equal("Grid<int>.Geomspace(1, 256, num: 9).Reverse()", Grid<int>.Geomspace(1, 256, 9).Reverse().ToString());
        Assert.Equal("Grid<double>.PerDecade(20, 20000, samples: 10)", Grid<double>.PerDecade(20, 20_000, 10).ToString());
        Assert.Equal(
            "Grid<float>.Linspace(0, 1, num: 10000000000).Slice(5000000000, 3)", Grid<float>.Linspace(0, 1, 10_000_000_000).Slice(5_000_000_000, 3).ToString());
        Assert.Equal("Grid<double>.Linspace(-0.0, double.PositiveInfinity, num: 2)", Grid<double>.Linspace(-0.0, double.PositiveInfinity, 2).ToString());
        // C# has no literal of more than 64 bits.
        Assert.Equal(
            "Grid<Int128>.Linspace(Int128.Parse(\"-170141183460469231731687303715884105728\"), 5, num: 3)",
            Grid<Int128>.Linspace(Int128.MinValue, (Int128)5, 3).ToString());
        Assert.Equal(
            "Grid<UInt128>.Geomspace(1, UInt128.Parse(\"340282366920938463463374607431768211455\"), num: 2)",
            Grid<UInt128>.Geomspace(1, UInt128.MaxValue, 2).ToString());
    }

    private static void Same(Grid<double> left, Grid<double> right)
    {
        Assert.Equal(left, right);
        Assert.True(left.Equals((object)right));
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
        Assert.Equal(left.ToArray(), right.ToArray());
    }
}
