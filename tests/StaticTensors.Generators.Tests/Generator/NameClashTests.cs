using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StaticTensors.Generators.Tests.Support;
using Xunit;

namespace StaticTensors.Generators.Tests.Generator;

/// <summary>System.Numerics.Tensors has the names Tensor and Tensor&lt;T&gt;, too; generator and rules handle every way to resolve that.</summary>
public class NameClashTests
{
    private const string Body =
        """
        public static class Consumer
        {
            public static Tensor<int> Baked { get; } = Tensor.Arange(5);
            public static double Largest => TensorPrimitives.Max(Tensor.Linspace(0.0, 1.0).AsSpan());
            public static object Mistake() => Tensor.Linspace<byte>(0, 256);
        }
        """;

    public static TheoryData<string> Cures =>
    [
        $"using System.Numerics.Tensors;\nnamespace Consumers;\nusing StaticTensors;\n{Body}",
        $"using System.Numerics.Tensors;\nnamespace Consumers\n{{\nusing StaticTensors;\n{Body}\n}}",
        $"using StaticTensors;\nusing TensorPrimitives = System.Numerics.Tensors.TensorPrimitives;\n{Body}",
        // If Tensor<T> is not used, an alias is enough.
        "using System.Numerics.Tensors;\nusing StaticTensors;\nusing Tensor = StaticTensors.Tensor;\n" +
            Body.Replace("Tensor<int>", "object", StringComparison.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Cures))]
    public async Task A_cure_compiles_is_baked_and_reported(string source)
    {
        CSharpCompilation compilation = Compile.Of(source);

        Compile.Load(Compile.Generate(compilation));
        Assert.Equal(2, Compile.Generated(source).Split("InterceptsLocation(1").Length - 1);
        Diagnostic mistake = Assert.Single(await Analyzers.Rules.Diagnostics(compilation), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Equal("STEN0004", mistake.Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("using Tensor = StaticTensors.Tensor;\n")]
    public void Both_namespaces_side_by_side_are_ambiguous(string alias) => Assert.Contains(
        Compile.Of($"using System.Numerics.Tensors;\nusing StaticTensors;\n{alias}{Body}").GetDiagnostics(TestContext.Current.CancellationToken),
        diagnostic => diagnostic.Id == "CS0104");
}
