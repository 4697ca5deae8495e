using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StaticTensors.Analyzers.Rules;

namespace StaticTensors.Benchmarks.Compiler;

/// <summary>What the rules cost an editor: processor time for a document with a hundred calls, after an edit.</summary>
internal static class AnalyzersCommand
{
    private const int Calls = 100, Edits = 60;

    /// <summary>One of each.</summary>
    public static readonly ImmutableArray<DiagnosticAnalyzer> Rules =
    [
        .. typeof(TensorAnalyzer).Assembly.GetTypes().Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    public static int Run()
    {
        // An editor has been running for a while.
        Fastest(Rules);
        double with = Fastest(Rules), without = Fastest([new NothingAnalyzer()]);
        Console.WriteLine($"| all {Rules.Length} rules after an edit of a document with {Calls} calls | CPU ms |");
        Console.WriteLine("|---|---|");
        Console.WriteLine($"| with them | {with:0.0} |");
        Console.WriteLine($"| with an analyzer that looks at calls and does nothing | {without:0.0} |");
        return 0;
    }

    private static double Fastest(ImmutableArray<DiagnosticAnalyzer> rules) => Enumerable.Range(0, Edits).Min(edit =>
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Consumer", [CSharpSyntaxTree.ParseText(Document(edit))],
            [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(Tensor).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        // As in an editor, which has bound the document to show it.
        compilation.GetDiagnostics();
        using Process process = Process.GetCurrentProcess();
        TimeSpan before = process.TotalProcessorTime;
        compilation.WithAnalyzers(rules).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalMilliseconds;
    });

    private static string Document(int edit)
    {
        var text = new StringBuilder($"using StaticTensors;\nclass C\n{{\n    void M(double x)\n    {{\n        // {edit}\n");
        for (int i = 0; i < Calls; i++)
        {
            text.Append((i % 4) switch
            {
                0 => $"        Tensor.Logspace(0.0, {i}.5, num: 20);\n",
                1 => $"        Tensor.Linspace<int>(0, x, num: {i});\n",
                2 => $"        Tensor.Geomspace(1.0, {i + 2}, num: 50, constant: true);\n",
                _ => $"        Tensor.Arange({i}).Reshape(-1);\n",
            });
        }

        return text.Append("    }\n}\n").ToString();
    }

#pragma warning disable RS1001, RS1025, RS1026, RS1036, RS1038 // Not an analyzer to ship.
    private sealed class NothingAnalyzer : DiagnosticAnalyzer
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptors.NegativeNum];

        public override void Initialize(AnalysisContext context) => context.RegisterOperationAction(_ => { }, OperationKind.Invocation);
    }
#pragma warning restore RS1001, RS1025, RS1026, RS1036, RS1038
}
