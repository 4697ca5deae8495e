using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StaticTensors.Generators.Model;

namespace StaticTensors.Analyzers.Rules;

/// <summary>A Geomspace to 0 or between opposite signs, an Arange that does not move.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ImpossibleEndsAnalyzer() : FaultAnalyzer(Descriptors.ImpossibleEnds)
{
    private protected override bool Covers(FaultKind kind) => kind is FaultKind.ZeroStep or FaultKind.ZeroEnd or FaultKind.OppositeSigns;
}
