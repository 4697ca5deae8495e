using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StaticTensors.Analyzers.Rules;

/// <summary>A grid with an element that is NaN: of an argument that is, or a negative base.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NotANumberAnalyzer() : PlanAnalyzer(Descriptors.NotANumber);
