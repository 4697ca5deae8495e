using StaticTensors.Analyzers.Rules;
using Xunit;

namespace StaticTensors.Generators.Tests.Analyzers;

using Verify = Verify<NegativeNumAnalyzer>;

/// <summary>STEN0002.</summary>
public class NegativeNumTests
{
    [Theory]
    [InlineData("Tensor.Logspace(0.0, x, {|STEN0002:-1|});")]
    [InlineData("Tensor.Linspace<int>(0, 1, {|STEN0002:num: -5|});")]
    [InlineData("const int k = -2; Tensor.Geomspace(1.0, 2.0, {|STEN0002:k + 1|});")]
    [InlineData("int k = -2; Tensor.Linspace(t, t, {|STEN0002:num: k|});")]
    public Task It_is_reported(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("Tensor.Logspace(0.0, x, 0);")]
    [InlineData("Tensor.Logspace(0.0, x, n);")]
    [InlineData("int k = -2; k = n; Tensor.Linspace(0.0, 1, k);")]
    public Task It_is_not_reported(string statements) => Verify.Statements(statements);
}
