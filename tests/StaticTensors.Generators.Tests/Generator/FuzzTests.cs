using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using StaticTensors.Generators.Tests.Analyzers;
using StaticTensors.Generators.Tests.Support;
using Xunit;

namespace StaticTensors.Generators.Tests.Generator;

/// <summary>
/// Random edits of the samples and of the rules' snippets: whatever the code becomes, generator, rules and fixes do not fail or hang; and code that compiles
/// without the generator compiles with it, and after each fix. STATICTENSORS_FUZZ says how many edits.
/// </summary>
public class FuzzTests(ITestOutputHelper output)
{
    private const int Seed = 20261128;
    private const int EditsPerText = 6;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Random_edits_are_borne()
    {
        int edits = int.Parse(Environment.GetEnvironmentVariable("STATICTENSORS_FUZZ") ?? "500", CultureInfo.InvariantCulture);
        string[] samples = [.. UnfinishedCodeTests.SampleSources], snippets = [.. FixTests.AllSnippets().Select(Snippet.Method)];
        var random = new Random(Seed);
        using var workspace = new AdhocWorkspace();
        Document document = workspace.AddProject("Consumer", LanguageNames.CSharp)
            .WithMetadataReferences(Snippet.References).WithParseOptions(Compile.Options).WithCompilationOptions(Snippet.Options)
            .AddDocument("File0.cs", "", filePath: "File0.cs");
        string text = "";
        (int compiled, int applied) = (0, 0);
        for (int edit = 0; edit < edits; edit++)
        {
            // Several edits on top of each other, then another text: a long sample, or one of the many cheap snippets.
            text = edit % EditsPerText == 0 ? Pick(random.Next(4) == 0 ? samples : snippets) : Edited(text, Pick(samples), random);
            document = document.WithText(SourceText.From(text, System.Text.Encoding.UTF8));
            Document edited = document;
            try
            {
                (bool isCompiled, int fixes) = await Task.Run(() => Bear(edited), TestContext.Current.CancellationToken)
                    .WaitAsync(Patience, TestContext.Current.CancellationToken);
                compiled += isCompiled ? 1 : 0;
                applied += fixes;
            }
            catch (Exception exception)
            {
                Assert.Fail($"seed {Seed}, edit {edit}: {exception}\n{text}");
            }
        }

        output.WriteLine($"seed {Seed}: {edits} edits; {compiled} still compiled, {applied} fixes were applied");
        // Edits that break everything at once prove little.
        Assert.True(compiled > edits / 20 && applied > edits / 20);

        string Pick(string[] texts) => texts[random.Next(texts.Length)];
    }

    /// <summary>Generator, rules and fixes over a document: whether it compiles, and how many fixes it has.</summary>
    private static async Task<(bool IsCompiled, int Fixes)> Bear(Document document)
    {
        var compilation = (CSharpCompilation)(await document.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        bool isCompiled = Compiles(compilation);
        Compilation generated = Compile.Generate(compilation);
        Assert.False(isCompiled && HasErrors(generated));
        ImmutableArray<Diagnostic> diagnostics = await Rules.Diagnostics(compilation);
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
        List<Fixed> fixes = await Fixes.Of(
            document.Project, Fixes.All, [.. diagnostics, .. compilation.GetDiagnostics(TestContext.Current.CancellationToken)]);
        foreach (Fixed fix in isCompiled ? fixes : [])
        {
            var changed = (CSharpCompilation)(await fix.Document.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
            if (!Compiles(changed))
                Assert.Fail($"{fix.Title}:\n{changed.SyntaxTrees[0]}");
        }

        return (isCompiled, fixes.Count);
    }

    private static bool Compiles(CSharpCompilation compilation) => !HasSyntaxErrors(compilation) && !HasErrors(compilation);

    // Most edits break the syntax, which is cheap to detect.
    private static bool HasSyntaxErrors(CSharpCompilation compilation) =>
        compilation.SyntaxTrees[0].GetDiagnostics(TestContext.Current.CancellationToken).Any(IsError);

    private static bool HasErrors(Compilation compilation) => compilation.GetDiagnostics(TestContext.Current.CancellationToken).Any(IsError);

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;

    /// <summary>A part of the text deleted, doubled, moved or replaced by a part of another; parts mostly begin and end at token boundaries.</summary>
    private static string Edited(string text, string other, Random random)
    {
        (int from, int to) = Part(text);
        (int otherFrom, int otherTo) = Part(other);
        return random.Next(7) switch
        {
            0 => text.Remove(from, to - from),
            1 => text.Insert(to, text[from..to]),
            2 => text.Insert(random.Next(text.Length + 1), text[from..to]),
            3 => text.Insert(from, "(){}[]<>,;.=\"'@$?!-0".Substring(random.Next(20), 1)),
            4 => Spliced(text, other, random),
            5 => Argument(text, random),
            _ => string.Concat(text.AsSpan(0, from), other.AsSpan(otherFrom, otherTo - otherFrom), text.AsSpan(to)),
        };

        (int From, int To) Part(string source)
        {
            int start = random.Next(source.Length + 1), end = Math.Min(source.Length, start + random.Next(1, 40));
            if (random.Next(4) == 0)
                return (start, end);
            while (start > 0 && start < source.Length && char.IsLetterOrDigit(source[start - 1]))
                start--;
            while (end < source.Length && char.IsLetterOrDigit(source[end]))
                end++;
            return (start, end);
        }
    }

    /// <summary>A line of another text inserted between two lines of this one.</summary>
    private static string Spliced(string text, string other, Random random)
    {
        string[] lines = text.Split('\n'), others = other.Split('\n');
        int at = random.Next(lines.Length + 1);
        return string.Join('\n', [.. lines[..at], others[random.Next(others.Length)], .. lines[at..]]);
    }

    /// <summary>A number, a C# keyword or an argument's name in place of another.</summary>
    private static string Argument(string text, Random random)
    {
        SyntaxToken[] tokens = [.. CSharpSyntaxTree.ParseText(text, Compile.Options).GetRoot().DescendantTokens()
            .Where(token => token.IsKind(SyntaxKind.NumericLiteralToken) || token.IsKind(SyntaxKind.IdentifierToken)
                || SyntaxFacts.IsKeywordKind(token.Kind()))];
        if (tokens.Length == 0)
            return text;
        TextSpan span = tokens[random.Next(tokens.Length)].Span;
        string[] words =
        [
            "0", "-1", "1e308", "2147483647", "0.1m", "double.NaN", "null", "default", "true", "int", "decimal", "Int128", "string", "dynamic", "x", "num",
            "endpoint", "axis", "constant", "Logspace", "Linspace", "Geomspace", "Arange", "Reshape", "Backward", "[1.0, 2]", "new int[n]", "stackalloc int[3]",
        ];
        return string.Concat(text.AsSpan(0, span.Start), words[random.Next(words.Length)], text.AsSpan(span.End));
    }
}
