using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Runtime;

public class ReshapeTests
{
    private static readonly Tensor<int> Six = [0, 1, 2, 3, 4, 5];

    [Theory]
    [InlineData(new[] { 2, 3 }, new[] { 2, 3 })]
    [InlineData(new[] { -1 }, new[] { 6 })]
    [InlineData(new[] { 2, -1 }, new[] { 2, 3 })]
    [InlineData(new[] { -1, 1, 6 }, new[] { 1, 1, 6 })]
    [InlineData(new[] { 1, 6, 1 }, new[] { 1, 6, 1 })]
    public void Takes_the_shape_and_keeps_the_order(int[] shape, int[] expected)
    {
        Tensor<int> reshaped = Six.Reshape(shape);
        Assert.Equal(expected, reshaped.Shape.ToArray());
        Assert.Equal(Six.ToArray(), reshaped.ToArray());
        Assert.Equal(expected, Six.Reshape(shape.AsSpan()).Shape.ToArray());
    }

    [Fact]
    public void Every_way_to_say_it()
    {
        Assert.Equal([2, 3], Six.Reshape(2, 3).Shape.ToArray());
        Assert.Equal([2, 3], Six.Reshape([2, 3]).Shape.ToArray());
        Assert.Equal([3, 2], Six.Reshape(new[] { 3, 2 }).Shape.ToArray());
        Assert.Equal([6], Six.Reshape(6).Shape.ToArray());
        Assert.Equal([], Six[..1].Reshape().Shape.ToArray());
        Assert.Equal([1, 1], ((Tensor<double>)5).Reshape(1, -1).Shape.ToArray());
    }

    [Fact]
    public void Shares_the_data_and_keeps_the_flag()
    {
        Tensor<double> constant = Tensor.Create([1.0, 2], constant: true), variable = [1, 2];
        Assert.True(constant.Reshape(2, 1).AsSpan() == constant.AsSpan());
        Assert.True(constant.Reshape(2, 1).IsConstant);
        Assert.False(variable.Reshape(2, 1).IsConstant);
    }

    [Fact]
    public void Copies_the_shape_it_is_given()
    {
        int[] shape = [2, 3];
        Tensor<int> reshaped = Six.Reshape(shape);
        shape[0] = 99;
        Assert.Equal([2, 3], reshaped.Shape.ToArray());
    }

    [Fact]
    public void Nothing_in_other_shapes()
    {
        Tensor<int> none = Tensor.Zeros<int>([0]);
        Assert.Equal([0, 3], none.Reshape(-1, 3).Shape.ToArray());
        Assert.Equal([3, 0], none.Reshape(3, 0).Shape.ToArray());
        // 0 times anything is 0: there is nothing to infer, as in NumPy.
        Fails.With<ArgumentException>("shape", () => none.Reshape(0, -1), "(0,)", "(0, -1)");
    }

    [Theory]
    [InlineData(new[] { 4, 2 }, "(6,)", "(4, 2)", "must be 6", "-1")]
    [InlineData(new[] { 4, -1 }, "(6,)", "(4, -1)", "must be 6")]
    [InlineData(new[] { 0, -1 }, "(6,)", "(0, -1)", "must be 6")]
    [InlineData(new int[0], "(6,)", "()", "must be 6")]
    [InlineData(new[] { 7, -1 }, "(6,)", "(7, -1)")]
    [InlineData(new[] { -1, 2, -1 }, "(-1, 2, -1)", "more than one -1", "at most one")]
    public void Shapes_of_another_size_are_refused(int[] shape, params string[] fragments) =>
        Fails.With<ArgumentException>("shape", () => Six.Reshape(shape), fragments);

    [Theory]
    [InlineData(new[] { -2, -3 }, "(-2, -3)", "-2", "0 or more", "-1")]
    [InlineData(new[] { -1, -6 }, "(-1, -6)", "-6", "0 or more")]
    [InlineData(new[] { 65536, 65536 }, "(65536, 65536)", "2147483591")]
    public void Impossible_shapes_are_refused(int[] shape, params string[] fragments) =>
        Fails.With<ArgumentOutOfRangeException>("shape", () => Six.Reshape(shape), fragments);

    [Fact]
    public void Null_is_refused() => Fails.With<ArgumentNullException>("shape", () => Six.Reshape(null!));

    [Fact]
    public void Any_number_of_axes_does()
    {
        int[] shape = new int[100_000];
        Array.Fill(shape, 1);
        shape[777] = 6;
        Tensor<int> deep = Six.Reshape(shape);
        Assert.Equal(Six.ToArray(), deep[..1].ToArray());
        Assert.Equal(Six.ToArray(), deep.Transpose().ToArray());
        Assert.Equal(100_000, deep.AsTensorSpan().Rank);
    }
}
