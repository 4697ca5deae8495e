using System.Numerics;
using StaticTensors.Elements;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Runtime;

public class CreationTests
{
    [Fact]
    public void Create_copies_its_data()
    {
        double[] source = [1, 2, 3, 4];
        Tensor<double> one = Tensor.Create(source), other = Tensor.Create(source.AsSpan(), [2, 2]);
        source[0] = 99;
        Assert.Equal([1, 2, 3, 4], one.ToArray());
        Assert.Equal([1, 2, 3, 4], other.ToArray());
        Assert.Equal([4], one.Shape.ToArray());
        Assert.Equal([2, 2], other.Shape.ToArray());
    }

    [Fact]
    public void Create_copies_its_shape()
    {
        int[] shape = [2, 1];
        Tensor<double> tensor = Tensor.Create([1.0, 2], shape);
        Tensor<double> zeros = Tensor.Zeros<double>(shape);
        shape[0] = 99;
        Assert.Equal([2, 1], tensor.Shape.ToArray());
        Assert.Equal([2, 1], zeros.Shape.ToArray());
    }

    [Fact]
    public void Create_with_an_empty_shape_is_rank_1() => Assert.Equal([1], Tensor.Create([5.0], []).Shape.ToArray());

    [Theory]
    [InlineData(6, new[] { 2, 2 }, "6 elements", "(2, 2)", "4")]
    [InlineData(0, new[] { 1 }, "0 elements", "(1,)", "1")]
    [InlineData(1, new[] { 0, 3 }, "1 elements", "(0, 3)", "0")]
    public void Create_refuses_data_that_do_not_fill_the_shape(int length, int[] shape, params string[] fragments)
    {
        Fails.With<ArgumentException>("data", () => Tensor.Create(new double[length], shape), fragments);
        Fails.With<ArgumentException>("data", () => Tensor.Create(new ReadOnlySpan<double>(new double[length]), shape), fragments);
    }

    [Fact]
    public void Null_arrays_are_refused()
    {
        Fails.With<ArgumentNullException>("data", () => Tensor.Create((double[])null!));
        Fails.With<ArgumentNullException>("shape", () => Tensor.Zeros<double>((int[])null!));
        Fails.With<ArgumentNullException>("shape", () => Tensor.Ones<double>((int[])null!));
        Fails.With<ArgumentNullException>("shape", () => Tensor.Full((int[])null!, 1.0));
    }

    [Fact]
    public void Null_tensors_are_refused()
    {
        Fails.With<ArgumentNullException>("x", () => Tensor.ZerosLike((Tensor<double>)null!));
        Fails.With<ArgumentNullException>("x", () => Tensor.OnesLike((Tensor<double>)null!));
        Fails.With<ArgumentNullException>("x", () => Tensor.FullLike(null!, 1.0));
    }

    [Theory]
    [InlineData(new[] { 2, -1 }, "(2, -1)", "-1", "0 or more")]
    [InlineData(new[] { 0, int.MinValue }, "(0, -2147483648)", "0 or more")]
    [InlineData(new[] { 65536, 65536 }, "(65536, 65536)", "2147483591")]
    [InlineData(new[] { int.MaxValue }, "(2147483647,)", "2147483591")]
    [InlineData(new[] { int.MaxValue, int.MaxValue, int.MaxValue, 2, 2, 2 }, "more elements than an array can hold")]
    [InlineData(new[] { 0, int.MaxValue, int.MaxValue }, "more elements than an array can hold")]
    public void Impossible_shapes_are_refused(int[] shape, params string[] fragments)
    {
        Fails.With<ArgumentOutOfRangeException>("shape", () => Tensor.Zeros<sbyte>(shape), fragments);
        Fails.With<ArgumentOutOfRangeException>("shape", () => Tensor.Ones<double>(shape.AsSpan()), fragments);
        Fails.With<ArgumentOutOfRangeException>("shape", () => Tensor.Full<Half>(shape, default), fragments);
        Fails.With<ArgumentOutOfRangeException>("shape", () => Tensor.Create(new int[4], shape), fragments);
    }

    [Fact]
    public void Fillings()
    {
        Assert.Equal([0, 0, 0, 0, 0, 0], Tensor.Zeros<double>([2, 3]).ToArray());
        Assert.Equal([1, 1], Tensor.Ones<Int128>([2, 1]).ToArray());
        Assert.Equal([0.1m, 0.1m], Tensor.Full([2], 0.1m).ToArray());
        Assert.Equal([2, 1], Tensor.Ones<Int128>([2, 1]).Shape.ToArray());
        Assert.Equal([2, 3], Tensor.Zeros<double>(new[] { 2, 3 }).Shape.ToArray());
        Assert.Equal([2], Tensor.Ones<double>(new[] { 2 }).Shape.ToArray());
        Assert.Equal([2], Tensor.Full(new[] { 2 }, 0.5).Shape.ToArray());
    }

    [Fact]
    public void Empty_shape_fills_a_single_number()
    {
        Assert.Equal(0, Tensor.Zeros<float>([]).Rank);
        Assert.Equal(7, Tensor.Full([], 7).Item());
    }

    [Fact]
    public void Shapes_with_a_zero_hold_nothing()
    {
        Assert.Equal(0, Tensor.Zeros<float>([3, 0, 2]).Length);
        Assert.Equal([3, 0, 2], Tensor.Ones<float>([3, 0, 2]).Shape.ToArray());
    }

    [Fact]
    public void Like_takes_the_shape()
    {
        Tensor<long> like = Tensor.Create([1L, 2, 3, 4], [2, 2]);
        Assert.Equal([0, 0, 0, 0], Tensor.ZerosLike(like).ToArray());
        Assert.Equal([1, 1, 1, 1], Tensor.OnesLike(like).ToArray());
        Assert.Equal([9, 9, 9, 9], Tensor.FullLike(like, 9).ToArray());
        Assert.Equal([2, 2], Tensor.ZerosLike(like).Shape.ToArray());
        Assert.Equal([2, 2], Tensor.OnesLike(like).Shape.ToArray());
        Assert.Equal([2, 2], Tensor.FullLike(like, 9).Shape.ToArray());
    }

    [Fact]
    public void Like_takes_the_flag_unless_it_is_said()
    {
        Tensor<double> constant = Tensor.Create([1.0], constant: true), variable = Tensor.Create([1.0]);
        Assert.True(Tensor.ZerosLike(constant).IsConstant);
        Assert.False(Tensor.OnesLike(variable).IsConstant);
        Assert.True(Tensor.FullLike(variable, 2, constant: true).IsConstant);
        Assert.False(Tensor.ZerosLike(constant, constant: false).IsConstant);
    }

    [Theory]
    [InlineData(2, null, 0, "10 01")]
    [InlineData(2, 3, 0, "100 010")]
    [InlineData(3, 2, 0, "10 01 00")]
    [InlineData(2, 3, 1, "010 001")]
    [InlineData(3, 3, -1, "000 100 010")]
    [InlineData(3, 2, -2, "00 00 10")]
    [InlineData(2, 2, 2, "00 00")]
    [InlineData(2, 2, -2, "00 00")]
    [InlineData(2, 2, int.MaxValue, "00 00")]
    [InlineData(2, 2, int.MinValue, "00 00")]
    public void Eye_has_ones_on_one_diagonal(int rows, int? columns, int k, string expected)
    {
        Tensor<int> eye = Tensor.Eye<int>(rows, columns, k);
        Assert.Equal([rows, columns ?? rows], eye.Shape.ToArray());
        Assert.Equal(expected.Replace(" ", "", StringComparison.Ordinal), string.Concat(eye));
    }

    [Fact]
    public void Eye_may_be_empty()
    {
        Assert.Equal([0, 0], Tensor.Eye<double>(0).Shape.ToArray());
        Assert.Equal([0, 3], Tensor.Eye<double>(0, 3, k: -5).Shape.ToArray());
        Assert.Equal([3, 0], Tensor.Eye<double>(3, 0, k: 5).Shape.ToArray());
    }

    [Fact]
    public void Identity_is_a_square_eye()
    {
        Assert.Equal([1, 0, 0, 0, 1, 0, 0, 0, 1], Tensor.Identity<decimal>(3).ToArray());
        Assert.Equal([3, 3], Tensor.Identity<decimal>(3).Shape.ToArray());
    }

    [Fact]
    public void Impossible_matrices_are_refused()
    {
        Fails.With<ArgumentOutOfRangeException>("rows", () => Tensor.Eye<int>(-1), "(-1, -1)", "0 or more");
        Fails.With<ArgumentOutOfRangeException>("columns", () => Tensor.Eye<int>(1, -2), "(1, -2)", "0 or more");
        Fails.With<ArgumentOutOfRangeException>("rows", () => Tensor.Eye<int>(65536), "(65536, 65536)", "2147483591");
        Fails.With<ArgumentOutOfRangeException>("n", () => Tensor.Identity<int>(-3), "(-3, -3)", "0 or more");
        Fails.With<ArgumentOutOfRangeException>("n", () => Tensor.Identity<int>(65536), "(65536, 65536)", "2147483591");
    }

    [Fact]
    public void Integers_and_decimal_are_constant_by_default_and_never_variable() => SixteenTypes.EachConstant(new AlwaysConstant());

    [Fact]
    public void Floats_are_variable_by_default_and_constant_on_demand() => SixteenTypes.EachFloat(new ConstantOnDemand());

    private sealed class AlwaysConstant : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            string keyword = Element<T>.Info.Keyword;
            foreach (Func<bool?, Tensor<T>> create in Creators<T>())
            {
                Assert.True(create(null).IsConstant, keyword);
                Assert.True(create(true).IsConstant, keyword);
                Fails.With<ArgumentException>(
                    "constant", () => create(false),
                    "constant: false", $"tensor of {keyword} ", "only Half, float and double", "constant: true");
            }
        }
    }

    private sealed class ConstantOnDemand : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            foreach (Func<bool?, Tensor<T>> create in Creators<T>())
            {
                Assert.False(create(null).IsConstant);
                Assert.True(create(true).IsConstant);
                Assert.False(create(false).IsConstant);
            }
        }
    }

    private static Func<bool?, Tensor<T>>[] Creators<T>() where T : unmanaged, INumber<T>
    {
        Tensor<T> tensor = [T.One];
        return
        [
            constant => Tensor.Create([T.One, T.Zero], constant: constant),
            constant => Tensor.Create(new[] { T.One, T.Zero }, [2], constant),
            constant => Tensor.Zeros<T>([2], constant),
            constant => Tensor.Zeros<T>(new[] { 2 }, constant),
            constant => Tensor.Ones<T>([2], constant),
            constant => Tensor.Ones<T>(new[] { 2 }, constant),
            constant => Tensor.Full([2], T.One, constant),
            constant => Tensor.Full(new[] { 2 }, T.One, constant),
            constant => Tensor.ZerosLike(tensor, constant),
            constant => Tensor.OnesLike(tensor, constant),
            constant => Tensor.FullLike(tensor, T.One, constant),
            constant => Tensor.Eye<T>(2, constant: constant),
            constant => Tensor.Identity<T>(2, constant),
            constant => tensor.Copy(constant),
            constant => tensor.AsType<T>(constant),
            constant => Tensor.Create([1, 0]).AsType<T>(constant),
        ];
    }
}
