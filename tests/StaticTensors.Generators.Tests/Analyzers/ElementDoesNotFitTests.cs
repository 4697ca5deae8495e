using StaticTensors.Analyzers.Rules;
using Xunit;

namespace StaticTensors.Generators.Tests.Analyzers;

using Verify = Verify<ElementDoesNotFitAnalyzer>;

/// <summary>STEN0004.</summary>
public class ElementDoesNotFitTests
{
    [Theory]
    [InlineData("Tensor.Linspace<byte>(0, {|STEN0004:256|});")]
    [InlineData("Tensor.Logspace<int>(0, {|STEN0004:10|});")]
    [InlineData("Tensor.Logspace<Int128>(0, {|STEN0004:39|}, num: 2000000000);")]
    [InlineData("Tensor.Linspace<uint>({|STEN0004:-1|}, 5, num: 2);")]
    [InlineData("Tensor.Geomspace<decimal>(1, {|STEN0004:1e30|});")]
    [InlineData("double stop = 300; Tensor.Linspace<sbyte>(0, {|STEN0004:stop|}, num: 3);")]
    [InlineData("Tensor.Linspace<short>(0, {|STEN0004:double.NaN|});")]
    [InlineData("Tensor.Geomspace<byte>([1, 0], {|STEN0004:[300.0, 5]|});")]
    public Task It_is_reported(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("Tensor.Linspace<byte>(0, 255);")]
    [InlineData("Tensor.Logspace<int>(0, x);")]
    [InlineData("Tensor.Logspace<nint>(0, 9.5);")]
    [InlineData("Tensor.Linspace<double>(0, 1e300);")]
    [InlineData("Tensor.Linspace<byte>(0, 256, endpoint: false);")]
    public Task It_is_not_reported(string statements) => Verify.Statements(statements);
}
