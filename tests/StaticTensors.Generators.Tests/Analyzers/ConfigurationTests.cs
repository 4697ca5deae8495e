using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StaticTensors.Generators.Tests.Support;
using Xunit;

namespace StaticTensors.Generators.Tests.Analyzers;

/// <summary>Every rule obeys an .editorconfig and a pragma.</summary>
public class ConfigurationTests
{
    /// <summary>A mistake of each kind, in the order of the rules.</summary>
    private static readonly string[] Mistakes =
    [
        "Tensor.Arange(3, constant: false);", "Tensor.Linspace(0.0, x, num: -1);", "Tensor.Linspace(0.0, x, axis: 3);", "Tensor.Linspace<byte>(0, 256);",
        "Tensor.Logspace(20, 20000);", "Tensor.Logspace(0, 1, num: 4, @base: -2);", "Tensor.Linspace<int>(0, 10);",
        "Tensor.Logspace(Math.Log10(20), Math.Log10(x));", "Tensor.Arange(3).Backward();", "Tensor<double> s = [1, 2]; Tensor.Linspace(s, 3.0);",
        "Tensor.Geomspace(0.0, x);", "Tensor.Arange(3);", "var a = new double[n]; for (int i = 0; i < n; i++) a[i] = x + i * 0.5;",
        "Tensor.Create([1, 2, 3], [2, 2]);", "Tensor.Arange(0, 1e12, 0.1);", "Tensor.Zeros<char>([2]);", "Tensor.Zeros<double>([2]).Item(2);",
        "Tensor.Logspace(1, 100);", "Tensor.Logspace(Math.Log(2), Math.Log(x));", "Tensor.Arange(10, 0);", "Tensor.Linspace(0, 1 / 3);",
        "t.Reshape(2, 3);", "foreach (Tensor<double> row in t) { }",
    ];

    public static TheoryData<string, string> Rows => [.. Mistakes.Select((code, i) => ($"STEN{i + 1:0000}", code))];

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task A_severity_from_an_editorconfig_counts(string id, string code)
    {
        Assert.Contains(await Diagnostics(code, ""), diagnostic => diagnostic.Id == id);
        Assert.DoesNotContain(await Diagnostics(code, $"dotnet_diagnostic.{id}.severity = none"), diagnostic => diagnostic.Id == id);
        foreach (DiagnosticSeverity severity in (DiagnosticSeverity[])[DiagnosticSeverity.Warning, DiagnosticSeverity.Error])
        {
            string line = $"dotnet_diagnostic.{id}.severity = {severity.ToString().ToLowerInvariant()}";
            Assert.All((await Diagnostics(code, line)).Where(diagnostic => diagnostic.Id == id), diagnostic => Assert.Equal(severity, diagnostic.Severity));
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task A_pragma_silences(string id, string code)
    {
        IEnumerable<Diagnostic> diagnostics = await Diagnostics($"\n#pragma warning disable {id}\n{code}\n#pragma warning restore {id}\n", "");
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == id && !diagnostic.IsSuppressed);
    }

    private static async Task<IEnumerable<Diagnostic>> Diagnostics(string code, string line) =>
        await Compilation(code, line).WithAnalyzers(Rules.All).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);

    private static CSharpCompilation Compilation(string code, string line) => CSharpCompilation.Create(
        "Consumer", [CSharpSyntaxTree.ParseText(Snippet.Method(code), Compile.Options, "/File0.cs", cancellationToken: TestContext.Current.CancellationToken)],
        Snippet.References, Snippet.Options.WithSyntaxTreeOptionsProvider(new Configured(line)));

    /// <summary>What the compiler reads from an .editorconfig.</summary>
    private sealed class Configured(string line) : SyntaxTreeOptionsProvider
    {
        private readonly AnalyzerConfigSet files = AnalyzerConfigSet.Create(new[] { AnalyzerConfig.Parse($"root = true\n[*.cs]\n{line}\n", "/.editorconfig") });

        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            files.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = default;
            return false;
        }
    }
}
