using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StaticTensors.Analyzers.Rules;
using StaticTensors.Generators.Tests.Support;
using Xunit;

namespace StaticTensors.Generators.Tests.Analyzers;

/// <summary>The rules, all or some, over a source.</summary>
internal static class Rules
{
    /// <summary>One of each.</summary>
    public static readonly ImmutableArray<DiagnosticAnalyzer> All =
    [
        .. typeof(TensorAnalyzer).Assembly.GetTypes().Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .OrderBy(type => type.Name, StringComparer.Ordinal).Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>What they report. An analyzer that throws is reported as AD0001.</summary>
    public static Task<ImmutableArray<Diagnostic>> Diagnostics(string source, params DiagnosticAnalyzer[] rules) => Diagnostics(
        CSharpCompilation.Create("Consumer", [CSharpSyntaxTree.ParseText(source, Compile.Options, "File0.cs")], Snippet.References, Snippet.Options), rules);

    /// <inheritdoc cref="Diagnostics(string, DiagnosticAnalyzer[])"/>
    public static Task<ImmutableArray<Diagnostic>> Diagnostics(CSharpCompilation compilation, params DiagnosticAnalyzer[] rules) =>
        compilation.WithAnalyzers(rules.Length == 0 ? All : [.. rules]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
}
