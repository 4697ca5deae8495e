using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Runtime;

public class TransposeTests
{
    private static readonly Tensor<int> Cube = Tensor.Create([.. Enumerable.Range(0, 24)], [2, 3, 4]);

    [Fact]
    public void No_axes_reverse_them()
    {
        Tensor<int> matrix = Tensor.Create([0, 1, 2, 3, 4, 5], [2, 3]);
        Assert.Equal([3, 2], matrix.Transpose().Shape.ToArray());
        Assert.Equal([0, 3, 1, 4, 2, 5], matrix.Transpose().ToArray());
        Assert.Equal([4, 3, 2], Cube.Transpose().Shape.ToArray());
    }

    [Fact]
    public void Ranks_0_and_1_stay()
    {
        Tensor<double> scalar = 5.0, vector = [1, 2];
        Assert.Equal(5.0, scalar.Transpose().Item());
        Assert.Equal([1, 2], vector.Transpose().ToArray());
        Assert.Equal([1, 2], vector.Transpose(0).ToArray());
    }

    [Theory]
    [InlineData(0, 1, 2)]
    [InlineData(0, 2, 1)]
    [InlineData(1, 0, 2)]
    [InlineData(1, 2, 0)]
    [InlineData(2, 0, 1)]
    [InlineData(2, 1, 0)]
    public void Axes_in_any_order(int first, int second, int third)
    {
        int[] axes = [first, second, third], fromEnd = [first - 3, second - 3, third];
        Tensor<int> transposed = Cube.Transpose(first, second, third);
        Assert.Equal(axes.Select(axis => new[] { 2, 3, 4 }[axis]), transposed.Shape.ToArray());
        int[] index = new int[3];
        for (index[0] = 0; index[0] < 2; index[0]++)
        {
            for (index[1] = 0; index[1] < 3; index[1]++)
            {
                for (index[2] = 0; index[2] < 4; index[2]++)
                    Assert.Equal(Cube.Item(index), transposed.Item(index[first], index[second], index[third]));
            }
        }

        Assert.Equal(transposed.ToArray(), Cube.Transpose(axes).ToArray());
        Assert.Equal(transposed.ToArray(), Cube.Transpose([first, second, third]).ToArray());
        Assert.Equal(transposed.ToArray(), Cube.Transpose(fromEnd).ToArray());
    }

    [Fact]
    public void Axes_of_length_0_and_1()
    {
        Assert.Equal([3, 0, 2], Tensor.Zeros<int>([2, 0, 3]).Transpose().Shape.ToArray());
        Assert.Equal([1, 3, 1], Tensor.Zeros<int>([1, 1, 3]).Transpose(1, 2, 0).Shape.ToArray());
    }

    [Fact]
    public void Keeps_the_constant_flag()
    {
        Assert.True(Tensor.Create([1.0, 2], [2, 1], constant: true).Transpose().IsConstant);
        Assert.False(Tensor.Create([1.0, 2], [2, 1]).Transpose().IsConstant);
    }

    [Theory]
    [InlineData(new[] { 0 }, "1 axes (0)", "rank 3", "each axis once")]
    [InlineData(new[] { 0, 1, 2, 0 }, "4 axes (0, 1, 2, 0)")]
    [InlineData(new[] { 0, 1, 1 }, "(0, 1, 1)", "axis 1 twice", "each axis once")]
    [InlineData(new[] { 0, 2, -1 }, "(0, 2, -1)", "axis 2 twice")]
    public void What_is_no_permutation_is_refused(int[] axes, params string[] fragments) =>
        Fails.With<ArgumentException>("axes", () => Cube.Transpose(axes), fragments);

    [Theory]
    [InlineData(3)]
    [InlineData(-4)]
    [InlineData(int.MinValue)]
    public void Axes_outside_the_rank_are_refused(int axis) => Fails.With<ArgumentOutOfRangeException>(
        "axes", () => Cube.Transpose(0, 1, axis), $"Axis {axis} is out of range", "rank 3", "-3 to 2");

    [Fact]
    public void Null_is_refused() => Fails.With<ArgumentNullException>("axes", () => Cube.Transpose(null!));
}
