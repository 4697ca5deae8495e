using StaticTensors.Analyzers.Rules;
using Xunit;

namespace StaticTensors.Generators.Tests.Analyzers;

using Verify = Verify<ImpossibleEndsAnalyzer>;

/// <summary>STEN0011.</summary>
public class ImpossibleEndsTests
{
    [Theory]
    [InlineData("Tensor.Geomspace({|STEN0011:0.0|}, x);")]
    [InlineData("Tensor.Geomspace(1.0, {|STEN0011:0|});")]
    [InlineData("Tensor.Geomspace(-1.0, {|STEN0011:5|});")]
    [InlineData("Tensor.Arange(1.0, x, {|STEN0011:0.0|});")]
    [InlineData("Tensor.Geomspace([1.0, -1], {|STEN0011:3.0|});")]
    [InlineData("decimal zero = 0m; Tensor.Geomspace({|STEN0011:zero|}, 5m);")]
    public Task It_is_reported(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("Tensor.Geomspace(-1.0, -5);")]
    [InlineData("Tensor.Geomspace(x, 5);")]
    [InlineData("Tensor.Arange(5, 0, 1);")]
    [InlineData("Tensor.Linspace(0.0, 0.0);")]
    public Task It_is_not_reported(string statements) => Verify.Statements(statements);
}
