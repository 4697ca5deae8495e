using System.Diagnostics;
using System.Text;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StaticTensors.Generators;

namespace StaticTensors.Benchmarks.Compiler;

/// <summary>
/// What the generator costs a compilation of a thousand files: the processor's time of a first run, of one after an edit elsewhere, and of
/// one after an edit in a file with a call. Design-time builds leave the generator out; these are what a build pays.
/// </summary>
internal static class GeneratorCommand
{
    private const int Files = 1000, Edits = 5;

    private static readonly CSharpParseOptions Options =
        new CSharpParseOptions(LanguageVersion.CSharp14).WithFeatures([new("InterceptorsNamespaces", "StaticTensors.Generated")]);

    public static int Run()
    {
        Measure(100);
        Console.WriteLine("| calls in 1,000 files | first run, CPU ms | edit elsewhere | edit beside a call |");
        Console.WriteLine("|---|---|---|---|");
        foreach (int calls in (int[])[100, 1_000, 10_000])
        {
            (double first, double elsewhere, double beside) = Measure(calls);
            Console.WriteLine($"| {calls:N0} | {first:0} | {elsewhere:0} | {beside:0} |");
        }

        return 0;
    }

    private static (double First, double Elsewhere, double Beside) Measure(int calls)
    {
        SyntaxTree[] trees = [.. Enumerable.Range(0, Files).Select(file => Tree(file, calls, ""))];
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Consumer", trees, [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(Tensor).Assembly.Location)],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        compilation.GetDiagnostics();
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new TensorGenerator().AsSourceGenerator()], parseOptions: Options);
        double first = Time(() => driver = driver.RunGenerators(compilation));
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

    /// <summary>A file with its share of the calls, no two the same.</summary>
    private static SyntaxTree Tree(int file, int calls, string comment)
    {
        var text = new StringBuilder($"{comment}using StaticTensors;\nclass C{file}\n{{\n    int x = {file};\n");
        int count = calls >= Files ? calls / Files : file < calls ? 1 : 0;
        for (int i = 0; i < count; i++)
            text.Append($"    object grid{i} = Tensor.Logspace(0.0, {file + 1}.5, num: {i + 10});\n");
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
