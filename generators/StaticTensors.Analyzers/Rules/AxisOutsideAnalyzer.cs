using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StaticTensors.Generators.Model;

namespace StaticTensors.Analyzers.Rules;

/// <summary>An axis that the result does not have.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AxisOutsideAnalyzer() : FaultAnalyzer(Descriptors.AxisOutside)
{
    private protected override bool Covers(FaultKind kind) => kind == FaultKind.AxisOutside;
}
