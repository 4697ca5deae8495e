using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using StaticTensors.Analyzers.Rules;
using StaticTensors.CodeFixes;
using StaticTensors.Generators.Tests.Support;
using Xunit;

namespace StaticTensors.Generators.Tests.Analyzers;

/// <summary>What fixes make of code: it compiles, the mistake is gone, a second run changes nothing; alone, and with all of its kind in two files.</summary>
public class FixTests
{
    /// <summary>One of each fix.</summary>
    internal static readonly CodeFixProvider[] All =
    [
        .. typeof(TensorFix).Assembly.GetTypes().Where(type => !type.IsAbstract && typeof(TensorFix).IsAssignableFrom(type))
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!),
    ];

    [Theory]
    [InlineData(0, "Tensor.Logspace<int>(0, 3, [|constant: false|]);", "Tensor.Logspace<int>(0, 3);")]
    [InlineData(0, "Tensor.Logspace<int>(0, [|constant: false|], stop: 3);", "Tensor.Logspace<int>(0, stop: 3);")]
    [InlineData(0, "Tensor.Arange(3, /* as drawn */ [|constant: false|]);", "Tensor.Arange(3, /* as drawn */ constant: true);")]
    [InlineData(0, "Tensor.Arange(3, [|false|] /* why */); // here", "Tensor.Arange(3, true /* why */); // here")]
    [InlineData(2, "Tensor.Logspace<int>(0, 3, [|constant: false|]);", "Tensor.Logspace<double>(0, 3, constant: false);")]
    public Task A_variable_integer(int index, string before, string after) => Run<VariableIntegerAnalyzer, VariableIntegerFix>(before, after, index);

    [Theory]
    [InlineData("Tensor.Logspace(0.0, x, [|axis: 3|]);", "Tensor.Logspace(0.0, x, axis: 0);")]
    [InlineData("Tensor.Linspace([0.0, 1], 2.0, 3, true, [|-3|]);", "Tensor.Linspace([0.0, 1], 2.0, 3, true, -2);")]
    public Task An_axis_outside(string before, string after) => Run<AxisOutsideAnalyzer, AxisOutsideFix>(before, after);

    [Theory]
    [InlineData("Tensor.Linspace<byte>(0, [|256|]);", "Tensor.Linspace<short>(0, 256);")]
    [InlineData("Tensor.Linspace<sbyte>(0, /* most */ [|200|]);", "Tensor.Linspace<byte>(0, /* most */ 200);")]
    [InlineData("Tensor.Logspace<long>(0, [|30|]);", "Tensor.Logspace<Int128>(0, 30);")]
    [InlineData("Tensor.Logspace<long>(0, [|300|]);", "Tensor.Logspace<double>(0, 300);")]
    [InlineData("Tensor.Logspace<byte>([|10|], 0);", "Tensor.Logspace<long>(10, 0);")]
    [InlineData("Tensor.Logspace<long>([|300|], 0);", "Tensor.Logspace<double>(300, 0);")]
    public Task An_element_that_does_not_fit(string before, string after) => Run<ElementDoesNotFitAnalyzer, ElementDoesNotFitFix>(before, after);

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
    public Task Logarithms_of_ends(string before, string after) => Run<LogarithmOfEndAnalyzer, LogarithmOfEndFix>(before, after);

    [Theory]
    [InlineData("var c = Tensor.Linspace(0.0, 1.0, constant: true); [|c.Backward()|];", "var c = Tensor.Linspace(0.0, 1.0); c.Backward();")]
    [InlineData("_ = [|Tensor.Exp(t, constant: true).Grad|];", "_ = Tensor.Exp(t).Grad;")]
    public Task A_gradient_of_a_constant(string before, string after) => Run<GradientOfConstantAnalyzer, GradientOfConstantFix>(before, after);

    [Theory]
    [InlineData(
        "var a = new double[n];\n        // samples\n        [|for (int i = 0; i < a.Length; i++) a[i] = x + i * 0.5;|] // all",
        "var a = new double[n];\n        // samples\n        Tensor.Linspace(x, x + a.Length * 0.5, a, endpoint: false); // all")]
    [InlineData(
        "var a = new double[9]; [|for (int i = 0; i < n - 1; i++) { a[i] = (x - 1) * i + -3; }|]",
        "var a = new double[9]; Tensor.Linspace(-3, -3 + (n - 1) * (x - 1), new Span<double>(a, 0, n - 1), endpoint: false);")]
    [InlineData(
        "var a = new double[n]; [|for (int i = 0; i < n; i++) a[i] = Math.Pow(10, x + 0.1 * i);|]",
        "var a = new double[n]; Tensor.Logspace(x, x + n * 0.1, new Span<double>(a, 0, n), endpoint: false, @base: 10);")]
    public Task A_loop(string before, string after) => Run<GridByLoopAnalyzer, GridByLoopFix>(before, after);

    [Fact]
    public async Task Every_fix_bears_every_rule_s_code_and_leaves_it_compiling()
    {
        // As an editor would: each diagnostic of each snippet goes to every fix, whatever it is about, and what that offers is done.
        Assert.Equal(7, All.Length);
        foreach (string snippet in AllSnippets())
        {
            using var workspace = new AdhocWorkspace();
            Document document = workspace.AddProject("Consumer", LanguageNames.CSharp)
                .WithMetadataReferences(Snippet.References).WithParseOptions(Compile.Options).WithCompilationOptions(Snippet.Options)
                .AddDocument("File0.cs", Snippet.Method(snippet));
            Compilation compilation = (await document.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
            foreach (Diagnostic diagnostic in await Rules.Diagnostics((Microsoft.CodeAnalysis.CSharp.CSharpCompilation)compilation))
            {
                Assert.True(diagnostic.Id.StartsWith("STEN", StringComparison.Ordinal), $"{snippet}: {diagnostic}");
                var offered = new List<CodeAction>();
                foreach (CodeFixProvider fix in All.Where(fix => fix.FixableDiagnosticIds.Contains(diagnostic.Id)))
                    await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => offered.Add(action), TestContext.Current.CancellationToken));
                foreach (CodeAction action in offered)
                {
                    string errors = await Errors(await Apply(action, document));
                    Assert.True(await Errors(document) is not "" || errors is "", $"{snippet}: {action.Title} gives {errors}");
                }
            }
        }
    }

    private static async Task<Document> Apply(CodeAction action, Document document)
    {
        var operations = await action.GetOperationsAsync(TestContext.Current.CancellationToken);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
    }

    private static async Task<string> Errors(Document document)
    {
        Compilation compilation = (await document.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        return string.Join("; ", compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    /// <summary>The code of all tests of rules.</summary>
    internal static IEnumerable<string> AllSnippets() =>
        from type in typeof(FixTests).Assembly.GetTypes()
        where type.Namespace == typeof(FixTests).Namespace
        from method in type.GetMethods()
        from data in method.GetCustomAttributes(typeof(InlineDataAttribute), false).Cast<InlineDataAttribute>()
        select data.Data.OfType<string>().First().Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);

    private static async Task Run<TRule, TFix>(string before, string after, int index = 0)
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
            test.FixedState.Sources.Add(Snippet.Method(after).Replace("class C", name, StringComparison.Ordinal));
        }

        test.SolutionTransforms.Add((solution, project) => solution
            .WithProjectParseOptions(project, Compile.Options).WithProjectCompilationOptions(project, Snippet.Options));
        await test.RunAsync(TestContext.Current.CancellationToken);
    }
}
