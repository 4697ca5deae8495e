using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StaticTensors.Generators.Check;
using StaticTensors.Generators.Read;
using StaticTensors.Generators.Tests.Support;
using Xunit;

namespace StaticTensors.Generators.Tests.Analyzers;

/// <summary>A fully known call is an error in the editor if and only if it throws, with the exception's message.</summary>
public class MirrorTests
{
    private const int Seed = 20261127;
    private const int Calls = 1500;

    private static readonly string[] Creations =
    [
        "Tensor.Create([1, 2, 3], [3, 1])", "Tensor.Create([1, 2, 3], [2, 2])", "Tensor.Create([1, 2, 3], [-1, 3])", "Tensor.Create(new double[4], [2, -2])",
        "Tensor.Zeros<int>([2, 0])", "Tensor.Zeros<int>([2, -1])", "Tensor.Zeros<int>([65536, 65536])", "Tensor.Zeros<int>([0, 65536, 65536])",
        "Tensor.Ones<double>([])", "Tensor.Ones<int>([1], constant: false)", "Tensor.Full([2], 3.5m, constant: false)", "Tensor.Full([-2], 3.5m)",
        "Tensor.Full([2], 3.5, constant: false)", "Tensor.Eye<int>(-1)", "Tensor.Eye<int>(2, -1)", "Tensor.Eye<int>(2, 3)", "Tensor.Identity<float>(-2)",
        "Tensor.Arange(6).Reshape(4, -1)", "Tensor.Arange(6).Reshape(2, 3)", "Tensor.Arange(6).Reshape(-1, -1)", "Tensor.Arange(6).Reshape(7)",
        "Tensor.Zeros<char>([1])", "Tensor.Arange('a', 'c')", "Tensor.Eye<int>(-1, -1)", "Tensor.Create([1, 2], [1, 2], constant: false)",
        "Tensor.Arange(6).Reshape(-2, 3)", "Tensor.Arange(6).Reshape(0, -1)", "Tensor.Arange(6).Reshape(65536, 65536)",
        "Tensor.Linspace(0.0, 1.0, num: -1, axis: 3)", "Tensor.Geomspace<int>(0, 1, num: -1, constant: false)", "Tensor.Geomspace([1.0, -1], [2.0, 2])",
        "Tensor.Linspace<byte>([0, 300], [1, 2], num: 3)", "Tensor.Linspace<byte>([1, 2], [0, 300], num: 3, axis: -1)",
        "Tensor.Linspace(0.0, 1.0, num: 3, axis: -2)",
        "Tensor.Arange(0.0, 1.0, double.PositiveInfinity)", "Tensor.Arange(0.0, 1.0, double.NegativeInfinity)", "Tensor.Arange(0f, 1f, float.NaN)",
        "Tensor.Arange(0f, float.PositiveInfinity, float.PositiveInfinity)", "Tensor.Arange(double.NaN, 1.0, double.PositiveInfinity)",
        "Tensor.PerDecade(1, 10, 0)", "Tensor.PerDecade(10, 1, 3)", "Tensor.PerOctave(0, 1, -1)", "Tensor.PerOctave<byte>(1, 256, 2)",
        "Tensor.PerDecade(1e-300, 1e300, int.MaxValue)", "Tensor.PerDecade(-1, 1, 3)", "Tensor.PerOctave(1, double.NaN, 3)", "Grid<double>.Arange(0, 1e300)",
        "Grid<byte>.Arange(0, 1L << 53)", "Grid<double>.Linspace(0, 1, 1L << 54)", "Grid<char>.Linspace(0, 1)",
        "Tensor.PerDecade<int>(1, 10, 3, constant: false)",
        "Tensor.Linspace<decimal>(double.PositiveInfinity, double.PositiveInfinity, num: 4)",
    ];

    [Fact]
    public async Task An_error_is_a_call_that_throws()
    {
        var random = new RandomCalls(Seed);
        string[] calls =
        [
            .. Creations, .. VectorCalls.All, .. Enumerable.Range(0, Calls).Select(_ => random.Next()),
            .. Enumerable.Range(0, Calls / 3).Select(_ => random.NextLazy()),
        ];
        var source = new StringBuilder("using System;\nusing StaticTensors;\npublic static class Consumer\n{\n");
        for (int i = 0; i < calls.Length; i++)
            source.Append($"    public static object Call{i}() => {calls[i]};\n");
        CSharpCompilation compilation = Compile.Of(source.Append("}\n").ToString());
        const int FirstLine = 4;

        ILookup<int, string> errors = (await Rules.Diagnostics(compilation))
            .Where(diagnostic => diagnostic.Descriptor.DefaultSeverity == DiagnosticSeverity.Error)
            .ToLookup(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line - FirstLine, diagnostic =>
                $"{diagnostic.Id} {diagnostic.GetMessage()}");
        Type consumer = Compile.Load(compilation).GetType("Consumer", throwOnError: true)!;

        SyntaxTree tree = compilation.SyntaxTrees[0];
        SemanticModel model = compilation.GetSemanticModel(tree);
        MethodDeclarationSyntax[] methods = [.. (await tree.GetRootAsync(TestContext.Current.CancellationToken))
            .DescendantNodes().OfType<MethodDeclarationSyntax>()];
        for (int i = 0; i < calls.Length; i++)
        {
            Exception? thrown = Thrown(consumer, i);
            string seen = $"seed {Seed}, {calls[i]} threw [{thrown}], reported [{string.Join("; ", errors[i])}]";
            Assert.True(thrown is not null == errors.Contains(i), seen);
            if (thrown is null)
                continue;
            // .NET adds the parameter's name to the text.
            string? parameter = (thrown as ArgumentException)?.ParamName;
            string text = parameter is null ? thrown.Message : thrown.Message.Replace($" (Parameter '{parameter}')", "", StringComparison.Ordinal);
            Assert.True(errors[i].Any(error => error.EndsWith($" {text}", StringComparison.Ordinal)), seen);
            // For a grid call, the first fault is the exception.
            if (model.GetOperation(methods[i].ExpressionBody!.Expression, TestContext.Current.CancellationToken) is IInvocationOperation invocation
                && CallReader.Read(invocation) is { } call)
            {
                Exception first = CallCheck.Of(call, TestContext.Current.CancellationToken).Faults[0].ToException();
                Assert.Equal((thrown.GetType(), thrown.Message), (first.GetType(), first.Message));
            }
        }

        Assert.InRange(errors.Count, Calls / 10, Calls);
    }

    private static Exception? Thrown(Type consumer, int call)
    {
        try
        {
            consumer.GetMethod($"Call{call}")!.Invoke(null, null);
            return null;
        }
        catch (TargetInvocationException exception)
        {
            return exception.InnerException;
        }
    }
}
