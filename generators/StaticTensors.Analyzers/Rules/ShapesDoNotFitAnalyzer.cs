using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StaticTensors.Generators.Model;

namespace StaticTensors.Analyzers.Rules;

/// <summary>Shapes that do not broadcast, data that do not fill a shape, a shape for another number of elements.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ShapesDoNotFitAnalyzer() : FaultAnalyzer(Descriptors.ShapesDoNotFit)
{
    private protected override bool Covers(FaultKind kind) => kind is FaultKind.DoesNotBroadcast or FaultKind.NegativeDimension or FaultKind.DoesNotFill or FaultKind.CannotReshape;
}
