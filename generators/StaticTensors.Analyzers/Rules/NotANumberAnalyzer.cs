using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StaticTensors.Analyzers.Rules;

/// <summary>A grid with a NaN element, because of a NaN argument or a negative base.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NotANumberAnalyzer() : PlanAnalyzer(Descriptors.NotANumber);
