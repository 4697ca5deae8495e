using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StaticTensors.Analyzers.Rules;
using StaticTensors.CodeFixes;
using Xunit;

namespace StaticTensors.Generators.Tests.Analyzers;

/// <summary>What a fix may add: expressions without side effects.</summary>
public class GateTests
{
    [Theory]
    [InlineData("Tensor.Linspace(-x, 1.0 + n);")]
    [InlineData("Tensor.Linspace(Math.Sqrt(x), 1.0);")]
    [InlineData("Tensor.Linspace([0.0, x], 1.0);")]
    [InlineData("Tensor.Linspace([], 1.0);")]
    [InlineData("Tensor.Linspace(new[] { 0.0, x }, 1.0);")]
    [InlineData("Tensor.Linspace(new double[] { 0, x }, 1.0);")]
    [InlineData("Tensor.Linspace(0.0, Tensor.Full([2, 3], x));")]
    [InlineData("Tensor.Linspace(0.0, Tensor.Exp([1.0, x]));")]
    public async Task What_only_has_a_value_is_let_through(string after) => Assert.Single(await Offered(after));

    [Theory]
    [InlineData("Tensor.Linspace(Console.Read(), 1.0);")]
    [InlineData("Tensor.Linspace([0.0, n++], 1.0);")]
    [InlineData("Tensor.Linspace([.. t], 1.0);")]
    [InlineData("Tensor.Linspace(new[] { 0.0, n++ }, 1.0);")]
    [InlineData("Tensor.Linspace(new double[n], 1.0);")]
    [InlineData("Tensor.Linspace(checked(-n), 1.0);")]
    [InlineData("Tensor.Linspace(0.0, ((List<double>)[1.0]).Count);")]
    public async Task What_runs_other_code_or_can_throw_is_not(string after) => Assert.Empty(await Offered(after));

    private static Task<List<Fixed>> Offered(string after) =>
        Fixes.Of(
            Fixes.Project([Snippet.Method("Tensor.Linspace(0.0, 1.0, axis: 2);")]),
            [new Rewriting((ExpressionStatementSyntax)SyntaxFactory.ParseStatement(after))]);

    /// <summary>A fix that writes a given text.</summary>
    private sealed class Rewriting(ExpressionStatementSyntax statement) : TensorFix(Descriptors.AxisOutside)
    {
        protected override IEnumerable<Change> Changes(SyntaxNode node, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellation) =>
            [new Change("Write it", node.FirstAncestorOrSelf<InvocationExpressionSyntax>()!, statement.Expression)];
    }
}
