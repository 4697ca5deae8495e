using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StaticTensors.Generators.Tests.Analyzers;
using StaticTensors.Generators.Tests.Support;
using Xunit;

namespace StaticTensors.Generators.Tests.Generator;

/// <summary>Code while it is being typed: a generator that throws would be reported as CS8785, an analyzer as AD0001.</summary>
public class UnfinishedCodeTests
{
    private const string Everything =
        "using StaticTensors; class C { object a = Tensor.Logspace<int>([0.0, 1], new[] { 2.0 }, num: 3, axis: -1, @base: null); }";

    public static TheoryData<string> Samples => [.. Directory.EnumerateFiles(SamplesFolder, "*.cs", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(SamplesFolder, path)).Where(path => !path.Contains("obj", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)];

    /// <summary>The samples' files, and a call with everything.</summary>
    internal static IEnumerable<string> SampleSources => Samples.Select(sample => File.ReadAllText(Path.Combine(SamplesFolder, sample.Data)))
        .Append(Everything);

    private static string SamplesFolder => Path.Combine(
        typeof(UnfinishedCodeTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(data => data.Key == "Project").Value!, "..", "..",
            "samples");

    [Theory]
    [MemberData(nameof(Samples))]
    public Task Every_prefix_of_a_sample_is_borne(string sample)
    {
        string source = File.ReadAllText(Path.Combine(SamplesFolder, sample));
        // Token by token; character by character takes five times as long and only makes other names.
        return Prefixes(source, Tokens(source).Select(token => token.Span.End));
    }

    [Fact]
    public Task Every_prefix_of_a_call_with_everything_is_borne() => Prefixes(Everything, Enumerable.Range(0, Everything.Length));

    [Theory]
    [InlineData("bool no = 0; Tensor.Arange(3, constant: no);")]
    [InlineData("bool? no = 1.5; Tensor.Logspace<int>(0, 3, constant: no);")]
    [InlineData("int num = \"four\"; double start = true, stop = null; Tensor.Logspace(start, stop, num, axis: 1.5, endpoint: 3);")]
    public Task A_local_of_the_wrong_type_is_borne(string statements)
    {
        string source = Snippet.Method(statements);
        return Prefixes(source, [source.Length]);
    }

    [Theory]
    [InlineData("Use(n, Text($\"key);\n= 48 ? Tensor.Linspace(0.0, 1, 3) : t;")]
    [InlineData("for (int i = 0; i < n; i++) { object o = Use(at: Text($\"key);\n= Tensor.Zeros<char>([1])); }")]
    public Task What_the_compiler_fails_to_read_is_borne(string statements)
    {
        string source = Snippet.Method(statements);
        SyntaxTree tree = CSharpSyntaxTree.ParseText(source, Compile.Options, cancellationToken: TestContext.Current.CancellationToken);
        SyntaxNode method = tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<MethodDeclarationSyntax>().First();
        // If this fails, the compiler has been mended, and Operations.Operation is not needed anymore.
        Assert.Throws<InvalidOperationException>(
            () => Compile.Of().AddSyntaxTrees(tree).GetSemanticModel(tree).GetOperation(method, TestContext.Current.CancellationToken));
        return Prefixes(source, [source.Length]);
    }

    private static IEnumerable<SyntaxToken> Tokens(string source) => CSharpSyntaxTree
        .ParseText(source, Compile.Options, cancellationToken: TestContext.Current.CancellationToken)
        .GetRoot(TestContext.Current.CancellationToken).DescendantTokens();

    private static async Task Prefixes(string source, IEnumerable<int> lengths)
    {
        CSharpCompilation compilation = Compile.Of("");
        foreach (int length in lengths)
        {
            compilation = compilation.ReplaceSyntaxTree(
                compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText(source[..length], Compile.Options, "File0.cs", System.Text.Encoding.UTF8));
            Compile.Generate(compilation);
            Assert.DoesNotContain(await Rules.Diagnostics(compilation), diagnostic => diagnostic.Id == "AD0001");
        }
    }
}
