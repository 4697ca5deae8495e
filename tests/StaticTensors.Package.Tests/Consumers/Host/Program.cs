using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

// The generator and the rules from the package's files, as any host of the compiler loads them.
string folder = Assembly.GetExecutingAssembly().GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "Analyzers").Value!;
AnalyzerFileReference[] files = [.. Directory.GetFiles(folder, "*.dll").Select(file => new AnalyzerFileReference(file, new Loader()))];
ImmutableArray<ISourceGenerator> generators = [.. files.SelectMany(file => file.GetGenerators(LanguageNames.CSharp))];
ImmutableArray<DiagnosticAnalyzer> rules = [.. files.SelectMany(file => file.GetAnalyzers(LanguageNames.CSharp))];

CSharpParseOptions options = new CSharpParseOptions(LanguageVersion.Preview).WithFeatures([new("InterceptorsNamespaces", "StaticTensors.Generated")]);
const string Source = """
    using StaticTensors;

    public static class Calls
    {
        public static bool AreOne() => ReferenceEquals(Tensor.Arange(5), Tensor.Arange(5));

        public static void Mistake() => Tensor.Linspace<byte>(0, 256);
    }
    """;
string[] assemblies = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
var compilation = CSharpCompilation.Create(
    "Calls", [CSharpSyntaxTree.ParseText(Source, options, "Calls.cs", System.Text.Encoding.UTF8)],
    assemblies.Select(path => MetadataReference.CreateFromFile(path)), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
CSharpGeneratorDriver.Create(generators, parseOptions: options).RunGeneratorsAndUpdateCompilation(compilation, out Compilation updated, out _);
ImmutableArray<Diagnostic> mistakes = await updated.WithAnalyzers(rules).GetAnalyzerDiagnosticsAsync();

using var stream = new MemoryStream();
updated.Emit(stream);
object? areOne = Assembly.Load(stream.ToArray()).GetType("Calls")!.GetMethod("AreOne")!.Invoke(null, null);
string ids = string.Join(" ", mistakes.Where(mistake => mistake.Severity == DiagnosticSeverity.Error).Select(mistake => mistake.Id));
Console.WriteLine($"{typeof(CSharpCompilation).Assembly.GetName().Version} {areOne} {ids}");

internal sealed class Loader : IAnalyzerAssemblyLoader
{
    public void AddDependencyLocation(string fullPath)
    {
    }

    public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
}
