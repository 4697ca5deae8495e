using StaticTensors.Analyzers.Rules;
using Xunit;

namespace StaticTensors.Generators.Tests.Analyzers;

using Verify = Verify<ShapesDoNotFitAnalyzer>;

/// <summary>STEN0014.</summary>
public class ShapesDoNotFitTests
{
    [Theory]
    [InlineData("Tensor.Eye<int>({|STEN0014:-1|}, 2);")]
    [InlineData("Tensor.Eye<int>(2, {|STEN0014:-3|});")]
    [InlineData("Tensor.Eye<int>(0, {|STEN0014:-3|});")]
    [InlineData("Tensor.Identity<int>({|STEN0014:-1|});")]
    [InlineData("Tensor.Linspace([0.0, 1, 2], {|STEN0014:[x, 1]|});")]
    [InlineData("Tensor.Create({|STEN0014:[1, 2, 3]|}, [2, 2]);")]
    [InlineData("Tensor.Arange(6).Reshape({|STEN0014:[4, -1]|});")]
    [InlineData("Tensor.Zeros<double>({|STEN0014:[2, -1]|});")]
    [InlineData("var d = new double[] { 1, 2 }; Tensor.Create({|STEN0014:d|}, [3]);")]
    [InlineData("Tensor.Logspace(Tensor.Zeros<double>([3]), {|STEN0014:Tensor.Zeros<double>([2])|});")]
    public Task It_is_reported(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("Tensor.Linspace([0.0, 1, 2], [x]);")]
    [InlineData("Tensor.Create([1, 2, 3, 4], [2, 2]);")]
    [InlineData("Tensor.Arange(6).Reshape(3, -1);")]
    [InlineData("Tensor.Arange(n).Reshape(4, -1);")]
    [InlineData("Tensor.Linspace(t, [x, 1]);")]
    [InlineData("Tensor.Create([1, 2], [n, 2]);")]
    [InlineData("Tensor.Create(new double[,] { { 1, 2 }, { 3, 4 } }).Reshape(4);")]
    [InlineData("Tensor<double> m = new double[,] { { 1, 2 }, { 3, 4 } }; m.Reshape(4);")]
    [InlineData("double[,] d = { { 1, 2 }, { 3, 4 } }; Tensor.Create(d).Reshape(4);")]
    public Task It_is_not_reported(string statements) => Verify.Statements(statements);
}
