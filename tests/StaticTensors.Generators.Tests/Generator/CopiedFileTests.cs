using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StaticTensors.Generators.Tests.Support;
using Xunit;

namespace StaticTensors.Generators.Tests.Generator;

/// <summary>The compiler finds a call by the content of its file: in files that are equal byte for byte it cannot tell the calls apart.</summary>
public class CopiedFileTests
{
    private const string Helper =
        "using StaticTensors; file static class Helper { static readonly object Grid = Tensor.Linspace<int>(0, 7, num: 8), Other = Tensor.Arange(3); }";

    [Theory]
    [InlineData("Helper.cs", "Copy.cs")]
    [InlineData("A/Helper.cs", "B/Helper.cs", "C/Helper.cs")]
    public void Calls_in_copies_are_left_to_the_run_time(params string[] paths)
    {
        Compilation generated = Compile.Generate(Of([.. paths.Select(path => (path, Helper))]));

        Compile.Load(generated);
        Assert.Equal(paths.Length, generated.SyntaxTrees.Count());
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("// another comment")]
    public void A_file_that_differs_in_any_character_is_no_copy(string difference)
    {
        Compilation generated = Compile.Generate(Of(("A.cs", Helper), ("B.cs", Helper + difference)));

        Compile.Load(generated);
        Assert.Equal(4, generated.SyntaxTrees.Sum(tree => tree.ToString().Split("InterceptsLocation(1").Length - 1));
    }

    [Fact]
    public void Calls_beside_the_copies_are_answered()
    {
        Compilation generated = Compile.Generate(Of(
            ("A.cs", Helper), ("B.cs", Helper), ("C.cs", "using StaticTensors; class C { object a = Tensor.Linspace<int>(0, 7, num: 8); }")));

        Compile.Load(generated);
        Assert.Equal(1, generated.SyntaxTrees.Sum(tree => tree.ToString().Split("InterceptsLocation(1").Length - 1));
    }

    private static CSharpCompilation Of(params (string Path, string Text)[] files) => Compile.Of().AddSyntaxTrees(files.Select(
        file => CSharpSyntaxTree.ParseText(file.Text, Compile.Options, file.Path, System.Text.Encoding.UTF8)));
}
