using System.Numerics;
using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Autodiff;

/// <summary>Values, shapes and errors of operations, for all element types that they support.</summary>
public class OperationTests
{
    [Fact]
    public void Integers_are_those_of_CSharp()
    {
        Tensor<int> x = Tensor.Create([7, -7, int.MaxValue]);

        Assert.Equal([3, -3, int.MaxValue / 2], (x / 2).ToArray());
        Assert.Equal([8, -6, int.MinValue], (x + 1).ToArray());
        Assert.Equal(int.MaxValue, Tensor.Sum(x).Item());
        Assert.Equal([7, 7, int.MaxValue], Tensor.Abs(x).ToArray());
        Assert.Throws<DivideByZeroException>(() => _ = x / 0);
    }

    [Fact]
    public void Every_element_type_has_arithmetic_reductions_products_and_shapes() => SixteenTypes.Each(new Body());

    [Fact]
    public void Scalars_stand_on_either_side()
    {
        Tensor<double> x = Tensor.Create([1.0, 2]);

        Assert.Equal([3, 1], (4 - x - new[] { 0.0, 1 }).ToArray());
        Assert.Equal([2, 1], (2 / x).ToArray());
        Assert.Equal([-1, -2], (-x).ToArray());
    }

    [Fact]
    public void A_number_beside_many_elements_is_repeated_to_the_last()
    {
        double[] values = [.. Enumerable.Range(0, 1300).Select(i => (double)i)];
        Tensor<double> x = Tensor.Create(values);

        Assert.Equal(values.Select(value => 5 - value), (5 - x).ToArray());
        Assert.Equal(values.Select(value => value - 5), (x - 5).ToArray());
    }

    [Fact]
    public void Shapes_that_do_not_match_are_both_named()
    {
        Tensor<double> x = Tensor.Ones<double>([2, 3]), y = Tensor.Ones<double>([2]);

        Fails.With<ArgumentException>("y", () => _ = x + y, "(2, 3)", "(2,)");
        Fails.With<ArgumentException>("y", () => Tensor.Matmul(x, x), "(2, 3)");
        Tensor<double> none = Tensor.Zeros<double>([70_000, 0]), column = Tensor.Zeros<double>([65_537, 1]);
        Fails.With<ArgumentOutOfRangeException>("y", () => Tensor.Matmul(none, none.Transpose()), "(70000, 70000)");
        Fails.With<ArgumentOutOfRangeException>("y", () => Tensor.Matmul(column, column.Transpose()), "(65537, 65537)");
        Fails.With<ArgumentException>("y", () => Tensor.Matmul(x, 1), "(2, 3)", "()");
        Fails.With<ArgumentException>("y", () => Tensor.Matmul(Tensor.Ones<double>([2, 1, 3]), Tensor.Ones<double>([3, 3, 1])), "(2,)", "(3,)");
        Fails.With<ArgumentException>("tensors", () => Tensor.Concatenate([x, y]), "(2, 3)", "(2,)");
        Fails.With<ArgumentException>("tensors", () => Tensor.Concatenate([x, Tensor.Ones<double>([2, 4])]), "(2, 3)", "(2, 4)");
        Fails.With<ArgumentException>("tensors", () => Tensor.Stack([x, y]), "(2, 3)", "(2,)");
        Fails.With<ArgumentException>("tensors", () => Tensor.Concatenate<double>([]), "none");
        Fails.With<ArgumentException>("shape", () => Tensor.BroadcastTo(x, [3, 3]), "(2, 3)", "(3, 3)");
        Fails.With<ArgumentException>("axis", () => Tensor.Squeeze(x, 0), "(2, 3)");
        Fails.With<ArgumentException>("x and y", () => Tensor.Where(y > 0, x, x), "(2,)", "(2, 3)");
        Fails.With<ArgumentException>("mask", () => _ = x[Tensor.Ones<double>([3]) > 0], "(3,)", "(2, 3)");
        Fails.With<ArgumentException>("repeats", () => Tensor.Repeat(x, [1, 2, 3], 0), "3", "2");
    }

    [Fact]
    public void Axes_that_are_not_there_are_named()
    {
        Tensor<double> x = Tensor.Ones<double>([2, 3]);

        Fails.With<ArgumentOutOfRangeException>("axis", () => Tensor.Sum(x, 2), "Axis 2");
        Fails.With<ArgumentException>("axis", () => Tensor.Sum(x, [0, -2]), "axis 0 twice");
        Fails.With<ArgumentOutOfRangeException>("axis", () => Tensor.CumSum(x, -3), "Axis -3");
        Fails.With<ArgumentOutOfRangeException>("axis", () => Tensor.Stack([x], 4), "Axis 4");
        Fails.With<ArgumentOutOfRangeException>("destination", () => Tensor.MoveAxis(x, 0, 2), "Axis 2");
        Fails.With<ArgumentOutOfRangeException>("repeats", () => Tensor.Repeat(x, -1), "-1");
        Fails.With<ArgumentException>("x", () => Tensor.Max(Tensor.Zeros<double>([0])), "(0,)");
        Fails.With<ArgumentException>("x", () => Tensor.Argmin(Tensor.Zeros<double>([2, 0]), 1), "(2, 0)");
    }

    [Fact]
    public void Reductions_of_nothing_and_of_empty_tensors()
    {
        Tensor<double> x = Tensor.Zeros<double>([0, 3]);

        Assert.Equal([0, 0, 0], Tensor.Sum(x, 0).ToArray());
        Assert.Equal([1, 1, 1], Tensor.Prod(x, 0).ToArray());
        Assert.Equal([0, 1], Tensor.Max(x, 1, keepdims: true).Shape.ToArray());
        Assert.Equal([0, 3], Tensor.CumSum(x, 0).Shape.ToArray());
        Assert.Equal([0, 0], Tensor.CumSum(Tensor.Zeros<double>([0, 0]), 1).Shape.ToArray());
        Assert.Equal([2, 2], Tensor.Matmul(Tensor.Zeros<double>([2, 0]), Tensor.Zeros<double>([0, 2])).Shape.ToArray());
        Assert.Equal([0, 6], Tensor.Concatenate([x, x], 1).Shape.ToArray());
    }

    [Fact]
    public void Masks_combine()
    {
        Tensor<double> x = Tensor.Create([1.0, 2, 3, double.NaN], [2, 2]);
        TensorMask mask = (x >= 2) & !(x > 2);

        Assert.Equal([false, true, false, false], mask.AsSpan().ToArray());
        Assert.Equal([2, 2], mask.Shape.ToArray());
        Assert.Equal("TensorMask([[False,  True],\n            [False, False]])", mask.ToString());
        Assert.Equal([true, true, false, false], ((x < 2) | (x <= 2)).AsSpan().ToArray());
        Assert.True(mask.Any() && !mask.All() && (x < 2 | !(x < 2)).All());
        Assert.Equal([true, true, true, false], Tensor.Equal(x, x).AsSpan().ToArray());
        Assert.Equal([false, false, false, true], Tensor.NotEqual(x, x).AsSpan().ToArray());
        Assert.True(Tensor.Any(x) && Tensor.All(x) && !Tensor.Any(Tensor.Zeros<double>([2])));
        Assert.Equal([3, double.NaN], x[Tensor.Create([0.0, 1]) > 0][0].ToArray());
    }

    [Fact]
    public void Places_of_extremes()
    {
        Tensor<int> x = Tensor.Create([3, 1, 3, 0, 0, 5], [2, 3]);

        Assert.Equal((5, 3), (Tensor.Argmax(x), x.Argmin()));
        Assert.Equal([0, 2], Tensor.Argmax(x, 1).ToArray());
        Assert.Equal([1, 1, 0], Tensor.Argmin(x, 0).ToArray());
        Assert.Equal([2, 1], Tensor.Argmax(x, -1, keepdims: true).Shape.ToArray());
    }

    [Fact]
    public void Close_is_measured_against_the_second()
    {
        Tensor<double> x = Tensor.Create([1.0, double.NaN, double.PositiveInfinity]);

        Assert.True(Tensor.AllClose(x[0..1], 1 + 9e-6));
        Assert.False(Tensor.AllClose(x[0..1], 1 + 2e-5));
        Assert.False(Tensor.AllClose(x, x));
        Assert.True(Tensor.AllClose(x, x, equalNan: true));
        Assert.False(Tensor.AllClose<double>(double.PositiveInfinity, 1e308));
    }

    [Fact]
    public void Atan2_takes_the_ordinate_first_and_names_it()
    {
        Tensor<double> up = Tensor.Atan2<double>(y: 1, x: 0);
        string message = Assert.Throws<ArgumentException>("x", () => Tensor.Atan2(Tensor.Ones<double>([2]), Tensor.Ones<double>([3]))).Message;

        Assert.Equal(Math.PI / 2, up.Item());
        Assert.StartsWith("The shapes (2,) of y and (3,) of x do not broadcast", message, StringComparison.Ordinal);
    }

    private sealed class Body : SixteenTypes.IBody
    {
        public void Run<T>() where T : unmanaged, INumber<T>
        {
            Tensor<T> x = Tensor.Create([T.One, T.CreateChecked(2), T.CreateChecked(3), T.CreateChecked(4)], [2, 2]);
            Assert.Equal([3, 4, 5, 6], Numbers(x + T.CreateChecked(2)));
            Assert.Equal([7, 10, 15, 22], Numbers(Tensor.Matmul(x, x)));
            Assert.Equal([4, 6], Numbers(Tensor.Sum(x, 0)));
            Assert.Equal([24], Numbers(Tensor.Prod(x)));
            Assert.Equal([2, 2, 3, 3], Numbers(Tensor.Clip(x, T.CreateChecked(2), T.CreateChecked(3))));
            Assert.Equal([1, 3, 2, 4], Numbers(x.Transpose()));
            Assert.Equal([2, 4], Numbers(Tensor.Max(x, -1)));
            Assert.Equal([1, 3, 6, 10], Numbers(Tensor.CumSum(x)));
            Assert.Equal([3, 4], Numbers(x[x > T.CreateChecked(2)]));
            Assert.Equal(3, Tensor.Argmax(x));
        }

        private static double[] Numbers<T>(Tensor<T> x) where T : unmanaged, INumber<T> => Array.ConvertAll(x.ToArray(), double.CreateChecked);
    }
}
