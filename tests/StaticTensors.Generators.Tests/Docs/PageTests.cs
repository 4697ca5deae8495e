using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StaticTensors.Generators.Tests.Support;
using Xunit;

namespace StaticTensors.Generators.Tests.Docs;

/// <summary>Code in the documentation compiles, prints what it says, and is, or is not, the mistake it shows.</summary>
public partial class PageTests
{
    // What blocks assume.
    private const string Given = "static double[] a = new double[9]; static double x = 2, start = 1, stop = 5; static int n = 9;";

    // Its comments say what the editor shows.
    private const string Shapes = "docs/shapes.md";

    /// <summary>The examples of the library's members, by the members' names.</summary>
    private static readonly Dictionary<string, string> Documentation = XDocument.Load(Path.ChangeExtension(typeof(Tensor).Assembly.Location, "xml"))
        .Descendants("example")
        .ToDictionary(example => example.Parent!.Attribute("name")!.Value, example =>
            string.Join('\n', example.Element("code")!.Value.Split('\n').Select(line => line.Trim())));

    public static TheoryData<string> Pages => [.. Page.Names.Except(Rules.Select(rule => rule.Data)).Where(name => name != Shapes)];

    public static TheoryData<string> Examples => [.. Documentation.Keys];

    public static TheoryData<string> Rules => [.. Page.Names.Where(name => name.StartsWith("docs/rules/", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_block_compiles_and_what_a_comment_says_is_what_it_prints(string name)
    {
        foreach (string block in Page.Read(name).CSharp)
            await Check(block);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task An_example_in_the_editor_does_as_well(string member) => await Check(Documentation[member]);

    private static async Task Check(string block)
    {
        var expected = new StringBuilder();
        string program = Shown().Replace(block, line =>
        {
            (string variable, string said) = (line.Groups[1].Value, line.Groups[2].Value);
            expected.Append(said).Append('\n');
            return said.StartsWith("shape", StringComparison.Ordinal)
                ? $"{line.Value}\nConsole.WriteLine($\"shape ({{string.Join(\", \", {variable}.Shape.ToArray())}})\");"
                : $"{line.Value}\nConsole.WriteLine(FormattableString.Invariant($\"{{{variable}}}\"));";
        });
        // A comment of another form would not be checked.
        Assert.Equal(Behind().Count(block), Shown().Count(block));
        string usings = block.Contains("using StaticTensors;", StringComparison.Ordinal) ? "using System;\n" : "using System;\nusing StaticTensors;\n";
        const string Statement = "\nConsole.Write(\"\");\n";
        // Statements cannot be in a file with a namespace.
        string[] files = Namespace().IsMatch(block) ? [block, $"using System;{Statement}"] : [$"{usings}{End().Replace(program, Statement, 1)}"];
        Assert.Equal(expected.ToString(), await Printed.ByStatements(files));
        foreach (Match line in Reported().Matches(block))
            Assert.Equal([line.Groups[2].Value], (await Reports($"_ = {line.Groups[1].Value};")).Select(Line));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task A_rule_s_page_shows_the_mistake_alone_and_then_none(string name)
    {
        string id = Path.GetFileNameWithoutExtension(name);
        string[] blocks = Page.Read(name).CSharp;

        Assert.InRange(blocks.Length, 1, 3);
        Diagnostic mistake = Assert.Single(await Reports(blocks[0], id));
        Assert.Equal(id, mistake.Id);
        Assert.All(Behind().Matches(blocks[0]), comment => Assert.Equal(comment.Groups[1].Value, mistake.GetMessage(CultureInfo.InvariantCulture)));
        foreach (string block in blocks.Skip(1))
            Assert.Empty(await Reports(block));
    }

    [Fact]
    public async Task The_page_about_shapes_says_at_each_line_what_the_editor_says()
    {
        string[] blocks = Page.Read(Shapes).CSharp;
        CSharpCompilation compilation = Compile.Of(
            $"using StaticTensors;\nclass C\n{{\n    static void M(int n)\n    {{\n{blocks[0]}\n    }}\n}}\n{blocks[1]}\n");
        ILookup<int, string> said = (await Analyzers.Rules.Diagnostics(compilation))
            .Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden || diagnostic.Id == "STEN0012")
            .ToLookup(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic =>
                (diagnostic.Id == "STEN0012" ? "" : $"{diagnostic.Id}: ") + diagnostic.GetMessage(CultureInfo.InvariantCulture));

        const int FirstLine = 5;
        string[] lines = blocks[0].TrimEnd('\n').Split('\n');
        Assert.InRange(lines.Length, 10, int.MaxValue);
        Assert.All(lines.Index(), line => Assert.Equal([line.Item.Split(" // ")[1]], said[FirstLine + line.Index]));
        Assert.Equal(lines.Length, said.Count);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    [MemberData(nameof(Rules))]
    public void A_block_s_language_is_one_of_six(string name) =>
        Assert.All(Page.Read(name).Blocks, block => Assert.Contains(block.Language, (string[])["csharp", "fsharp", "vb", "sh", "ini", "text"]));

    [Theory]
    [InlineData("fsharp", "samples/FSharp/Program.fs")]
    [InlineData("vb", "samples/VisualBasic/Program.vb")]
    public void A_line_of_another_language_stands_in_its_sample(string language, string sample)
    {
        string[] source = Lines(Page.Read(sample).Text);
        string[] shown = [.. Page.Names.SelectMany(name => Page.Read(name).Blocks)
            .Where(block => block.Language == language).SelectMany(block => Lines(block.Text))];
        Assert.NotEmpty(shown);
        Assert.All(shown, line => Assert.Contains(line, source));

        static string[] Lines(string text) => [.. text.Split('\n').Select(line => line.Trim())];
    }

    /// <summary>The diagnostics for statements, without hints except those of one rule.</summary>
    private static async Task<IEnumerable<Diagnostic>> Reports(string statements, string hint = "")
    {
        CSharpCompilation compilation = Compile.Of(
            $"using System;\nusing StaticTensors;\nclass C\n{{\n    {Given}\n    static void M()\n    {{\n{statements}\n    }}\n}}\n");
        Assert.DoesNotContain(
            compilation.GetDiagnostics(TestContext.Current.CancellationToken),
            diagnostic => diagnostic.DefaultSeverity == DiagnosticSeverity.Error);
        return (await Analyzers.Rules.Diagnostics(compilation)).Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden || diagnostic.Id == hint);
    }

    private static string Line(Diagnostic diagnostic) =>
        $"{diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";

    /// <summary>A variable, and its comment: a tensor, perhaps after some words, a shape, or a value.</summary>
    [GeneratedRegex(@"^[\w<>?]+ (\w+) = .*;\s*// (?:.*: )?(Tensor\(.*\)|shape \(.*\)|True|False|-?[\d.]+)$", RegexOptions.Multiline)]
    private static partial Regex Shown();

    /// <summary>A comment after a statement.</summary>
    [GeneratedRegex(@"^[^/\n]*; *// (.*)$", RegexOptions.Multiline)]
    private static partial Regex Behind();

    [GeneratedRegex("^namespace ", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    /// <summary>Where the statements end: before the first type, or at the end.</summary>
    [GeneratedRegex(@"^(?=internal )|\z", RegexOptions.Multiline)]
    private static partial Regex End();

    /// <summary>An expression, and its diagnostic in the editor.</summary>
    [GeneratedRegex(@"^// (.*) would be: (\w+ STEN\d+: .*)$", RegexOptions.Multiline)]
    private static partial Regex Reported();
}
