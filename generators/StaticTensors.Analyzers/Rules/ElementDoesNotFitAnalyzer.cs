using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StaticTensors.Generators.Model;

namespace StaticTensors.Analyzers.Rules;

/// <summary>An element beyond the range of its integer type or decimal.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ElementDoesNotFitAnalyzer() : FaultAnalyzer(Descriptors.ElementDoesNotFit)
{
    private protected override bool Covers(FaultKind kind) => kind == FaultKind.DoesNotFit;
}
