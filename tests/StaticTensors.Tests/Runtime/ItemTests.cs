using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Runtime;

public class ItemTests
{
    private static readonly Tensor<int> Matrix = Tensor.Create([0, 1, 2, 10, 11, 12], [2, 3]);

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 2, 12)]
    [InlineData(-1, -3, 10)]
    [InlineData(-2, 1, 1)]
    public void One_index_an_axis(int row, int column, int expected)
    {
        int[] array = [row, column];
        Assert.Equal(expected, Matrix.Item(row, column));
        Assert.Equal(expected, Matrix.Item(array));
        Assert.Equal(expected, Matrix.Item([row, column]));
    }

    [Fact]
    public void No_index_for_the_only_element()
    {
        Tensor<double> scalar = 2.5;
        Assert.Equal(2.5, scalar.Item());
        Assert.Equal(7, Tensor.Full([1, 1, 1], 7).Item());
        Assert.Equal(7, Tensor.Full([1, 1, 1], 7).Item(0, -1, 0));
    }

    [Theory]
    [InlineData(new int[0], "0 indices", "(2, 3)", "give 2")]
    [InlineData(new[] { 1 }, "1 indices", "(2, 3)", "give 2")]
    [InlineData(new[] { 1, 1, 1 }, "3 indices", "(2, 3)", "give 2")]
    public void Other_numbers_of_indices_are_refused(int[] indices, params string[] fragments) =>
        Fails.With<ArgumentException>("indices", () => Matrix.Item(indices), fragments);

    [Fact]
    public void Rank_0_takes_no_index()
    {
        Tensor<double> scalar = 2.5;
        Fails.With<ArgumentException>("indices", () => scalar.Item(0), "1 indices", "shape ()", "give none");
    }

    [Fact]
    public void Nothing_has_no_only_element()
    {
        Fails.With<ArgumentException>("indices", () => Tensor.Zeros<int>([0]).Item(), "(0,)");
        Fails.With<ArgumentOutOfRangeException>("indices", () => Tensor.Zeros<int>([0]).Item(0), "axis 0 of length 0", "no elements");
    }

    [Theory]
    [InlineData(2, 0, "Index 2", "axis 0 of length 2", "use -2 to 1")]
    [InlineData(-3, 0, "Index -3", "axis 0 of length 2", "use -2 to 1")]
    [InlineData(1, 3, "Index 3", "axis 1 of length 3", "use -3 to 2")]
    [InlineData(1, int.MinValue, "Index -2147483648", "axis 1 of length 3")]
    [InlineData(1, int.MaxValue, "Index 2147483647", "axis 1 of length 3")]
    public void Indices_outside_their_axis_are_refused(int row, int column, params string[] fragments) =>
        Fails.With<ArgumentOutOfRangeException>("indices", () => Matrix.Item(row, column), fragments);

    [Fact]
    public void Null_is_refused() => Fails.With<ArgumentNullException>("indices", () => Matrix.Item(null!));
}
