using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StaticTensors.Generators;

namespace StaticTensors.Benchmarks.Compiler;

/// <summary>
/// What the generator costs a compilation of a thousand files, fastest of several: processor time of a first run, after an edit elsewhere, and after an edit in
/// a file with a call. Design-time builds leave out the generator; this is the cost of a build. Then a whole build without it, with it, and with the rules.
/// Every call makes a different grid of 50 elements.
/// </summary>
internal static class GeneratorCommand
{
    private const int Files = 1000, Edits = 5;

    private static readonly CSharpParseOptions Options =
        new CSharpParseOptions(LanguageVersion.CSharp14).WithFeatures([new("InterceptorsNamespaces", "StaticTensors.Generated")]);

    public static int Run()
    {
        Console.WriteLine("| calls in 1,000 files | first run, CPU ms | edit elsewhere | edit beside a call |");
        Console.WriteLine("|---|---|---|---|");
        foreach (int calls in (int[])[100, 1_000, 10_000])
        {
            (double first, double elsewhere, double beside) = Measure(calls);
            Console.WriteLine($"| {calls:N0} | {first:0} | {elsewhere:0} | {beside:0} |");
        }

        Console.WriteLine();
        Console.WriteLine("| a build of 1,000 calls in 1,000 files | CPU ms |");
        Console.WriteLine("|---|---|");
        Console.WriteLine($"| without the generator | {Fastest(() => Emit(Compilation(Files))):0} |");
        Console.WriteLine($"| with it | {Fastest(() => Emit(Generate(Compilation(Files)))):0} |");
        Console.WriteLine($"| with it and the rules | {Fastest(() => Emit(Inspect(Generate(Compilation(Files))))):0} |");
        return 0;
    }

    private static double Fastest(Action action) => Enumerable.Range(0, Edits).Min(_ => Time(action));

    private static Compilation Generate(Compilation compilation)
    {
        Driver().RunGeneratorsAndUpdateCompilation(compilation, out Compilation updated, out _);
        return updated;
    }

    // A build skips hidden rules; an editor runs them.
    private static Compilation Inspect(Compilation compilation)
    {
        ImmutableArray<DiagnosticAnalyzer> rules =
            [.. AnalyzersCommand.Rules.Where(rule => rule.SupportedDiagnostics[0].DefaultSeverity != DiagnosticSeverity.Hidden)];
        CompilationWithAnalyzers inspected = compilation.WithAnalyzers(rules);
        inspected.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
        return inspected.Compilation;
    }

    private static void Emit(Compilation compilation)
    {
        if (!compilation.Emit(Stream.Null).Success)
            throw new InvalidOperationException("The consumer does not compile.");
    }

    private static CSharpGeneratorDriver Driver() => CSharpGeneratorDriver.Create([new TensorGenerator().AsSourceGenerator()], parseOptions: Options);

    private static CSharpCompilation Compilation(int calls) => CSharpCompilation.Create(
        "Consumer", Enumerable.Range(0, Files).Select(file => Tree(file, calls, "")),
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(Tensor).Assembly.Location)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private static (double First, double Elsewhere, double Beside) Measure(int calls)
    {
        CSharpCompilation compilation = null!;
        GeneratorDriver driver = null!;
        double first = Enumerable.Range(0, Edits).Min(_ =>
        {
            compilation = Compilation(calls);
            compilation.GetDiagnostics();
            driver = Driver();
            return Time(() => driver = driver.RunGenerators(compilation));
        });
        return (first, Edit(0, Files - 1), Edit(0, 0));

        // The fastest of some edits: with 100 calls the last file has none.
        double Edit(int edit, int file)
        {
            double best = double.MaxValue;
            for (; edit < Edits; edit++)
            {
                SyntaxTree old = compilation.SyntaxTrees.Single(tree => tree.FilePath == Path(file));
                compilation = compilation.ReplaceSyntaxTree(old, Tree(file, calls, $"// {edit}\n"));
                best = Math.Min(best, Time(() => driver = driver.RunGenerators(compilation)));
            }

            return best;
        }
    }

    /// <summary>A file with its share of the calls, all different.</summary>
    private static SyntaxTree Tree(int file, int calls, string comment)
    {
        var text = new StringBuilder($"{comment}using StaticTensors;\nclass C{file}\n{{\n    int x = {file};\n");
        int count = calls >= Files ? calls / Files : file < calls ? 1 : 0;
        for (int i = 0; i < count; i++)
            text.Append($"    object grid{i} = Tensor.Logspace({i}.0, {file + 1}.5);\n");
        return CSharpSyntaxTree.ParseText(text.Append("}\n").ToString(), Options, Path(file), Encoding.UTF8);
    }

    private static string Path(int file) => $"File{file}.cs";

    private static double Time(Action action)
    {
        using Process process = Process.GetCurrentProcess();
        TimeSpan before = process.TotalProcessorTime;
        action();
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalMilliseconds;
    }
}
