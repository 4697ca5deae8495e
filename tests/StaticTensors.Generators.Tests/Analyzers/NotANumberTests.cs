using StaticTensors.Analyzers.Rules;
using Xunit;

namespace StaticTensors.Generators.Tests.Analyzers;

using Verify = Verify<NotANumberAnalyzer>;

/// <summary>STEN0006.</summary>
public class NotANumberTests
{
    [Theory]
    [InlineData("[|Tensor.Logspace(0, 1, num: 4, @base: -2)|];")]
    [InlineData("[|Tensor.Linspace(0, double.NaN)|];")]
    [InlineData("[|Tensor.Logspace(0.5, 3.5, num: 4, @base: -2)|];")]
    [InlineData("[|Tensor.Geomspace(1, double.NaN, num: 2000000000)|];")]
    public Task It_is_reported(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("Tensor.Logspace(0, 3, num: 4, @base: -2);")]
    [InlineData("Tensor.Logspace(2.0, 2.5, num: 1, @base: -2);")]
    [InlineData("Tensor.Logspace(0.0, 0.5, num: 1, endpoint: false, @base: -2);")]
    [InlineData("Tensor.Linspace(0, 1);")]
    [InlineData("Tensor.Linspace(0, x);")]
    [InlineData("Tensor.Linspace(double.PositiveInfinity, double.PositiveInfinity, num: 4);")]
    [InlineData("Tensor.Geomspace(double.NegativeInfinity, double.NegativeInfinity, num: 4);")]
    public Task It_is_not_reported(string statements) => Verify.Statements(statements);
}
