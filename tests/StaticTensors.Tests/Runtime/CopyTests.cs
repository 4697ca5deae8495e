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
    public void Integers_stay_constant()
    {
        Tensor<int> original = [1];
        Assert.True(original.Copy().IsConstant);
        Fails.With<ArgumentException>("constant", () => original.Copy(constant: false), "constant: false", "int");
    }
}
