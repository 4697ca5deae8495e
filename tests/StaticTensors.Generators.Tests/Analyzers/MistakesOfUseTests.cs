using StaticTensors.Analyzers.Rules;
using Xunit;

namespace StaticTensors.Generators.Tests.Analyzers;

/// <summary>STEN0022 and STEN0023: tensors mistaken for something mutable, or for a list of rows.</summary>
public class MistakesOfUseTests
{
    [Theory]
    [InlineData("[|t.Reshape(2, 3)|];")]
    [InlineData("[|Tensor.Exp(t)|];")]
    [InlineData("if (flag) [|t.Sort()|];")]
    [InlineData("Action f = () => { [|t.Transpose()|]; };")]
    public Task A_result_that_nobody_uses_is_reported(string statements) => Verify<UnusedResultAnalyzer>.Statements(statements);

    [Theory]
    [InlineData("_ = t.Reshape(2, 3);")]
    [InlineData("t.NullGrad(); t.Backward(); t.Item(0); t.ToArray();")]
    [InlineData("Tensor.Zeros<double>([2]); Tensor.Linspace(t, 1.0);")]
    [InlineData("Func<Tensor<double>> f = () => t.Transpose();")]
    [InlineData("try { t.Reshape(2, 3); } catch (ArgumentException) { }")]
    [InlineData("t = t.Reshape(2, 3); t.Reshape(2, 3).Backward();")]
    public Task A_result_that_is_used_is_not(string statements) => Verify<UnusedResultAnalyzer>.Statements(statements);

    [Theory]
    [InlineData("foreach (Tensor<double> row in [|t|]) { }")]
    [InlineData("foreach (Tensor<double> row in [|t.Reshape(2, 3)|]) { }")]
    public Task Elements_as_rows_are_reported(string statements) => Verify<ElementsAsRowsAnalyzer>.Statements(statements);

    [Theory]
    [InlineData("foreach (Tensor<double> row in t.Rows()) { }")]
    [InlineData("foreach (double element in t) { } foreach (var element in t) { }")]
    [InlineData("foreach (Tensor<double> one in new[] { t, t }) { }")]
    public Task Rows_and_elements_are_not(string statements) => Verify<ElementsAsRowsAnalyzer>.Statements(statements);
}
