using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StaticTensors.Generators.Tests.Docs;
using StaticTensors.Generators.Tests.Support;
using Xunit;

namespace StaticTensors.Generators.Tests.Analyzers;

/// <summary>
/// Every expression of the rules' tests and pages that has a fix, everywhere an expression can stand, also with comments and directives between its tokens: the
/// fixed code compiles, the rule is silent, no comment is lost, and code that ran before gives the same result.
/// </summary>
public partial class FixContextTests
{
    private const string Usings =
        """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Linq.Expressions;
        using System.Threading.Tasks;
        using StaticTensors;

        """;

    private const string Given = Usings +
        """
        public class Given
        {
            public static bool flag = true;
            public static int n = 5;
            public static double x = 2;
            public static float f = 20, g = 2000;
            public static Tensor<double> t = Tensor.Linspace(1.0, 2.0, 3);
            public static bool Count() => n++ > 0;
        }
        """;

    /// <summary>What no other test shows.</summary>
    private static readonly string[] More =
    [
        "Tensor.Logspace(Math.Log10(f), Math.Log10(g))", "Tensor.Logspace(Math.Log10(f), Math.Log10(g), num: 3, constant: flag)",
        "Tensor.Logspace(Math.Log10(n), Math.Log10(1000UL), num: 3)", "Tensor.Logspace(Math.Log10(n++), Math.Log10(n++), num: 3)",
        "Tensor.Logspace(Math.Log10(0), Math.Log10(10))", "Tensor.Arange(3, constant: Count() ? false : false)", "Tensor.Logspace<Half>(1, 5, num: 5)",
        "Tensor.Linspace<byte>([0.0, 0], [256.0, 70000])", "Tensor.Linspace<sbyte>(0, 200).Item(0)", "(sbyte)Tensor.Linspace<sbyte>(0, 200).Item(0)",
        "(Tensor.Exp(t, constant: true).Grad ?? t)", "Tensor.Pow(n, Tensor.Linspace(0, x, 3))", "Enumerable.Range(0, n).Select(i => x + i * 0.5).ToArray()",
    ];

    [Fact]
    public async Task Wherever_an_expression_stands_a_fix_is_right_or_is_not_offered()
    {
        var all = new List<(string Rule, string Before, string After)>();
        foreach (string[] files in (await Files()).Chunk(20))
        {
            foreach (Fixed fix in await Fixes.Of(Fixes.Project([Given, .. files])))
            {
                string text = $"{await fix.Document.GetTextAsync(TestContext.Current.CancellationToken)}";
                all.Add((fix.Diagnostic.Id, $"{fix.Diagnostic.Location.SourceTree}", text));
            }
        }

        CSharpCompilation before = Compilation(all.Select(one => one.Before)), after = Compilation(all.Select(one => one.After));
        ILookup<string, string> errors = Errors(after);
        ILookup<string, string> reports = (await Rules.Diagnostics(after)).ToLookup(report => report.Location.SourceTree!.FilePath, report => report.Id);
        Assembly old = Fixes.Load(before), made = errors.Count == 0 ? Fixes.Load(after) : old;
        Assert.All(all, (one, i) =>
        {
            Assert.Equal([], errors[$"File{i}.cs"]);
            Assert.DoesNotContain(one.Rule, reports[$"File{i}.cs"]);
            Assert.Equal(Remarks(one.Before), Remarks(one.After));
            object[] expected = Run(old, i), actual = Run(made, i);
            Assert.NotEmpty(actual);
            // These fixes change values: exponents become end points, and a type that was too narrow becomes wider.
            if (expected.Length > 0 && one.Rule is not ("STEN0005" or "STEN0018" or "STEN0019"))
            {
                string shown = $"was {string.Join(' ', expected)}, is {string.Join(' ', actual)}";
                Assert.True(expected.Length == actual.Length && expected.Zip(actual).All(IsSame), shown);
            }
        });
        string[] rules = [.. all.Select(one => one.Rule).Distinct().Order(StringComparer.Ordinal)];
        Assert.Equal(["STEN0001", "STEN0003", "STEN0004", "STEN0005", "STEN0008", "STEN0009", "STEN0013", "STEN0018", "STEN0019"], rules);
        Assert.True(all.Count > 250, $"{all.Count} fixes");
    }

    /// <summary>
    /// The expressions in the places where they compile: those of this test in every place, the many others in every twentieth.
    /// </summary>
    private static async Task<IEnumerable<string>> Files()
    {
        string[] expressions = [.. Expressions().Concat(More).Distinct()];
        CSharpCompilation typed = Compilation(expressions.Select(expression => $"class C : Given {{ object o = {expression}; }}"));
        string[] rules = [.. Fixes.All.SelectMany(fix => fix.FixableDiagnosticIds)];
        HashSet<SyntaxTree?> reported =
            [.. (await Rules.Diagnostics(typed)).Where(report => rules.Contains(report.Id)).Select(report => report.Location.SourceTree)];
        string[] files =
        [
            .. from it in typed.SyntaxTrees.Skip(1).Zip(expressions)
               where reported.Contains(it.First)
               let initializer = it.First.GetRoot().DescendantNodes().OfType<EqualsValueClauseSyntax>().Single()
               let type = typed.GetSemanticModel(it.First).GetTypeInfo(initializer.Value).Type
               where type is not (null or IErrorTypeSymbol)
               from place in Enumerable.Range(0, Contexts.All.Length)
               where More.Contains(it.Second) || (place + it.Second.Length) % 20 == 0
               from variant in Variants(it.Second).Take(place < 2 ? 4 : 1)
               let member = Hole().Replace(Contexts.All[place], hole => hole.Value == "E" ? variant : type.ToDisplayString().TrimEnd('?'))
               select $"class C : Given\n{{\n    {member}\n}}\n",
        ];
        ILookup<string, string> errors = Errors(Compilation(files));
        return files.Where((_, i) => !errors.Contains($"File{i}.cs")).Select((file, i) => $"{Usings}namespace N{i};\n{file}");
    }

    /// <summary>The expressions that tests and pages show as statements or as initial values.</summary>
    private static IEnumerable<string> Expressions() =>
        from code in FixTests.AllSnippets().Concat(PageTests.Rules.Select(page => Page.Read(page.Data).CSharp[0]))
        let body = (BlockSyntax)SyntaxFactory.ParseStatement($"{{{code}}}")
        from expression in body.Statements is [ExpressionStatementSyntax only] ? [only.Expression]
            : body.DescendantNodes().OfType<VariableDeclaratorSyntax>().Select(variable => variable.Initializer?.Value)
        where expression is InvocationExpressionSyntax or MemberAccessExpressionSyntax
        // Everything is run.
        where !code.Contains("000000000", StringComparison.Ordinal)
        select expression.ToString();

    /// <summary>The expression, and with something between all tokens.</summary>
    private static IEnumerable<string> Variants(string expression)
    {
        string[] tokens = [.. SyntaxFactory.ParseTokens(expression).Select(token => token.Text).Where(text => text.Length > 0)];
        return
        [
            expression, string.Concat(tokens.Select((token, i) => $"{token} /* {i} */ ")), string.Concat(tokens.Select((token, i) => $"{token} // {i}\n")),
            string.Concat(tokens.Select(token => $"{token}\n#if DEBUG\nnot compiled\n#endif\n")),
        ];
    }

    private static IEnumerable<string> Remarks(string code) => CSharpSyntaxTree.ParseText(code, Compile.Options).GetRoot().DescendantTrivia()
        .Where(trivia => !string.IsNullOrWhiteSpace(trivia.ToFullString())).Select(trivia => trivia.ToString());

    private static CSharpCompilation Compilation(IEnumerable<string> files) => CSharpCompilation.Create(
        $"Consumer{Guid.NewGuid()}",
        [
            CSharpSyntaxTree.ParseText(Given, Compile.Options),
            .. files.Select((file, i) => CSharpSyntaxTree.ParseText(InNamespace(file, i), Compile.Options, $"File{i}.cs")),
        ],
        Snippet.References, Snippet.Options);

    /// <summary>A file that begins with its usings already has a namespace, with another number.</summary>
    private static string InNamespace(string file, int number) => file.StartsWith("using", StringComparison.Ordinal)
        ? Namespace().Replace(file, $"namespace N{number};") : $"{Usings}namespace N{number};\n{file}";

    private static ILookup<string, string> Errors(Compilation compilation) => compilation.GetDiagnostics(TestContext.Current.CancellationToken)
        .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToLookup(error => error.Location.SourceTree!.FilePath, error => $"{error}");

    /// <summary>The numbers that a file gives; none where it throws.</summary>
    private static object[] Run(Assembly assembly, int file)
    {
        try
        {
            object result = assembly.GetType($"N{file}.C")!.GetMethod("Run")!.Invoke(null, null)!;
            return result is IEnumerable many ? [result.GetType(), .. many.Cast<object>()] : [result];
        }
        catch (TargetInvocationException)
        {
            return [];
        }
    }

    /// <summary>Rounded logarithms made ends that are not quite the numbers.</summary>
    private static bool IsSame((object Old, object New) pair)
    {
        if (pair is not { Old: IConvertible old, New: IConvertible made })
            return pair.Old.ToString() == pair.New.ToString();
        double expected = old.ToDouble(CultureInfo.InvariantCulture), actual = made.ToDouble(CultureInfo.InvariantCulture);
        return Math.Abs(expected - actual) <= 1e-12 * Math.Abs(actual);
    }

    [GeneratedRegex(@"\b[ET]\b")]
    private static partial Regex Hole();

    [GeneratedRegex(@"^namespace N\d+;", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
