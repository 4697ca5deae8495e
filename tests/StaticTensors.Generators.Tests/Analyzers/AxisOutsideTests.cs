using StaticTensors.Analyzers.Rules;
using Xunit;

namespace StaticTensors.Generators.Tests.Analyzers;

using Verify = Verify<AxisOutsideAnalyzer>;

/// <summary>STEN0003.</summary>
public class AxisOutsideTests
{
    [Theory]
    [InlineData("Tensor.Logspace(0.0, x, {|STEN0003:axis: 1|});")]
    [InlineData("Tensor.Linspace([0.0, 1], [x, 1], num: n, {|STEN0003:axis: -3|});")]
    [InlineData("int a = 2; Tensor.Geomspace([1.0, 1], 3.0, {|STEN0003:axis: a|});")]
    public Task It_is_reported(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("Tensor.Logspace(0.0, x, axis: -1);")]
    [InlineData("Tensor.Logspace(t, 1.0, axis: 5);")]
    [InlineData("Tensor.Linspace([0.0, 1], 1.0, axis: 1);")]
    [InlineData("Tensor.Linspace([0.0, 1], 1.0, axis: n);")]
    public Task It_is_not_reported(string statements) => Verify.Statements(statements);
}
