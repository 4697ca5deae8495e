using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using StaticTensors.Analyzers.Rules;
using StaticTensors.CodeFixes;
using StaticTensors.Generators.Tests.Support;
using Xunit;

namespace StaticTensors.Generators.Tests.Analyzers;

/// <summary>Fixed code compiles, the mistake is gone, and a second run changes nothing; for a single fix, and for "fix all" in two files.</summary>
public partial class FixTests
{
    [Theory]
    [InlineData(0, "Tensor.Logspace<int>(0, 3, {|STEN0001:constant: false|});", "Tensor.Logspace<int>(0, 3);")]
    [InlineData(0, "Tensor.Logspace<int>(0, {|STEN0001:constant: false|}, stop: 3);", "Tensor.Logspace<int>(0, stop: 3);")]
    [InlineData(0, "Tensor.Arange(3, /* as drawn */ {|STEN0001:constant: false|});", "Tensor.Arange(3, /* as drawn */ constant: true);")]
    [InlineData(0, "Tensor.Arange(3, {|STEN0001:false|} /* why */); // here", "Tensor.Arange(3, true /* why */); // here")]
    [InlineData(2, "Tensor.Logspace<int>(0, 3, {|STEN0001:constant: false|});", "Tensor.Logspace<double>(0, 3, constant: false);")]
    public Task A_variable_integer(int index, string before, string after) => Run<VariableIntegerAnalyzer, VariableIntegerFix>(before, after, index);

    [Theory]
    [InlineData("Tensor.Logspace(0.0, x, {|STEN0003:axis: 3|});", "Tensor.Logspace(0.0, x, axis: 0);")]
    [InlineData("Tensor.Linspace([0.0, 1], 2.0, 3, true, {|STEN0003:-3|});", "Tensor.Linspace([0.0, 1], 2.0, 3, true, -2);")]
    public Task An_axis_outside(string before, string after) => Run<AxisOutsideAnalyzer, AxisOutsideFix>(before, after);

    [Theory]
    [InlineData("Tensor.Linspace<byte>(0, {|STEN0004:256|});", "Tensor.Linspace<short>(0, 256);")]
    [InlineData("Tensor.Linspace<sbyte>(0, /* most */ {|STEN0004:200|});", "Tensor.Linspace<byte>(0, /* most */ 200);")]
    [InlineData("Tensor.Logspace<long>(0, {|STEN0004:30|});", "Tensor.Logspace<Int128>(0, 30);")]
    [InlineData("Tensor.Logspace<long>(0, {|STEN0004:300|});", "Tensor.Logspace<double>(0, 300);")]
    [InlineData("Tensor.Logspace<byte>({|STEN0004:10|}, 0);", "Tensor.Logspace<long>(10, 0);")]
    [InlineData("Tensor.Linspace<byte>({|STEN0004:-40000|}, 5);", "Tensor.Linspace<int>(-40000, 5);")]
    [InlineData("Tensor.Logspace<long>({|STEN0004:300|}, 0);", "Tensor.Logspace<double>(300, 0);")]
    [InlineData("Tensor.Logspace<decimal>(-2, {|STEN0004:30|}, num: 5);", "Tensor.Logspace<double>(-2, 30, num: 5);")]
    [InlineData("Tensor.Linspace<byte>([0.0, 0], {|STEN0004:[256.0, 70000]|});", "Tensor.Linspace<int>([0.0, 0], [256.0, 70000]);")]
    [InlineData("Tensor<byte> b = Tensor.Linspace<byte>(0, {|STEN0004:256|});", "Tensor<short> b = Tensor.Linspace<short>(0, 256);")]
    [InlineData(
        "StaticTensors.Tensor<byte>? b = flag ? Tensor.Linspace<byte>(0, {|STEN0004:256|}) : null;",
        "StaticTensors.Tensor<short>? b = flag ? Tensor.Linspace<short>(0, 256) : null;")]
    [InlineData("Func<Tensor<long>[]> b = () => [Tensor.Logspace<long>(0, {|STEN0004:30|})];",
        "Func<Tensor<Int128>[]> b = () => [Tensor.Logspace<Int128>(0, 30)];")]
    [InlineData("Tensor.Logspace(0m, {|STEN0004:30m|});", "Tensor.Logspace<double>(0m, 30m);")]
    public Task An_element_that_does_not_fit(string before, string after) => Run<ElementDoesNotFitAnalyzer, ElementDoesNotFitFix>(before, after);

    [Theory]
    [InlineData("Tensor<byte> b; b = Tensor.Linspace<byte>(0, {|STEN0004:256|});")]
    [InlineData("Tensor<byte> a = Tensor.Linspace<byte>(0, {|STEN0004:256|}), b = Tensor.Zeros<byte>([2]);")]
    [InlineData("byte b = Tensor.Linspace<byte>(0, {|STEN0004:256|}).Item(0);")]
    [InlineData("foreach (byte b in Tensor.Linspace<byte>(0, {|STEN0004:256|})) { }")]
    [InlineData("var b = (byte)Tensor.Linspace<byte>(0, {|STEN0004:256|}).Item(0);")]
    [InlineData("byte[] b = Tensor.Linspace<byte>(0, {|STEN0004:256|}).ToArray();")]
    [InlineData("Tensor.Logspace<long>(0, {|STEN0004:400|});")]
    public Task A_type_that_others_rely_on_stays(string code) => Run<ElementDoesNotFitAnalyzer, ElementDoesNotFitFix>(code, code);

    [Theory]
    [InlineData("[|Tensor.Logspace<Half>(1, 5)|];", "Tensor.Logspace<double>(1, 5);")]
    [InlineData("Tensor<float> a = [|Tensor.Logspace(1f, 50f)|];", "Tensor<double> a = Tensor.Logspace<double>(1f, 50f);")]
    public Task A_type_that_is_too_narrow(string before, string after) => Run<InfiniteElementAnalyzer, InfiniteElementFix>(before, after);

    [Theory]
    [InlineData("[|Tensor.Logspace(20, 20000, num: 9 /* octaves */)|];", "Tensor.Geomspace(20, 20000, num: 9 /* octaves */);")]
    [InlineData("[|Tensor.Logspace<float>(20.5, 20000)|];", "Tensor.Geomspace<float>(20.5, 20000);")]
    public Task Exponents_that_look_like_end_points(string before, string after) => Run<InfiniteElementAnalyzer, InfiniteElementFix>(before, after);

    [Theory]
    [InlineData("[|Tensor.Logspace(0, 20000)|];")]
    [InlineData("[|Tensor.Logspace(20, 20000, @base: 2)|];")]
    public Task Where_Geomspace_would_be_another_mistake_nothing_is_offered(string code) => Run<InfiniteElementAnalyzer, InfiniteElementFix>(code, code);

    [Theory]
    [InlineData("[|Tensor.Logspace(Math.Log10(20), Math.Log10(x + 1), n)|];", "Tensor.Geomspace(20, x + 1, n);")]
    [InlineData("[|Tensor.Logspace(stop: Math.Log2(x), start: Math.Log2(3), @base: 2, num: 5)|];", "Tensor.Geomspace(stop: x, start: 3, num: 5);")]
    [InlineData("[|Tensor.Logspace(Math.Log(x), Math.Log(5), 9, true, Math.E)|];", "Tensor.Geomspace(x, 5, 9, true);")]
    [InlineData(
        "float f = 20, g = n; var r = [|Tensor.Logspace(Math.Log10(f), Math.Log10(g))|];",
        "float f = 20, g = n; var r = Tensor.Geomspace<double>(f, g);")]
    [InlineData("ulong f = 20; [|Tensor.Logspace(Math.Log10(f), Math.Log10(2000))|];", "ulong f = 20; Tensor.Geomspace(f, 2000);")]
    [InlineData("ulong f = 20; [|Tensor.Logspace(Math.Log10(f), Math.Log10(n))|];", "ulong f = 20; Tensor.Geomspace(f, n);")]
    public Task Logarithms_of_ends(string before, string after) => Run<LogarithmOfEndAnalyzer, LogarithmOfEndFix>(before, after);

    [Theory]
    [InlineData("[|Tensor.Logspace(Math.Log(20), Math.Log(x), n)|];", "Tensor.Geomspace(20, x, n);")]
    public Task Natural_logarithms(string before, string after) => Run<NaturalLogarithmAnalyzer, LogarithmOfEndFix>(before, after);

    [Theory]
    [InlineData("[|Tensor.Logspace(1, 100, num: 9 /* of them */)|];", "Tensor.Geomspace(1, 100, num: 9 /* of them */);")]
    [InlineData("[|Tensor.Logspace(0.001, 0.1)|];", "Tensor.Geomspace(0.001, 0.1);")]
    public Task Powers_of_ten(string before, string after) => Run<ExponentsAsEndsAnalyzer, ExponentsAsEndsFix>(before, after);

    [Theory]
    [InlineData("foreach (Tensor<double> row in [|t|]) { }", "foreach (Tensor<double> row in t.Rows()) { }")]
    [InlineData("foreach (Tensor<double> row in [|t * 2|]) { }", "foreach (Tensor<double> row in (t * 2).Rows()) { }")]
    public Task Elements_as_rows(string before, string after) => Run<ElementsAsRowsAnalyzer, ElementsAsRowsFix>(before, after);

    [Theory]
    [InlineData("[|Tensor.Logspace(Math.Log10(/* low */ 20), Math.Log10(x))|];")]
    [InlineData("[|Tensor.Logspace(Math.Log2(3), Math.Log2(x), /* octaves */ @base: 2, num: 5)|];")]
    public Task A_comment_stays(string code) => Run<LogarithmOfEndAnalyzer, LogarithmOfEndFix>(code, code);

    [Theory]
    [InlineData("Tensor.Arange(3, {|STEN0001:constant: n++ > 0 ? false : false|});", "Tensor.Arange<double>(3, constant: n++ > 0 ? false : false);")]
    [InlineData(
        "Tensor.Arange(3, {|STEN0001:constant: Console.Read() > 0 ? false : false|});",
        "Tensor.Arange<double>(3, constant: Console.Read() > 0 ? false : false);")]
    public Task What_has_an_effect_stays(string before, string after) => Run<VariableIntegerAnalyzer, VariableIntegerFix>(before, after);

    [Theory]
    [InlineData("var c = Tensor.Linspace(0.0, 1.0, constant: true); [|c.Backward()|];", "var c = Tensor.Linspace(0.0, 1.0); c.Backward();")]
    [InlineData("_ = [|Tensor.Exp(t, constant: true).Grad|];", "_ = Tensor.Exp(t).Grad;")]
    [InlineData(
        "Tensor<double> c; c = Tensor.Linspace(0.0, 1.0, constant: true, num: 3); [|c.Backward()|];",
        "Tensor<double> c; c = Tensor.Linspace(0.0, 1.0, num: 3); c.Backward();")]
    public Task A_gradient_of_a_constant(string before, string after) => Run<GradientOfConstantAnalyzer, GradientOfConstantFix>(before, after);

    [Theory]
    [InlineData(
        "var a = new double[n];\n        // samples\n        [|for (int i = 0; i < a.Length; i++) a[i] = x + i * 0.5;|] // all",
        "var a = new double[n];\n        // samples\n        Tensor.Linspace(x, x + a.Length * 0.5, a, endpoint: false); // all")]
    [InlineData(
        "var a = new double[9]; [|for (int i = 0; i < n - 1; i++) { a[i] = (x - 1) * i + -3; }|]",
        "var a = new double[9]; Tensor.Linspace(-3, -3 + (n - 1) * (x - 1), new Span<double>(a, 0, Math.Max(n - 1, 0)), endpoint: false);")]
    [InlineData(
        "var a = new double[n]; [|for (int i = 0; i < n; i++) a[i] = Math.Pow(10, x + 0.1 * i);|]",
        "var a = new double[n]; Tensor.Logspace(x, x + n * 0.1, new Span<double>(a, 0, Math.Max(n, 0)), endpoint: false, @base: 10);")]
    [InlineData(
        "var a = new double[n]; [|for (int i = 0; i <= n; i++) a[i] = i * x;|]",
        "var a = new double[n]; Tensor.Linspace(0, n * x, new Span<double>(a, 0, Math.Max(n + 1, 0)));")]
    [InlineData(
        "var a = new double[n]; [|for (int i = 0; i <= a.Length - 1; i++) a[i] = Math.Pow(2, x + i * n);|]",
        "var a = new double[n]; Tensor.Logspace(x, x + (double)(a.Length - 1) * n, a, @base: 2);")]
    public Task A_loop(string before, string after) => Run<GridByHandAnalyzer, GridByHandFix>(before, after);

    [Theory]
    [InlineData(
        "double[] a = [|Enumerable.Range(0, n).Select(i => x + i * 0.5)|].ToArray();",
        "double[] a = Tensor.Linspace<double>(x, x + n * 0.5, n, endpoint: false).ToArray();")]
    [InlineData(
        "double[] a = [|Enumerable.Range(0, 9).Select(i => Math.Pow(x, 0.1 * i))|].ToArray();",
        "double[] a = Tensor.Logspace<double>(0, 9 * 0.1, 9, endpoint: false, @base: x).ToArray();")]
    public Task A_Select(string before, string after) => Run<GridByHandAnalyzer, GridByHandFix>(before, after);

    [Theory]
    [InlineData("List<double> a = [|Enumerable.Range(0, n).Select(i => x + i * 0.5)|].ToList();")]
    [InlineData("double[] a = [|Enumerable.Range(0, Console.Read()).Select(i => x + i * 0.5)|].ToArray();")]
    [InlineData("double[] b = [2], a = [|Enumerable.Range(0, n).Select(i => b[0] + i * 0.5)|].ToArray();")]
    [InlineData("double[] a = [|Enumerable.Range(0, n).Select(i => x + /* half */ i * 0.5)|].ToArray();")]
    [InlineData("Tensor<double> a = [|Tensor.Pow(10, Tensor.Linspace(0.0, x), constant: flag)|];")]
    [InlineData("Tensor<double> a = [|Tensor.Pow(Math.Sin(x++), Tensor.Linspace(0.0, x))|];")]
    public Task Other_grids_by_hand_stay(string code) => Run<GridByHandAnalyzer, GridByHandFix>(code, code);

    [Theory]
    [InlineData("Tensor<double> a = [|Tensor.Pow(10, Tensor.Linspace(0, x, num: 9))|];", "Tensor<double> a = Tensor.Logspace(0, x, num: 9);")]
    [InlineData("_ = [|Tensor.Pow(10f, Tensor.Linspace(1f, 2f))|] * 2;", "_ = Tensor.Logspace(1f, 2f) * 2;")]
    [InlineData("_ = [|Tensor.Pow(x, Tensor.Linspace(1, x, n, flag /* both */))|];", "_ = Tensor.Logspace(1, x, n, flag /* both */, @base: x);")]
    [InlineData("_ = [|Tensor.Pow(2, Tensor.Linspace([0.0, 1], 2.0, 3, true, 1, flag))|];",
        "_ = Tensor.Logspace([0.0, 1], 2.0, 3, true, axis: 1, constant: flag, @base: 2);")]
    public Task A_power_of_a_grid(string before, string after) => Run<GridByHandAnalyzer, GridByHandFix>(before, after);

    [Fact]
    public async Task Every_fix_bears_every_rule_s_code_and_leaves_it_compiling()
    {
        // As in an editor: each diagnostic of each snippet goes to every fix, and every offered change is applied.
        foreach (string snippet in AllSnippets())
        {
            Document document = Fixes.Project([Snippet.Method(snippet)]).Documents.Single();
            string before = await Errors(document);
            foreach (Fixed fix in await Fixes.Of(document.Project))
            {
                Assert.True(fix.Diagnostic.Id.StartsWith("STEN", StringComparison.Ordinal), $"{snippet}: {fix.Diagnostic}");
                Assert.Equal(before, await Errors(fix.Document));
            }
        }
    }

    private static async Task<string> Errors(Document document)
    {
        SemanticModel model = (await document.GetSemanticModelAsync(TestContext.Current.CancellationToken))!;
        return string.Join(
            "; ", model.GetDiagnostics(null, TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    /// <summary>The code of all tests of rules.</summary>
    internal static IEnumerable<string> AllSnippets() =>
        from type in typeof(FixTests).Assembly.GetTypes()
        where type.Namespace == typeof(FixTests).Namespace
        from method in type.GetMethods()
        from data in method.GetCustomAttributes(typeof(InlineDataAttribute), false).Cast<InlineDataAttribute>()
        select Markup().Replace(data.Data.OfType<string>().First(), "");

    [GeneratedRegex(@"\[\||\{\|[A-Z]+\d+:|\|[\]}]")]
    private static partial Regex Markup();

    /// <summary>A fix in a method's statements.</summary>
    internal static async Task Run<TRule, TFix>(string before, string after, int index = 0)
        where TRule : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        var test = new CSharpCodeFixTest<TRule, TFix, DefaultVerifier>
        {
            ReferenceAssemblies = new ReferenceAssemblies("none"),
            CodeActionIndex = index,
        };
        foreach (SolutionState state in (SolutionState[])[test.TestState, test.FixedState])
            state.AdditionalReferences.AddRange(Snippet.References);
        // Twice, so that fixing all has two files to fix.
        for (int file = 0; file < 2; file++)
        {
            string name = $"class C{file}";
            test.TestState.Sources.Add(Snippet.Method(before).Replace("class C", name, StringComparison.Ordinal));
            test.FixedState.Sources.Add(Snippet.Method(after, Snippet.NamesLinq(before)).Replace("class C", name, StringComparison.Ordinal));
        }

        test.SolutionTransforms.Add((solution, project) => solution
            .WithProjectParseOptions(project, Compile.Options).WithProjectCompilationOptions(project, Snippet.Options));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }
}
