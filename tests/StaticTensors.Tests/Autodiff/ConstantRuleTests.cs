using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Autodiff;

/// <summary>The effect of <c>constant</c> on an operation, and of NoAutodiff on all.</summary>
public class ConstantRuleTests
{
    public static TheoryData<string> Names => [.. Operations.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_operation_is_constant_if_its_operands_are_or_if_it_is_said(string name)
    {
        bool hasFlag = name is not ("Index" or "Range" or "Places" or "Mask" or "Every second" or "Backward");
        var operation = Operations.All[name];
        Tensor<double> v = Tensor.Create([0.3, 0.4, 0.6, 0.7], [2, 2]), c = v.Copy(constant: true);

        Assert.False(operation(v, v, null).IsConstant);
        Assert.True(operation(c, c, null).IsConstant);
        Assert.Equal(hasFlag, operation(v, v, true).IsConstant);
        Assert.Equal(!hasFlag, operation(c, c, false).IsConstant);

        if (!hasFlag)
            return;
        operation(v, v, true).Backward();
        Assert.Null(v.Grad);
        operation(c, c, false).Backward();
        Assert.Null(c.Grad);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Inside_NoAutodiff_every_result_is_constant(string name)
    {
        Tensor<double> v = Tensor.Create([0.3, 0.4, 0.6, 0.7], [2, 2]);
        (v * v).Backward();
        using (Tensor.NoAutodiff())
        {
            Assert.True(Operations.All[name](v, v, null).IsConstant);
            Assert.True(Operations.All[name](v, v, false).IsConstant);
        }

        // Unrecorded operations make no gradient stale.
        Assert.NotNull(v.Grad);
        Assert.False(Operations.All[name](v, v, null).IsConstant);
    }

    [Fact]
    public void One_variable_operand_is_enough()
    {
        Tensor<double> v = Tensor.Create([1.0]), c = Tensor.Create([1.0], constant: true);

        Assert.All([v + c, c + v, Tensor.Concatenate([c, v]), Tensor.Where(c > 0, c, v), Tensor.Matmul(c, v), 2 * v], one => Assert.False(one.IsConstant));
        Assert.True((2 * c).IsConstant);
    }

    [Fact]
    public void Integers_cannot_be_variables()
    {
        Tensor<int> i = Tensor.Arange(3);
        Tensor<decimal> d = Tensor.Arange(3m);

        Assert.True((i + i).IsConstant);
        Fails.With<ArgumentException>("constant", () => Tensor.Add(i, i, constant: false), "int");
        Fails.With<ArgumentException>("constant", () => Tensor.Sum(d, constant: false), "decimal");
        Fails.With<ArgumentException>("constant", () => Tensor.Reshape(i, [3, 1], constant: false), "int");
        using (Tensor.NoAutodiff())
            Fails.With<ArgumentException>("constant", () => Tensor.Square(i, constant: false), "int");
    }

    [Fact]
    public async Task NoAutodiff_follows_the_flow_of_control_and_no_other()
    {
        Tensor<double> v = Tensor.Create([1.0]);
        var entered = new TaskCompletionSource();
        var tested = new TaskCompletionSource();
        Task other = Task.Run(Other, TestContext.Current.CancellationToken);

        using (Tensor.NoAutodiff())
        {
            entered.SetResult();
            await tested.Task;
            await Task.Yield();
            Assert.True((v + 1).IsConstant);
            using (Tensor.NoAutodiff())
                Assert.True((v + 1).IsConstant);
            Assert.True((v + 1).IsConstant);
            Assert.False(Tensor.Create([1.0]).IsConstant);
            v.Backward();
        }

        await other;
        Assert.Null(v.Grad);
        Assert.False((v + 1).IsConstant);

        async Task Other()
        {
            await entered.Task;
            Assert.False((v + 1).IsConstant);
            tested.SetResult();
        }
    }

    [Fact]
    public void A_scope_ends_once()
    {
        Tensor<double> v = Tensor.Create([1.0]);
        using IDisposable outer = Tensor.NoAutodiff();
        IDisposable inner = Tensor.NoAutodiff();
        inner.Dispose();
        inner.Dispose();

        Assert.True((v + 1).IsConstant);
    }
}
