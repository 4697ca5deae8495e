using System.Collections.Immutable;
using System.Numerics.Tensors;
using System.Reflection;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace StaticTensors.Generators.Tests.Support;

/// <summary>Consumers' code, compiled in memory against the library, with or without the generator.</summary>
internal static class Compile
{
    public static readonly CSharpParseOptions Options = new CSharpParseOptions(LanguageVersion.CSharp14)
        .WithFeatures([new("InterceptorsNamespaces", "StaticTensors.Generated")]);

    /// <summary>A compilation of some files; warnings are errors, except for missing documentation.</summary>
    public static CSharpCompilation Of(params string[] sources) => CSharpCompilation.Create(
        "Consumer",
        sources.Select((source, i) => CSharpSyntaxTree.ParseText(source, Options, $"File{i}.cs", System.Text.Encoding.UTF8)),
        [.. Net100.References.All, Reference(typeof(Tensor)), Reference(typeof(TensorPrimitives))],
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: ReportDiagnostic.Error, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>A driver that remembers why each step ran.</summary>
    public static GeneratorDriver Driver(bool tracks = false) => CSharpGeneratorDriver.Create(
        [new TensorGenerator().AsSourceGenerator()], parseOptions: Options,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, tracks));

    /// <summary>The compilation with the generated code.</summary>
    public static Compilation Generate(Compilation compilation)
    {
        Driver().RunGeneratorsAndUpdateCompilation(compilation, out Compilation updated, out ImmutableArray<Diagnostic> diagnostics);
        Assert.Empty(diagnostics);
        return updated;
    }

    /// <summary>The text of all generated files, one after another.</summary>
    public static string Generated(params string[] sources) =>
        string.Concat(Generate(Of(sources)).SyntaxTrees.Skip(sources.Length).Select(tree => $"// {Path.GetFileName(tree.FilePath)}\n{tree}"));

    /// <summary>The compilation as a loaded assembly: interceptors are checked only where code is emitted.</summary>
    public static Assembly Load(Compilation compilation)
    {
        using var stream = new MemoryStream();
        ImmutableArray<Diagnostic> diagnostics = compilation.Emit(stream).Diagnostics;
        Assert.Equal("", string.Join("\n", diagnostics.Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden)));
        return Assembly.Load(stream.ToArray());
    }

    private static PortableExecutableReference Reference(Type type) => MetadataReference.CreateFromFile(type.Assembly.Location);
}
