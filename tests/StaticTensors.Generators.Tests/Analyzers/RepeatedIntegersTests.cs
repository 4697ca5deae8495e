using StaticTensors.Analyzers.Rules;
using Xunit;

namespace StaticTensors.Generators.Tests.Analyzers;

using Verify = Verify<RepeatedIntegersAnalyzer>;

/// <summary>STEN0007.</summary>
public class RepeatedIntegersTests
{
    [Theory]
    [InlineData("[|Tensor.Linspace<int>(0, 10)|];")]
    [InlineData("[|Tensor.Logspace<int>(0, 1, num: 20)|];")]
    [InlineData("[|Tensor.Linspace<long>(0, 10, num: 2000000000)|];")]
    [InlineData("[|Tensor.Linspace<int>(0, 0.5, num: 2)|];")]
    [InlineData("[|Tensor.Geomspace<int>(1, 1000, num: 20)|];")]
    [InlineData("[|Tensor.Geomspace<int>(1, 1000000, num: 1024)|];")]
    [InlineData("[|Tensor.Linspace<byte>([0.0, 0], [200.0, 10], num: 100)|];")]
    public Task It_is_reported(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("Tensor.Linspace<int>(0, 10, num: 11);")]
    [InlineData("Tensor.Linspace<int>(5, 5, num: 3);")]
    [InlineData("Tensor.Arange(5);")]
    [InlineData("Tensor.Linspace<double>(0, 1e-300);")]
    [InlineData("Tensor.Linspace<int>(0, x);")]
    public Task It_is_not_reported(string statements) => Verify.Statements(statements);
}
