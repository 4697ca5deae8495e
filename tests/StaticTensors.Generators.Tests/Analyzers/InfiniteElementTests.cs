using StaticTensors.Analyzers.Rules;
using Xunit;

namespace StaticTensors.Generators.Tests.Analyzers;

using Verify = Verify<InfiniteElementAnalyzer>;

/// <summary>STEN0005.</summary>
public class InfiniteElementTests
{
    [Theory]
    [InlineData("[|Tensor.Logspace(20, 20000)|];")]
    [InlineData("[|Tensor.Logspace<float>(0, 39)|];")]
    [InlineData("[|Tensor.Logspace(20.0, 20000, num: 2000000000)|];")]
    [InlineData("double stop = 400; [|Tensor.Logspace(0, stop)|];")]
    public Task It_is_reported(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("Tensor.Logspace(20, 300);")]
    [InlineData("Tensor.Geomspace(20.0, 20000.0);")]
    [InlineData("Tensor.Logspace(0, x);")]
    [InlineData("Tensor.Logspace(0, double.PositiveInfinity);")]
    [InlineData("Tensor.Logspace(-400, 0);")]
    [InlineData("Tensor.Linspace<Half>(0, 1e6);")]
    public Task It_is_not_reported(string statements) => Verify.Statements(statements);
}
