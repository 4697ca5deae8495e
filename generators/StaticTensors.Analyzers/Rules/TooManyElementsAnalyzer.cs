using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StaticTensors.Generators.Model;

namespace StaticTensors.Analyzers.Rules;

/// <summary>More elements than an array can hold.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TooManyElementsAnalyzer() : FaultAnalyzer(Descriptors.TooManyElements)
{
    private protected override bool Covers(FaultKind kind) => kind is FaultKind.TooManyElements or FaultKind.NotFinite;
}
