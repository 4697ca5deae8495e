using StaticTensors.Shapes;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Runtime;

public class ShapesTests
{
    [Theory]
    [InlineData(0, 3, 0)]
    [InlineData(2, 3, 2)]
    [InlineData(-1, 3, 2)]
    [InlineData(-3, 3, 0)]
    public void Axes_count_from_either_end(int axis, int rank, int expected) => Assert.Equal(expected, Axis.Normalize(axis, rank, "axis"));

    [Theory]
    [InlineData(3, 3, "Axis 3 is out of range", "rank 3", "-3 to 2")]
    [InlineData(-4, 3, "Axis -4 is out of range", "rank 3", "-3 to 2")]
    [InlineData(0, 0, "Axis 0 is out of range", "rank 0", "has no axis")]
    [InlineData(int.MinValue, 1, "Axis -2147483648 is out of range", "-1 to 0")]
    public void Axes_outside_the_rank_are_refused(int axis, int rank, params string[] fragments) =>
        Fails.With<ArgumentOutOfRangeException>("where", () => Axis.Normalize(axis, rank, "where"), fragments);

    [Theory]
    [InlineData(new int[0], 1)]
    [InlineData(new[] { 7 }, 7)]
    [InlineData(new[] { 2, 3, 4 }, 24)]
    [InlineData(new[] { 2, 0, 4 }, 0)]
    [InlineData(new[] { 46340, 46340 }, 2147395600)]
    [InlineData(new[] { 2147483591 }, 2147483591)]
    public void Length_is_the_product(int[] shape, int expected) => Assert.Equal(expected, ShapeMath.Length(shape));

    [Fact]
    public void Strides_are_row_major()
    {
        Assert.Equal([12, 4, 1], ShapeMath.Strides([2, 3, 4]));
        Assert.Equal([], ShapeMath.Strides([]));
    }

    [Theory]
    [InlineData(0, "[0, 0]")]
    [InlineData(5, "[1, 2]")]
    public void Index_of_a_flat_place(int place, string expected)
    {
        Assert.Equal(expected, ShapeMath.IndexText(place, [2, 3]));
        Assert.Equal($"{place}", ShapeMath.IndexText(place, [6]));
    }

    [Fact]
    public void Shapes_are_written_as_in_NumPy()
    {
        Assert.Equal("()", ShapeMath.Text([]));
        Assert.Equal("(3,)", ShapeMath.Text([3]));
        Assert.Equal("(2, 3)", ShapeMath.Text([2, 3]));
    }

    [Theory]
    [InlineData(new int[0], new int[0], new int[0])]
    [InlineData(new[] { 3 }, new int[0], new[] { 3 })]
    [InlineData(new[] { 2, 1 }, new[] { 3 }, new[] { 2, 3 })]
    [InlineData(new[] { 8, 1, 6, 1 }, new[] { 7, 1, 5 }, new[] { 8, 7, 6, 5 })]
    [InlineData(new[] { 0 }, new[] { 1 }, new[] { 0 })]
    [InlineData(new[] { 3, 0 }, new[] { 1, 1 }, new[] { 3, 0 })]
    public void Shapes_broadcast(int[] left, int[] right, int[] expected)
    {
        Assert.Equal(expected, Broadcast.Shapes(left, "start", right, "stop"));
        Assert.Equal(expected, Broadcast.Shapes(right, "start", left, "stop"));
    }

    [Theory]
    [InlineData(new[] { 2, 3 }, new[] { 4 }, "(2, 3) of start", "(4,) of stop", "3 meets 4", "equal or 1")]
    [InlineData(new[] { 2, 1 }, new[] { 3, 1 }, "(2, 1) of start", "(3, 1) of stop", "2 meets 3")]
    [InlineData(new[] { 0 }, new[] { 2 }, "(0,) of start", "(2,) of stop", "0 meets 2")]
    public void Shapes_that_do_not_broadcast_are_refused(int[] left, int[] right, params string[] fragments) =>
        Fails.With<ArgumentException>("stop", () => Broadcast.Shapes(left, "start", right, "stop"), fragments);

    [Fact]
    public void Shapes_that_broadcast_beyond_an_array_are_refused() => Fails.With<ArgumentOutOfRangeException>(
        "stop", () => Broadcast.Shapes([65536, 1], "start", [65536], "stop"), "(65536, 65536)", "2147483591");

    [Fact]
    public void Repeated_axes_have_stride_0()
    {
        Assert.Equal([0, 3, 0, 1], Broadcast.Strides([2, 1, 3], [5, 2, 4, 3]));
        Assert.Equal([0, 0], Broadcast.Strides([], [2, 3]));
    }

    [Fact]
    public void Offsets_walk_the_operand()
    {
        Assert.Equal([0, 1, 2, 0, 1, 2], Broadcast.Offsets([3], [2, 3]));
        Assert.Equal([0, 0, 0, 1, 1, 1], Broadcast.Offsets([2, 1], [2, 3]));
        Assert.Equal([0, 0], Broadcast.Offsets([], [2]));
        Assert.Equal([0], Broadcast.Offsets([], []));
        Assert.Equal([], Broadcast.Offsets([1], [0, 4]));
    }

    [Fact]
    public void Random_offsets_agree_with_indices_taken_apart()
    {
        for (int seed = 0; seed < 500; seed++)
        {
            var random = new Random(seed);
            int[] result = [.. Enumerable.Range(0, random.Next(5)).Select(_ => random.Next(1, 5))];
            int[] shape = [.. result[random.Next(result.Length + 1)..].Select(dimension => random.Next(2) == 0 ? 1 : dimension)];
            int[] offsets = Broadcast.Offsets(shape, result);
            for (int flat = 0; flat < offsets.Length; flat++)
            {
                int rest = flat, expected = 0, stride = 1;
                for (int fromEnd = 1; fromEnd <= shape.Length; fromEnd++)
                {
                    (rest, int index) = Math.DivRem(rest, result[^fromEnd]);
                    expected += shape[^fromEnd] == 1 ? 0 : index * stride;
                    stride *= shape[^fromEnd];
                }

                Assert.True(expected == offsets[flat], $"seed {seed}: place {flat} is {offsets[flat]}, not {expected}");
            }
        }
    }
}
