using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Grids;

/// <summary>Errors that only array-like start, stop and base can have.</summary>
public class ArrayLikeArgumentTests
{
    private static readonly Tensor<double> Two = [1, 2], Three = [1, 2, 3];

    [Fact]
    public void Shapes_that_do_not_broadcast_are_named()
    {
        Action[] calls =
        [
            () => Tensor.Logspace(Two, Three), () => Tensor.Logspace<int>(Two, Three), () => Tensor.Logspace([1f, 2], [1f, 2, 3]),
            () => Tensor.Linspace(Two, Three), () => Tensor.Linspace<int>(Two, Three), () => Tensor.Linspace([1f, 2], [1f, 2, 3]),
            () => Tensor.Geomspace(Two, Three), () => Tensor.Geomspace<int>(Two, Three), () => Tensor.Geomspace([1f, 2], [1f, 2, 3]),
        ];
        foreach (Action call in calls)
            Fails.With<ArgumentException>("stop", call, "(2,) of start", "(3,) of stop", "2 meets 3", "equal or 1", "Reshape");
    }

    [Fact]
    public void The_base_must_broadcast_with_what_the_ends_give()
    {
        Tensor<double> column = Two.Reshape(2, 1);
        Assert.Equal([50, 2, 3], Tensor.Logspace(column, 1, @base: Three).Shape.ToArray());
        Fails.With<ArgumentException>(
            "base", () => Tensor.Logspace(column, Three, @base: [2.0, 3]), "(2, 3) of start and stop", "(2,) of base", "3 meets 2");
        Fails.With<ArgumentException>("base", () => Tensor.Logspace<int>(Two, 1, @base: Three), "(3,) of base");
        Fails.With<ArgumentException>("base", () => Tensor.Logspace([1f, 2], 1f, @base: [2f, 3, 4]), "(3,) of base");
    }

    [Fact]
    public void An_array_is_read_when_a_grid_is_made()
    {
        double[] ends = [1, 2];
        ArrayLike start = ends;
        ends[1] = 5;
        Assert.Equal([1.0, 5], Tensor.Linspace(start, 9, num: 1).ToArray());
    }

    /// <summary>Short lanes are checked when they are computed, long ones before.</summary>
    [Theory]
    [InlineData(3)]
    [InlineData(2000)]
    [InlineData(70_001)]
    public void Lanes_of_any_length_are_refused(int num)
    {
        Fails.With<OverflowException>(null, () => Tensor.Linspace<sbyte>([0, 0], [100, 1000], num), ", 1]", "sbyte");
        Fails.With<OverflowException>(null, () => Tensor.Logspace<int>([0, 0, 0], [3, 9, 12], num), ", 2]", "int");
        Fails.With<OverflowException>(null, () => Tensor.Geomspace<decimal>([1, 1], [2, 1e30], num), ", 1]", "decimal");
        Fails.With<ArgumentException>("start", () => Tensor.Geomspace<double>([1, 1, 0], [2, 3, 4], num), "grid 2");
    }

    [Fact]
    public void Null_is_refused()
    {
        Tensor<double> none = null!;
        Fails.With<ArgumentNullException>("start", () => Tensor.Logspace(none, Two, num: -1));
        Fails.With<ArgumentNullException>("stop", () => Tensor.Logspace<int>(Two, none));
        Fails.With<ArgumentNullException>("start", () => Tensor.Linspace<int>(none, Two));
        Fails.With<ArgumentNullException>("stop", () => Tensor.Linspace(Two, none));
        Fails.With<ArgumentNullException>("start", () => Tensor.Geomspace(none, Two));
        Fails.With<ArgumentNullException>("stop", () => Tensor.Geomspace([1f], (Tensor<float>)null!));
        Assert.Equal([10.0, 100], Tensor.Logspace(Two, 3, num: 1, @base: null).ToArray());
    }

    [Fact]
    public void Too_many_grids_are_refused_before_anything_is_allocated()
    {
        Tensor<double> column = Tensor.Ones<double>([40000, 1]), row = Tensor.Ones<double>([40000]);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Fails.With<ArgumentOutOfRangeException>("num", () => Tensor.Linspace(column, row, num: 2), "(2, 40000, 40000)", "2147483591");
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);

        Tensor<double> longer = Tensor.Ones<double>([65536]);
        Fails.With<ArgumentOutOfRangeException>("stop", () => Tensor.Linspace(longer.Reshape(-1, 1), longer), "(65536, 65536)");
        Fails.With<ArgumentOutOfRangeException>("base", () => Tensor.Logspace(longer.Reshape(-1, 1), 1, @base: longer), "(65536, 65536)");
    }

    [Fact]
    public void No_grids_give_an_empty_result_of_any_length_an_array_can_have()
    {
        Tensor<double> none = [];
        Assert.Equal([2_000_000_000, 0], Tensor.Linspace(none, 1, num: 2_000_000_000).Shape.ToArray());
        // As everywhere, a dimension of 0 does not excuse the others.
        Fails.With<ArgumentOutOfRangeException>("num", () => Tensor.Linspace(none, 1, num: int.MaxValue), "(2147483647, 0)");
    }

    [Fact]
    public void Num_zero_asks_no_element_to_fit()
    {
        Assert.Equal([0, 2], Tensor.Linspace<byte>([300.0, -1], 1000, num: 0).Shape.ToArray());
        Assert.Equal([2, 0], Tensor.Logspace<byte>([300.0, double.NaN], 1000, num: 0, axis: 1).Shape.ToArray());
    }
}
