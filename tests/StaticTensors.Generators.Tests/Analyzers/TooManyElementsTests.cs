using StaticTensors.Analyzers.Rules;
using Xunit;

namespace StaticTensors.Generators.Tests.Analyzers;

using Verify = Verify<TooManyElementsAnalyzer>;

/// <summary>STEN0015.</summary>
public class TooManyElementsTests
{
    [Theory]
    [InlineData("Tensor.Linspace([0.0, 1], 1.0, {|STEN0015:num: int.MaxValue|});")]
    [InlineData("Tensor.Arange(0, {|STEN0015:1e12|}, 0.1);")]
    [InlineData("Tensor.Arange({|STEN0015:double.PositiveInfinity|});")]
    [InlineData("Tensor.Zeros<byte>({|STEN0015:[65536, 65536]|});")]
    [InlineData("var a = Tensor.Zeros<byte>([65536, 1]); var b = Tensor.Zeros<byte>([1, 65536]); _ = a + {|STEN0015:b|};")]
    [InlineData("Tensor.Arange(0.0, 1.0, {|STEN0015:double.NaN|});")]
    public Task It_is_reported(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("Tensor.Linspace(0.0, 1.0, num: 2000000000);")]
    [InlineData("Tensor.Arange(x);")]
    [InlineData("Tensor.Arange(0.0, 1.0, double.PositiveInfinity);")]
    [InlineData("Tensor.Arange(0f, 1f, float.NegativeInfinity);")]
    [InlineData("Tensor.Arange(x, 1.0, double.NegativeInfinity);")]
    [InlineData("Tensor.Zeros<byte>([n, 65536]);")]
    public Task It_is_not_reported(string statements) => Verify.Statements(statements);
}
