using StaticTensors.Analyzers.Rules;
using Xunit;

namespace StaticTensors.Generators.Tests.Analyzers;

using Verify = Verify<IndexOutsideAnalyzer>;

/// <summary>STEN0017.</summary>
public class IndexOutsideTests
{
    [Theory]
    [InlineData("var a = Tensor.Zeros<double>([2, 3]); _ = {|STEN0017:a[2]|};")]
    [InlineData("var a = Tensor.Zeros<double>([2, 3]); _ = {|STEN0017:a[0, 0, 0]|};")]
    [InlineData("var a = Tensor.Zeros<double>([2, 3]); _ = {|STEN0017:a[.., 1..4]|};")]
    [InlineData("var a = Tensor.Zeros<double>([n, 3]); _ = {|STEN0017:a[.., ^4]|};")]
    [InlineData("var a = Tensor.Zeros<double>([2, 3]); _ = a[{|STEN0017:new[] { 0, 2 }|}];")]
    [InlineData("var a = Tensor.Zeros<double>([2, 3]); {|STEN0017:a.Item(0)|};")]
    [InlineData("var a = Tensor.Zeros<double>([n, 3]); {|STEN0017:a.Item(n, -4)|};")]
    [InlineData("var a = Tensor.Zeros<double>([n, 3]); double d = {|STEN0017:(double)a|};")]
    [InlineData("var a = Tensor.Zeros<double>([n, 3]); double d = {|STEN0017:a.Item()|};")]
    public Task It_is_reported(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("var a = Tensor.Zeros<double>([n, 3]); _ = a[n]; _ = a[^1, 2]; double d = a.Item(n, 0);")]
    [InlineData("var a = Tensor.Zeros<double>([n, 1]); double d = (double)a; d = a.Item();")]
    [InlineData("_ = t[5, 5, 5]; double d = (double)t;")]
    [InlineData("var a = Tensor.Zeros<double>([2]); for (int i = 0; i < 2; i++) a = a.Repeat(2); double d = a.Item(3);")]
    [InlineData("var a = Tensor.Zeros<double>([2]); try { _ = a[2]; } catch (ArgumentOutOfRangeException) { }")]
    public Task It_is_not_reported(string statements) => Verify.Statements(statements);
}
