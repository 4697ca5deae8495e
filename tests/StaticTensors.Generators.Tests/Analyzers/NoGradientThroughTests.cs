using StaticTensors.Analyzers.Rules;
using Xunit;

namespace StaticTensors.Generators.Tests.Analyzers;

using Verify = Verify<NoGradientThroughAnalyzer>;

/// <summary>STEN0010.</summary>
public class NoGradientThroughTests
{
    [Theory]
    [InlineData("var s = Tensor.Create([1.0, 2]); Tensor.Logspace([|s|], 3.0);")]
    [InlineData("Tensor<double> s = [1, 2]; Tensor.Linspace(0.0, [|stop: s|]);")]
    [InlineData("var s = Tensor.Ones<double>([2], constant: false); Tensor.Logspace([0.0, 1], 2.0, [|@base: s|]);")]
    [InlineData("var s = Tensor.Create([1.0, 2]); var like = Tensor.OnesLike(s); Tensor.Logspace([|like|], 3.0);")]
    [InlineData("var s = Tensor.ZerosLike(t, constant: false); Tensor.Logspace([|s|], 3.0);")]
    public Task It_is_reported(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("Tensor.Logspace(t, 3.0);")]
    [InlineData("Tensor.Logspace([0.0, 1.0], 3.0);")]
    [InlineData("var s = Tensor.Create([1.0, 2], constant: true); Tensor.Logspace(s, 3.0);")]
    [InlineData("Tensor<double> s = 2.0; Tensor.Logspace(s, t);")]
    [InlineData("var s = Tensor.Create([1.0, 2]); s = t; Tensor.Logspace(s, 3.0);")]
    [InlineData("var s = Tensor.Create([1.0, 2], constant: true); var like = Tensor.ZerosLike(s); Tensor.Logspace(like, 3.0);")]
    [InlineData("var like = Tensor.FullLike(t, 2.0); Tensor.Logspace(like, 3.0);")]
    public Task It_is_not_reported(string statements) => Verify.Statements(statements);
}
