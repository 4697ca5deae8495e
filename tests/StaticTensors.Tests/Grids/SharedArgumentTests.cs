using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Grids;

/// <summary>num, axis and constant of every overload that has them.</summary>
public class SharedArgumentTests
{
    public static TheoryData<string> Overloads => [.. GridOverload.All.Select(overload => overload.Name)];

    [Theory]
    [MemberData(nameof(Overloads))]
    public void Negative_num_is_refused(string name)
    {
        GridOverload grid = Find(name);
        Fails.With<ArgumentOutOfRangeException>("num", () => grid.Shape(-1, 0, null), "-1 samples", "0 or more");
        Fails.With<ArgumentOutOfRangeException>("num", () => grid.Shape(int.MinValue, 0, null), "-2147483648");
    }

    [Theory]
    [MemberData(nameof(Overloads))]
    public void Num_is_refused_before_anything_else(string name) =>
        Fails.With<ArgumentOutOfRangeException>("num", () => Find(name).Shape(-1, 7, false));

    [Theory]
    [MemberData(nameof(Overloads))]
    public void More_than_an_array_holds_is_refused_before_it_is_allocated(string name)
    {
        GridOverload grid = Find(name);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Fails.With<ArgumentOutOfRangeException>(
            "num", () => grid.Shape(int.MaxValue, 0, null),
            "2147483647", "more elements than an array can hold (2147483591)", "ask for fewer");
        Fails.With<ArgumentOutOfRangeException>("num", () => grid.Shape(Array.MaxLength + 1, 0, null), "2147483592");
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 24);
    }

    [Theory]
    [MemberData(nameof(Overloads))]
    public void An_axis_the_result_has_not_is_refused(string name)
    {
        GridOverload grid = Find(name);
        foreach (int axis in new[] { grid.Rank, -grid.Rank - 1, int.MinValue, int.MaxValue })
        {
            Fails.With<ArgumentOutOfRangeException>(
                "axis", () => grid.Shape(3, axis, null), $"Axis {axis} is out of range", $"rank {grid.Rank}", $"use {-grid.Rank} to {grid.Rank - 1}");
        }

        for (int axis = -grid.Rank; axis < grid.Rank; axis++)
            Assert.Equal(3, grid.Shape(3, axis, null)[axis < 0 ? axis + grid.Rank : axis]);
    }

    [Theory]
    [MemberData(nameof(Overloads))]
    public void Constant_false_is_for_floats(string name)
    {
        GridOverload grid = Find(name);
        if (grid.IsAlwaysConstant)
            Fails.With<ArgumentException>("constant", () => grid.Shape(3, 0, false), "constant: false", "always constant", "use double");
        else
            Assert.Equal(grid.Rank, grid.Shape(3, 0, false).Length);
        Assert.Equal(grid.Rank, grid.Shape(3, 0, true).Length);
    }

    [Theory]
    [MemberData(nameof(Overloads))]
    public void No_sample_and_one_sample_are_grids(string name)
    {
        GridOverload grid = Find(name);
        Assert.Equal(grid.Rank == 1 ? [0] : [2, 0], grid.Shape(0, -1, null));
        Assert.Equal(grid.Rank == 1 ? [1] : [2, 1], grid.Shape(1, -1, null));
    }

    private static GridOverload Find(string name) => GridOverload.All.Single(overload => overload.Name == name);
}
