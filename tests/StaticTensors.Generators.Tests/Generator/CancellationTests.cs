using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Generators.Bake;
using StaticTensors.Generators.Check;
using StaticTensors.Generators.Model;
using StaticTensors.Generators.Read;
using StaticTensors.Generators.Tests.Support;
using Xunit;

namespace StaticTensors.Generators.Tests.Generator;

/// <summary>Long work checks its token: an editor that no longer needs the answer need not wait for it.</summary>
public class CancellationTests
{
    private static readonly CancellationToken Cancelled = new(canceled: true);

    [Fact]
    public void Checking_and_baking_end_when_nobody_waits()
    {
        CSharpCompilation compilation = Compile.Of("class C { object x = StaticTensors.Tensor.Logspace([0.0, 1], [2.0, 3], num: 5); }");
        SyntaxTree tree = compilation.SyntaxTrees[0];
        SyntaxNode syntax = tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<InvocationExpressionSyntax>().Single();
        IOperation operation = compilation.GetSemanticModel(tree).GetOperation(syntax, TestContext.Current.CancellationToken)!;
        GridCall call = CallReader.Read((IInvocationOperation)operation)!;
        CheckedCall grid = Answers.Of(call, TestContext.Current.CancellationToken);
        BakePolicy policy = BakePolicy.Of(([grid], new Settings(Intercepts: true, MaxBakedElements: 4096)), TestContext.Current.CancellationToken);
        CheckedCall decided = BakePolicy.Decide((grid, policy), TestContext.Current.CancellationToken)!;

        Assert.NotNull(Baker.Bake(decided, TestContext.Current.CancellationToken));
        Assert.Throws<OperationCanceledException>(() => CallCheck.Of(call, Cancelled));
        Assert.Throws<OperationCanceledException>(() => Baker.Bake(decided, Cancelled));
        Assert.Throws<OperationCanceledException>(() => BakePolicy.Of(([grid], policy.Settings), Cancelled));
    }
}
