using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StaticTensors.Generators.Tests.Docs;
using StaticTensors.Generators.Tests.Support;
using StaticTensors.OverloadSets;
using Xunit;

namespace StaticTensors.Generators.Tests.Generator;

/// <summary>The overloads that the library is compiled with, as text to read; another test covers which one a call chooses, for all pairs of types.</summary>
public class OverloadSetTests
{
    [Theory]
    [InlineData("Logspace")]
    [InlineData("Linspace")]
    [InlineData("Geomspace")]
    public void Written(string function)
    {
        string source = File.ReadAllText(Path.Combine(Page.Repository, "src", "StaticTensors", $"Tensor.{function}.cs"));
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new OverloadGenerator().AsSourceGenerator()], parseOptions: Compile.Options)
            .RunGenerators(Compile.Of(source), TestContext.Current.CancellationToken);

        SyntaxTree written = driver.GetRunResult().GeneratedTrees.Single(
            tree => tree.FilePath.EndsWith($"Tensor.{function}.g.cs", StringComparison.Ordinal));
        Golden.Equal(written.ToString(), function);
    }
}
