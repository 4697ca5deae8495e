using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StaticTensors.Analyzers.Rules;

/// <summary>An Arange whose step leads away from its stop.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EmptyGridAnalyzer() : PlanAnalyzer(Descriptors.EmptyGrid);
