using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StaticTensors.Analyzers.Rules;

/// <summary>
/// Logspace between exponents so large that an element is infinite: a wider type was meant, or the end points themselves if no type is wide enough.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InfiniteElementAnalyzer() : PlanAnalyzer(Descriptors.InfiniteElement);
