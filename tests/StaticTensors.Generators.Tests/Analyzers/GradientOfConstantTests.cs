using Microsoft.CodeAnalysis;
using StaticTensors.Analyzers.Rules;
using Xunit;

namespace StaticTensors.Generators.Tests.Analyzers;

using Verify = Verify<GradientOfConstantAnalyzer>;

/// <summary>STEN0009.</summary>
public class GradientOfConstantTests
{
    [Theory]
    [InlineData("[|Tensor.Arange(3).Backward()|];")]
    [InlineData("var g = [|Tensor.Zeros<int>([2]).Grad|];")]
    [InlineData("Tensor<int> c = Tensor.Arange(3); c = Tensor.Arange(4); [|c.Backward()|];")]
    [InlineData("Tensor<double> c = Tensor.Linspace(0.0, 1.0, constant: true); [|c.Backward()|];")]
    [InlineData("Tensor<double> c = 2.0; _ = [|c.Grad|];")]
    [InlineData("Tensor<double> c = new[] { 1.0 }; [|c.Backward(t)|];")]
    [InlineData("[|Tensor.Exp(t, constant: true).Backward()|];")]
    public Task It_is_reported(string statements) => Verify.Statements(statements);

    [Theory]
    [InlineData("Tensor.Arange(3).Backward();", "Tensor.Arange(3)")]
    [InlineData("Tensor<double> c = Tensor.Linspace(0.0, 1.0, constant: true); c.Backward();", "Tensor.Linspace(0.0, 1.0, constant: true)")]
    public async Task It_leads_to_where_the_tensor_is_made(string statements, string made)
    {
        Diagnostic diagnostic = Assert.Single(await Rules.Diagnostics(Snippet.Method(statements), new GradientOfConstantAnalyzer()));
        Location place = Assert.Single(diagnostic.AdditionalLocations);
        Assert.Equal(made, $"{(await place.SourceTree!.GetTextAsync(TestContext.Current.CancellationToken)).ToString(place.SourceSpan)}");
    }

    [Theory]
    [InlineData("t.Backward(); _ = t.Grad;")]
    [InlineData("Tensor.Exp(t).Backward();")]
    [InlineData("Tensor<double> c = [1, 2]; c.Backward();")]
    [InlineData("Tensor<double> c = Tensor.Linspace(0.0, 1.0, constant: flag); c.Backward();")]
    [InlineData("Tensor<double> c = 2.0; c = t; c.Backward();")]
    public Task It_is_not_reported(string statements) => Verify.Statements(statements);
}
