using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;
using StaticTensors.Generators.Tests.Support;
using Xunit;

namespace StaticTensors.Generators.Tests.Generator;

/// <summary>Code as it is while somebody types it: a generator that throws would be reported as CS8785.</summary>
public class UnfinishedCodeTests
{
    public static TheoryData<string> Samples => [.. Directory.EnumerateFiles(SamplesFolder, "*.cs", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(SamplesFolder, path)).Where(path => !path.Contains("obj", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static string SamplesFolder => Path.Combine(
        typeof(UnfinishedCodeTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(data => data.Key == "Project").Value!, "..", "..", "samples");

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_prefix_of_a_sample_is_borne(string sample)
    {
        string source = File.ReadAllText(Path.Combine(SamplesFolder, sample));
        Prefixes(source);
    }

    [Fact]
    public void Every_prefix_of_a_call_with_everything_is_borne() =>
        Prefixes("using StaticTensors; class C { object a = Tensor.Logspace<int>([0.0, 1], new[] { 2.0 }, num: 3, axis: -1, @base: null); }");

    private static void Prefixes(string source)
    {
        CSharpCompilation compilation = Compile.Of("");
        for (int length = 0; length <= source.Length; length++)
        {
            compilation = compilation.ReplaceSyntaxTree(
                compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText(source[..length], Compile.Options, "File0.cs", System.Text.Encoding.UTF8));
            Compile.Generate(compilation);
        }
    }
}
