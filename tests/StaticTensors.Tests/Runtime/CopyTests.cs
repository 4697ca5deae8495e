using StaticTensors.Tests.Support;
using Xunit;

namespace StaticTensors.Tests.Runtime;

public class CopyTests
{
    [Theory]
    [InlineData(true, null, true)]
    [InlineData(false, null, false)]
    [InlineData(true, false, false)]
    [InlineData(false, true, true)]
    public void Keeps_elements_and_shape_and_the_flag_unless_it_is_said(bool flag, bool? constant, bool expected)
    {
        Tensor<double> original = Tensor.Create([1.0, 2], [2, 1], flag);
        Tensor<double> copy = original.Copy(constant);
        Assert.NotSame(original, copy);
        Assert.Equal([1, 2], copy.ToArray());
        Assert.Equal([2, 1], copy.Shape.ToArray());
        Assert.Equal(expected, copy.IsConstant);
    }

    [Fact]
    public void Keeps_the_gradient_of_its_own()
    {
        Tensor<double> x = Tensor.Create([1.0, 2]).Reshape(2, 1);
        Assert.Null(x.Copy().Grad);
        (x * 2).Backward();

        Tensor<double> copy = x.Copy(), variable = copy.Copy(constant: false);
        Assert.Null(x.Copy(constant: true).Grad);
        Assert.Equal([2, 2], copy.Grad!.ToArray());
        Assert.Equal([2, 1], copy.Grad.Shape.ToArray());
        Assert.True(copy.Grad.IsConstant);

        // Later changes to one do not affect the other.
        (x * 3).Backward();
        Assert.Equal([3, 3], x.Grad!.ToArray());
        Assert.Equal([2, 2], copy.Grad.ToArray());
        (copy * copy + copy).Backward();
        Assert.Equal([3, 5], copy.Grad!.ToArray());
        Assert.Equal([3, 3], x.Grad.ToArray());
        Assert.Equal([2, 2], variable.Grad!.ToArray());
        copy.NullGrad();
        Assert.Equal([2, 2], variable.Copy().Grad!.ToArray());
    }

    [Fact]
    public void Integers_stay_constant()
    {
        Tensor<int> original = [1];
        Assert.True(original.Copy().IsConstant);
        Fails.With<ArgumentException>("constant", () => original.Copy(constant: false), "constant: false", "int");
    }
}
