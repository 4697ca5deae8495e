using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace StaticTensors.Analyzers.Rules;

/// <summary>Logspace(1, 100): powers of ten, one of them so far from 1 that they are hardly intended as exponents.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ExponentsAsEndsAnalyzer() : PlanAnalyzer(Descriptors.ExponentsAsEnds)
{
    /// <inheritdoc/>
    // A given base shows that exponents are intended.
    private protected override bool IsIntended(IInvocationOperation invocation) =>
        invocation.Arguments.Any(argument => argument is { Parameter.Name: "base", ArgumentKind: ArgumentKind.Explicit });
}
