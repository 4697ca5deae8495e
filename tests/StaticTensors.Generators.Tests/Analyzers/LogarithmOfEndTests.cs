using StaticTensors.Analyzers.Rules;
using Xunit;

namespace StaticTensors.Generators.Tests.Analyzers;

using Verify = Verify<LogarithmOfEndAnalyzer>;

/// <summary>STEN0008.</summary>
public class LogarithmOfEndTests
{
    [Theory]
    [InlineData("[|Tensor.Logspace(Math.Log10(20), Math.Log10(x))|];")]
    [InlineData("[|Tensor.Logspace(Math.Log2(x), Math.Log2(8), n, @base: 2)|];")]
    [InlineData("[|Tensor.Logspace<float>(Math.Log(x), Math.Log(3), @base: Math.E)|];")]
    [InlineData("[|Tensor.Logspace(MathF.Log10(20), MathF.Log10((float)x))|];")]
    [InlineData("[|Tensor.Logspace(double.Log10(20), double.Log10(x))|];")]
    [InlineData("[|Tensor.Logspace(float.Log10(20), float.Log10((float)x))|];")]
    [InlineData("[|Tensor.Logspace<Half>(Half.Log2((Half)2), Half.Log2((Half)x), @base: 2)|];")]
    [InlineData("[|Tensor.Logspace(Math.Log(20, 10), Math.Log(x, 10))|];")]
    [InlineData("[|Tensor.Logspace(MathF.Log(20, 10), MathF.Log((float)x, 10))|];")]
    public Task It_is_reported(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("Tensor.Logspace(Math.Log(20), Math.Log(x));")]
    [InlineData("Tensor.Logspace(Math.Log10(20), Math.Log2(x));")]
    [InlineData("Tensor.Logspace(Math.Log10(20), 3);")]
    [InlineData("Tensor.Logspace(Math.Log10(0.0), Math.Log10(x));")]
    [InlineData("Tensor.Linspace(Math.Log10(20), Math.Log10(x));")]
    [InlineData("Tensor.Logspace(Math.Log(20, 10), Math.Log(30, 7));")]
    public Task It_is_not_reported(string statements) => Verify.Statements(statements);
}
