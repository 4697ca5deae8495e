using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StaticTensors.Generators.Tests.Support;
using Xunit;

namespace StaticTensors.Generators.Tests.Docs;

/// <summary>What the documentation shows compiles, prints what it says, and is or is not the mistake that it is about.</summary>
public partial class PageTests
{
    // What blocks take for granted.
    private const string Given = "static double[] a = new double[9]; static double x = 2, start = 1, stop = 5; static int n = 9;";

    public static TheoryData<string> Pages => [.. Page.Names.Where(name => !name.StartsWith("docs/rules/", StringComparison.Ordinal))];

    public static TheoryData<string> Rules => [.. Page.Names.Where(name => name.StartsWith("docs/rules/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_block_compiles_and_what_a_comment_says_is_what_it_prints(string name)
    {
        foreach (string block in Page.Read(name).Blocks)
        {
            var expected = new StringBuilder();
            string program = "using System;\n" + (block.Contains("using StaticTensors;", StringComparison.Ordinal) ? "" : "using StaticTensors;\n") + Shown().Replace(block, line =>
            {
                expected.Append(line.Groups[2].Value).Append('\n');
                return $"{line.Value}\nConsole.WriteLine(FormattableString.Invariant($\"{{{line.Groups[1].Value}}}\"));";
            });
            CSharpCompilation compilation = Compile.Of(program + "\nConsole.Write(\"\");\n");
            compilation = compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication).WithGeneralDiagnosticOption(ReportDiagnostic.Default));

            Assert.DoesNotContain(await Analyzers.Rules.Diagnostics(compilation), diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
            Assert.Equal(expected.ToString(), Printed(Compile.Load(Compile.Generate(compilation))));
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task A_rule_s_page_shows_the_mistake_and_then_none(string name)
    {
        string id = Path.GetFileNameWithoutExtension(name);
        string[] blocks = Page.Read(name).Blocks;

        Assert.InRange(blocks.Length, 1, 3);
        Assert.Contains(await Diagnostics(blocks[0]), diagnostic => diagnostic.Id == id);
        foreach (string block in blocks.Skip(1))
            Assert.DoesNotContain(await Diagnostics(block), diagnostic => diagnostic.Severity >= DiagnosticSeverity.Info);
    }

    private static async Task<IEnumerable<Diagnostic>> Diagnostics(string block)
    {
        CSharpCompilation compilation = Compile.Of($"using System;\nusing StaticTensors;\nclass C\n{{\n    {Given}\n    static void M()\n    {{\n{block}\n    }}\n}}\n");
        Assert.DoesNotContain(
            compilation.GetDiagnostics(TestContext.Current.CancellationToken),
            diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error);
        return await Analyzers.Rules.Diagnostics(compilation);
    }

    private static string Printed(Assembly program)
    {
        TextWriter console = Console.Out;
        using var printed = new StringWriter { NewLine = "\n" };
        Console.SetOut(printed);
        try
        {
            program.EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(console);
        }

        return printed.ToString();
    }

    /// <summary>A variable, and what a comment says of it: a tensor, perhaps after some words, or a number.</summary>
    [GeneratedRegex(@"^[\w<>?]+ (\w+) = .*;\s*// (?:.*: )?(Tensor\(.*\)|-?[\d.]+)$", RegexOptions.Multiline)]
    private static partial Regex Shown();
}
