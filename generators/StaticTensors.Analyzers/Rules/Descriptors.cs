using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace StaticTensors.Analyzers.Rules;

/// <summary>All rules, one line each. An id that was ever used is not used again.</summary>
public static class Descriptors
{
    /// <summary>The category of all rules, by which an .editorconfig can set the severity of them together.</summary>
    public const string Category = "StaticTensors";

#pragma warning disable CS1591 // A title is what there is to say.
    public static readonly DiagnosticDescriptor VariableInteger = Rule("STEN0001", Error, "An integer tensor cannot be variable",
        "constant: false is given, but a tensor of {0} is always constant: only Half, float and double have derivatives");
#pragma warning restore CS1591

    private static DiagnosticDescriptor Rule(string id, DiagnosticSeverity severity, string title, string message) =>
        new(id, title, message, Category, severity, isEnabledByDefault: true, helpLinkUri: $"docs/rules/{id}.md");
}
