using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Autodiff;

/// <summary>The gradients that Backward leaves, and what it refuses.</summary>
public class BackwardTests
{
    [Fact]
    public void Before_it_and_on_a_constant_there_is_no_gradient()
    {
        Tensor<double> x = Tensor.Create([1.0, 2]), c = Tensor.Create([3.0, 4], constant: true);
        Assert.Null(x.Grad);

        (x * c).Backward();
        c.Backward();

        Assert.Equal([3, 4], x.Grad!.ToArray());
        Assert.Null(c.Grad);
        Assert.True(x.Grad.IsConstant);
        Assert.Equal([2], x.Grad.Shape.ToArray());
        Assert.Same(x.Grad, x.Grad);
    }

    [Fact]
    public void A_gradient_of_this_library_s_grids_goes_nowhere_but_into_them()
    {
        Tensor<double> start = Tensor.Create([0.0, 1]), grid = Tensor.Logspace(start, 2.0, num: 3);

        Tensor.Sum(Tensor.Log10(grid)).Backward();

        Assert.NotNull(grid.Grad);
        Assert.Null(start.Grad);
    }

    [Fact]
    public void Gradients_add_up_within_one_run_and_are_replaced_by_the_next()
    {
        Tensor<double> x = Tensor.Full([], 3.0);
        Tensor<double> first = x * x + x, second = x * 5;

        first.Backward();
        Assert.Equal(7, x.Grad!.Item());
        second.Backward();
        Assert.Equal(5, x.Grad!.Item());
    }

    [Fact]
    public void A_new_operation_forgets_the_gradient_and_a_view_does_not()
    {
        Tensor<double> x = Tensor.Create([1.0, 2]);
        (x * x).Backward();

        Assert.NotNull(x[0..1].Reshape(1, 1).Transpose() is { } ? x.Grad : null);
        _ = x + 1;
        Assert.Null(x.Grad);

        (x * x).Backward();
        Assert.Same(x, x.NullGrad());
        Assert.Null(x.Grad);
    }

    [Fact]
    public void Results_on_the_way_have_their_gradients_too()
    {
        Tensor<double> x = Tensor.Full([], 3.0), y = x * 2, z = y * y;

        z.Backward();

        Assert.Equal((1, 12, 24), (z.Grad!.Item(), y.Grad!.Item(), x.Grad!.Item()));
    }

    [Fact]
    public void A_graph_serves_one_run()
    {
        Tensor<double> x = Tensor.Full([], 3.0), w = x * 2, y = w + 1, z = w * w;
        y.Backward();

        foreach (Tensor<double> spent in new[] { y, z })
        {
            Fails.With<InvalidOperationException>(null, () => spent.Backward(), "one Backward", "compute the result again");
            // Nothing is half done or marked: it fails the same way again.
            Assert.Equal(2, x.Grad!.Item());
            Fails.With<InvalidOperationException>(null, () => spent.Backward(), "one Backward");
        }

        // The tensors of a spent graph are leaves in new ones.
        (w * 10).Backward();
        Assert.Equal(10, w.Grad!.Item());
        Assert.Equal(2, x.Grad!.Item());
    }

    [Fact]
    public void A_leaf_may_be_asked_again_and_again()
    {
        Tensor<double> x = Tensor.Create([1.0, 2]);
        x.Backward();
        x.Backward(4);

        Assert.Equal([4, 4], x.Grad!.ToArray());
    }

    [Fact]
    public void The_graph_is_released()
    {
        (Tensor<double> result, WeakReference operand) = Compute();
        result.Backward();

        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        Assert.False(operand.IsAlive);
        GC.KeepAlive(result);

        [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
        static (Tensor<double>, WeakReference) Compute()
        {
            Tensor<double> x = Tensor.Ones<double>([10]), y = x * 2;
            return (y * y, new WeakReference(y));
        }
    }

    [Fact]
    public void A_chain_of_a_hundred_thousand_operations_does_not_overflow_the_stack()
    {
        Tensor<double> x = Tensor.Full([], 1.0), y = x;
        for (int i = 0; i < 100_000; i++)
            y += 1;

        y.Backward();

        Assert.Equal(1, x.Grad!.Item());
    }

    [Fact]
    public void A_gradient_from_outside_broadcasts_one_way()
    {
        Tensor<double> x = Tensor.Ones<double>([2, 3]);

        (x * 2).Backward(Tensor.Create([1.0, 10, 100]));
        Assert.Equal([2, 20, 200, 2, 20, 200], x.Grad!.ToArray());
        (x * 2).Backward(3);
        Assert.Equal([6, 6, 6, 6, 6, 6], x.Grad!.ToArray());

        Fails.With<ArgumentException>("grad", () => (x * 2).Backward(Tensor.Ones<double>([1, 2, 3])), "(1, 2, 3)", "(2, 3)");
        Fails.With<ArgumentException>("grad", () => (x[0] * 2).Backward(Tensor.Ones<double>([2])), "(2,)", "(3,)");
        Fails.With<ArgumentException>("grad", () => Tensor.Sum(x).Backward(Tensor.Ones<double>([2])), "(2,)", "()");
    }

    [Fact]
    public void A_gradient_from_outside_is_not_kept()
    {
        Tensor<double> x = Tensor.Create([1.0, 2]), seed = Tensor.Create([1.0, 1]);

        (x + x).Backward(seed);

        Assert.Equal([1, 1], seed.ToArray());
        Assert.Equal([2, 2], x.Grad!.ToArray());
    }

    [Fact]
    public void Floats_and_halves_have_gradients_of_their_own_type()
    {
        Tensor<float> x = Tensor.Create([1f, 2f]);
        Tensor<Half> h = Tensor.Create([(Half)1, (Half)2]);

        (x * 0.1f).Backward();
        Tensor.Exp(h).Backward();

        Assert.Equal([0.1f, 0.1f], x.Grad!.ToArray());
        Assert.Equal([Half.Exp((Half)1), Half.Exp((Half)2)], h.Grad!.ToArray());
    }

    [Fact]
    public void Where_two_meet_neither_is_the_larger()
    {
        Tensor<double> x = Tensor.Create([1.0, 2]), y = Tensor.Create([1.0, 3]);

        Tensor.Maximum(x, y).Backward();

        Assert.Equal([0, 0], x.Grad!.ToArray());
        Assert.Equal([0, 1], y.Grad!.ToArray());
    }
}
