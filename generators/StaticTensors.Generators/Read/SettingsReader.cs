using System;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using StaticTensors.Generators.Model;

namespace StaticTensors.Generators.Read;

/// <summary>The settings of a compilation, from MSBuild properties.</summary>
internal static class SettingsReader
{
    /// <summary>The namespace of all generated code, which the consumer's build must allow to intercept.</summary>
    public const string Namespace = "StaticTensors.Generated";

    private const int DefaultMaxBakedElements = 4096;

    public static Settings Read((ParseOptions Parse, AnalyzerConfigOptionsProvider Config) options, CancellationToken cancellation) =>
        new(Intercepts(options.Parse), MaxBakedElements(options.Config.GlobalOptions));

    private static bool Intercepts(ParseOptions options) =>
        // `file` types, which generated code uses, need C# 11.
        options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp11 }
        && options.Features.TryGetValue("InterceptorsNamespaces", out string? namespaces)
        && namespaces.Split(';').Any(name => IsOrContains(name.Trim()));

    private static bool IsOrContains(string name) =>
        name == Namespace || (name.Length > 0 && Namespace.StartsWith(name + ".", StringComparison.Ordinal));

    private static int MaxBakedElements(AnalyzerConfigOptions options) =>
        options.TryGetValue("build_property.StaticTensorsMaxBakedElements", out string? text)
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value)
            ? value : DefaultMaxBakedElements;
}
