using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StaticTensors.Analyzers.Rules;

/// <summary>
/// Logspace between exponents so large that an element is infinite: a wider type was intended, or, if no type is wide enough, the end points themselves.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InfiniteElementAnalyzer() : PlanAnalyzer(Descriptors.InfiniteElement);
