using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using StaticTensors.Analyzers.Rules;
using StaticTensors.Generators.Tests.Support;
using Xunit;

namespace StaticTensors.Generators.Tests.Analyzers;

/// <summary>
/// Snippets in which a rule must report exactly what is between [| and |]. The testing library also tries each with a pragma and as generated code, where
/// nothing may be reported.
/// </summary>
internal static class Verify<TRule> where TRule : TensorAnalyzer, new()
{
    /// <summary>Statements of a method, with locals and members that a snippet may use.</summary>
    public static Task Statements(string statements) => Source(Snippet.Method(statements));

    /// <summary>Files.</summary>
    public static Task Source(params string[] sources)
    {
        var test = new Test<TRule>();
        foreach (string source in sources)
            test.TestState.Sources.Add(source);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}

/// <summary>What all rules' tests have in common: references, and the newest C#.</summary>
internal sealed class Test<TRule> : CSharpAnalyzerTest<TRule, DefaultVerifier> where TRule : DiagnosticAnalyzer, new()
{
    public Test()
    {
        ReferenceAssemblies = new ReferenceAssemblies("none");
        TestState.AdditionalReferences.AddRange(Snippet.References);
    }

    protected override ParseOptions CreateParseOptions() => Compile.Options;

    protected override CompilationOptions CreateCompilationOptions() => Snippet.Options;
}

/// <summary>The code around a snippet.</summary>
internal static class Snippet
{
    public static readonly MetadataReference[] References = [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(Tensor).Assembly.Location)];

    public static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true);

    public static bool NamesLinq(string statements) => statements.Contains("Enumerable", StringComparison.Ordinal);

    /// <summary>Statements in a method. LINQ is imported only if they name it: otherwise a tensor has no Count.</summary>
    public static string Method(string statements) => Method(statements, NamesLinq(statements));

    public static string Method(string statements, bool knowsLinq) =>
        $$"""
        using System;
        using System.Collections.Generic;
        {{(knowsLinq ? "using System.Linq;" : "")}}
        using StaticTensors;

        class C
        {
            const bool No = false;

            static unsafe void M(bool flag, int n, double x, Tensor<double> t)
            {
                {{statements}}
            }

            static void Set(out bool value) => value = true;

            static void Change(ref bool value) => value = true;
        }
        """;
}
