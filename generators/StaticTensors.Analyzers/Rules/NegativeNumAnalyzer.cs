using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StaticTensors.Generators.Model;

namespace StaticTensors.Analyzers.Rules;

/// <summary>A number of samples below 0.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NegativeNumAnalyzer() : FaultAnalyzer(Descriptors.NegativeNum)
{
    private protected override bool Covers(FaultKind kind) => kind == FaultKind.NegativeNum;
}
